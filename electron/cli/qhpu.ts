import { Command, CommanderError } from 'commander'
import { problemOf } from '../engine/problems.ts'
import { lineOf } from './output.ts'
import { version } from './verb.ts'
import { addHouseVerbs } from './verbs/house.ts'
import { addLensVerbs } from './verbs/lens.ts'
import { addLifeVerbs } from './verbs/life.ts'
import { addRecallVerbs } from './verbs/recall.ts'
import { addTrustVerbs } from './verbs/trust.ts'
import { addUniverseVerbs } from './verbs/universes.ts'

const usageError = 2

const program = new Command('qhpu')
  .description('QiHarmony: a civilization that lives by fixed laws, and the eye that looks at it')
  .version(version)
  .option('--home <dir>', "where universes are kept (default: the platform's data folder, or QHPU_HOME)")
  .option('--json', 'one JSON document on standard output, and nothing else there')
  .configureOutput({
    // A command that says what it wants ends in a line break of its own; a mistake is told in one line.
    outputError: (words, write) =>
      write(
        `qhpu: ${words
          .replace(/^error: /, '')
          .trim()
          .replace(/\.?\s*\n/g, ' ')}; see qhpu --help\n`,
      ),
  })
  .exitOverride()

addUniverseVerbs(program)
addLifeVerbs(program)
addTrustVerbs(program)
addRecallVerbs(program)
addLensVerbs(program)
addHouseVerbs(program)
// `--home` and `--json` may stand before or after the verb.
for (const verb of program.commands) {
  verb.option('--home <dir>').option('--json').exitOverride()
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageError
  else {
    const problem = problemOf(error) ?? error
    process.stderr.write(`qhpu: ${lineOf(problem)}\n`)
    process.exitCode = problem instanceof Error && 'code' in problem && problem.code === 'bad input' ? usageError : 1
  }
}

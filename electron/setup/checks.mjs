import { availableParallelism } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { run } from './child.mjs'
import { modules, root } from './house.mjs'
import { say } from './progress.mjs'
import { engineEnv, findRuntime } from './steps/runtime.mjs'

const checkMsMax = 5 * 60_000
const tsc = ['@typescript/native', 'bin', 'tsc']

/** What must hold before any test is worth running: a name, a program among the packages, its arguments. */
const checks = [
  { name: 'types', program: tsc, args: ['-p', '.'] },
  { name: 'types of the law', program: tsc, args: ['-p', 'electron/universe'] },
  { name: 'types of the window', program: tsc, args: ['-p', 'renderer'] },
  { name: 'types of the journeys', program: tsc, args: ['-p', 'test/journeys'] },
  { name: 'lint', program: ['oxlint', 'bin', 'oxlint'], args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', program: ['@biomejs', 'biome', 'bin', 'biome'], args: ['format', '.'] },
  {
    name: 'import rules',
    program: ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
    args: ['--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'test'],
  },
  {
    name: 'rules of the house',
    program: ['vitest', 'vitest.mjs'],
    args: ['run', '--project', 'rooms', 'test/rules'],
  },
  { name: 'dead code', program: ['knip', 'bin', 'knip.js'], args: ['--no-progress'] },
]

/** The environment in which `node` is the runtime of the app, for programs that start others. */
export function runtimeEnv() {
  return { PATH: `${dirname(findRuntime())}${delimiter}${process.env.PATH}`, ...engineEnv() }
}

/** Runs every check, a few at a time, says each one's end as it comes, and answers with the names of those that failed. */
export async function runChecks() {
  const failed = []
  const waiting = [...checks]
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await passes(check))) failed.push(check.name)
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism() - 1) }, work))
  return failed
}

async function passes({ name, program, args }) {
  const startedMs = performance.now()
  const command = [join(modules, ...program), ...args]
  const { code, output } = await run(findRuntime(), command, { cwd: root, env: runtimeEnv(), timeoutMs: checkMsMax })
  say(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - startedMs) / 1000).toFixed(1)} s)`)
  if (code !== 0) say(output.trimEnd().replace(/^/gm, '    '))
  return code === 0
}

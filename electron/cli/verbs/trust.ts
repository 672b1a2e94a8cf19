import type { Command } from 'commander'
import { readFileSync, writeFileSync } from 'node:fs'
import { findUniverse, runErrand } from '../../engine/errands/errand.ts'
import { readTick } from '../../engine/errands/moment.ts'
import { checkDocument } from '../../engine/errands/proofs.ts'
import { Problem } from '../../wire/problem.ts'
import { readNumber } from '../numbers.ts'
import { refuseUnwritable } from '../out.ts'
import { settingOf } from '../verb.ts'

/** Anyone can check that nothing was changed. */
export function addTrustVerbs(program: Command): void {
  program
    .command('verify')
    .argument('<universe>')
    .option('--from <moment>', 'a moment one trusts already; replay begins there')
    .description('live it all again and compare every hash; exit 1 names the first bad epoch')
    .action(async (universe: string, options: { from?: string }, command: Command) => {
      const { folder, output, version, signal } = settingOf(command)
      const verdict = await runErrand(folder, 'read', version, ({ home }) => {
        const { id, genesis, tick } = home.show(findUniverse(home, universe).id)
        const from = options.from === undefined ? undefined : readTick(options.from, genesis, tick, 0)
        return home.verify(id, {
          from,
          signal,
          onProgress: (done, total) => output.progress('living it again', done, total),
        })
      })
      const { ok, epochs, milliseconds, root, firstBadEpoch, why } = verdict
      const seconds = (milliseconds / 1_000).toFixed(1)
      if (ok)
        output.give(verdict, () => [`every one of ${epochs} epochs is as it was written (${seconds} s), root ${root}`])
      else output.refuse(verdict, `epoch ${firstBadEpoch} is not what the law makes of the one before: ${why}`)
    })

  program
    .command('checkpoint')
    .argument('<universe>')
    .option('--out <file>', 'where to write it; standard output when left out')
    .description('sign the root as it is now, to be published')
    .action(async (universe: string, options: { out?: string }, command: Command) => {
      const { folder, output, version } = settingOf(command)
      if (options.out !== undefined) refuseUnwritable(options.out)
      const checkpoint = await runErrand(folder, 'own', version, async ({ home }) => {
        const writer = await home.write(findUniverse(home, universe).id)
        try {
          return writer.checkpoint()
        } finally {
          writer.close()
        }
      })
      give(output, options.out, checkpoint, `checkpoint of ${checkpoint.size} leaves at tick ${checkpoint.tick}`)
    })

  program
    .command('prove')
    .argument('<universe>')
    .requiredOption('--at <moment>', 'the day to prove')
    .option('--event <number>', 'and one event of it')
    .option('--out <file>')
    .description('a small file that shows that a day is in the ledger')
    .action(async (universe: string, options: { at: string; event?: string; out?: string }, command: Command) => {
      const { folder, output, version } = settingOf(command)
      if (options.out !== undefined) refuseUnwritable(options.out)
      const event = options.event === undefined ? undefined : readNumber(options.event, '--event')
      const proof = await runErrand(folder, 'read', version, ({ home }) => {
        const { id, genesis, tick } = home.show(findUniverse(home, universe).id)
        const reader = home.read(id)
        try {
          return reader.prove(readTick(options.at, genesis, tick, 0), event)
        } finally {
          reader.close()
        }
      })
      give(output, options.out, proof, `proof for epoch ${proof.entry.epoch}`)
    })

  program
    .command('check-proof')
    .argument('<file>', 'a checkpoint or a proof')
    .description('check it without the universe, with nothing but arithmetic')
    .action((file: string, _: unknown, command: Command) => {
      const { output } = settingOf(command)
      const check = checkDocument(readDocument(file))
      if (check.ok) output.give(check, () => [check.says])
      else output.refuse(check, `${file} proves nothing: ${check.says}`)
    })
}

function give(
  output: ReturnType<typeof settingOf>['output'],
  file: string | undefined,
  document: unknown,
  words: string,
): void {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`)
  output.give(document, () => [file === undefined ? JSON.stringify(document, null, 2) : `${words} → ${file}`])
}

function readDocument(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Problem('bad input', `${file} is no checkpoint and no proof: it cannot be read as JSON`, undefined, {
      cause,
    })
  }
}

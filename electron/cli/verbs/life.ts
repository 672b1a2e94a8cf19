import type { Command } from 'commander'
import { findUniverse, runErrand } from '../../engine/errands/errand.ts'
import { summarise } from '../../engine/record.ts'
import { lookAheadTicksMax, readTick, readTicks } from '../../engine/errands/moment.ts'
import { Problem } from '../../wire/problem.ts'
import { settingOf } from '../verb.ts'

/** Living on, and looking back. */
export function addLifeVerbs(program: Command): void {
  program
    .command('run')
    .argument('<universe>')
    .option('--for <time>', 'how long: 12h, 30d, 2y')
    .option('--until <moment>', 'until when: a tick or a date')
    .description('live on; Ctrl-C stops after the hour and loses nothing')
    .action(async (universe: string, options: { for?: string; until?: string }, command: Command) => {
      const { folder, output, version, signal } = settingOf(command)
      if ((options.for === undefined) === (options.until === undefined))
        throw new Problem('bad input', 'say how far to run: --for 30d, or --until 1205-01-01')
      const result = await runErrand(folder, 'own', version, async ({ home }) => {
        const { id, genesis } = home.show(findUniverse(home, universe).id)
        const writer = await home.write(id)
        const start = writer.tick
        const until =
          options.for === undefined ? readTick(options.until ?? '', genesis, start) : start + readTicks(options.for)
        if (until < start)
          throw new Problem('bad input', `the universe is at tick ${start} already: seek shows the past`)
        for (const note of writer.recovery.notes) output.note(note)
        const startMs = performance.now()
        const peopleBefore = home.show(id).people
        try {
          await writer.runTo(until, {
            signal,
            onProgress: (done, total) => output.progress(`living to tick ${until}`, done, total),
          })
        } finally {
          writer.close()
        }
        const seconds = (performance.now() - startMs) / 1_000
        for (const child of writer.begun)
          output.note(`its people began a universe: ${home.show(child).name} (${child.slice(0, 8)})`)
        const card = home.show(id)
        const ticks = card.tick - start
        const agentUpdates = ((peopleBefore + card.people) / 2) * ticks
        return {
          id: card.id,
          name: card.name,
          level: card.level,
          tick: card.tick,
          date: card.date,
          root: card.root,
          people: card.people,
          ticks,
          seconds,
          ticksPerSecond: seconds > 0 ? ticks / seconds : 0,
          agentUpdatesPerSecond: seconds > 0 ? agentUpdates / seconds : 0,
        }
      })
      output.give(result, () => [
        `${result.name} is at ${result.date} (tick ${result.tick}) with ${result.people} people`,
        `${result.ticks} ticks in ${result.seconds.toFixed(2)} s: ${Math.round(result.ticksPerSecond)} ticks/s, ${Math.round(result.agentUpdatesPerSecond)} agent updates/s`,
      ])
    })

  program
    .command('seek')
    .argument('<universe>')
    .requiredOption(
      '--at <moment>',
      'a tick, a date, or -3d; given again for more',
      (text: string, all: string[] | undefined) => [...(all ?? []), text],
    )
    .description('the world at a moment: summary, state hash, and how long it took to get there')
    .action(async (universe: string, options: { at: string[] }, command: Command) => {
      const { folder, output, version, signal } = settingOf(command)
      const found = await runErrand(folder, 'read', version, async ({ home }) => {
        const { id, genesis, tick: now } = home.show(findUniverse(home, universe).id)
        const reader = home.read(id)
        try {
          const moments = []
          for (const text of options.at) {
            const moment = await reader.at(readTick(text, genesis, now, lookAheadTicksMax), {
              signal,
              onProgress: (done, total) => output.progress('living ahead', done, total),
            })
            moments.push({
              tick: moment.tick,
              stateHash: reader.stateHash(moment.world),
              seekMs: moment.seekMs,
              summary: summarise(moment.world),
            })
          }
          return moments
        } finally {
          reader.close()
        }
      })
      output.give(options.at.length === 1 ? found[0] : found, () =>
        found.map(
          ({ tick, stateHash, seekMs, summary }) =>
            `${summary.date}  tick ${tick}  ${summary.people} people, ${summary.weather}, ${summary.era}  ${stateHash}  ${seekMs.toFixed(1)} ms`,
        ),
      )
    })
}

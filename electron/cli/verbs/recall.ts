import type { Command } from 'commander'
import { listEncoders, useEncoder } from '../../engine/errands/encoders.ts'
import { findUniverse, runErrand } from '../../engine/errands/errand.ts'
import type { FoundMoment } from '../../engine/memory/contract.ts'
import { openSettings } from '../../engine/settings.ts'
import { withMemory } from '../../engine/errands/remember.ts'
import { readTick } from '../../engine/errands/moment.ts'
import { Problem } from '../../wire/problem.ts'
import { readNumber } from '../numbers.ts'
import { settingOf } from '../verb.ts'

/** Asking for moments in words. */
export function addRecallVerbs(program: Command): void {
  program
    .command('find')
    .argument('<universe>')
    .argument('<words>')
    .option('--k <count>', 'how many', '10')
    .description('moments that answer the words, best first, each with its reasons')
    .action(async (universe: string, words: string, options: { k: string }, command: Command) => {
      const { folder, output, version } = settingOf(command)
      refuseEmpty(words)
      const limit = readNumber(options.k, '--k', 1, 100)
      const answer = await runErrand(folder, 'read', version, ({ home }) => {
        const { id, tick } = findUniverse(home, universe)
        return withMemory(folder, id, output, (ask) => ask('find', { universe: id, now: tick, words, limit, drop: [] }))
      })
      output.give(answer, () => answer.moments.map(lineOf))
    })

  program
    .command('similar')
    .argument('<universe>')
    .option('--at <moment>', 'the moment to find the like of', 'now')
    .option('--k <count>', 'how many', '10')
    .description('moments like one, and pictures like those that the lens has shown of it, each with its reason')
    .action(async (universe: string, options: { at: string; k: string }, command: Command) => {
      const { folder, output, version } = settingOf(command)
      const limit = readNumber(options.k, '--k', 1, 100)
      const answer = await runErrand(folder, 'read', version, async ({ home }) => {
        const { id, tick: now, genesis } = home.show(findUniverse(home, universe).id)
        const tick = Math.min(now, readTick(options.at, genesis, now))
        const moments = await withMemory(folder, id, output, (ask) => ask('similar', { universe: id, tick, limit }))
        return { tick, moments }
      })
      output.give(answer, () => answer.moments.map(lineOf))
    })

  program
    .command('jump')
    .argument('<universe>')
    .argument('<words>')
    .option('--now <moment>', 'the present of the one who asks')
    .description('the one moment that the words mean, with the camera and the words for the lens')
    .action(async (universe: string, words: string, options: { now?: string }, command: Command) => {
      const { folder, output, version } = settingOf(command)
      refuseEmpty(words)
      const result = await runErrand(folder, 'read', version, async ({ home }) => {
        const { id, tick, genesis } = home.show(findUniverse(home, universe).id)
        const now = options.now === undefined ? tick : readTick(options.now, genesis, tick)
        const where = await withMemory(folder, id, output, (ask) => ask('jump', { universe: id, now, words, drop: [] }))
        if (where.kind === 'past') {
          return {
            found: true,
            tick: where.shown.tick,
            caption: where.moment.caption,
            // As `frame --camera` takes it.
            camera: where.site ? `${where.site.kind} ${where.site.settlement}` : where.camera,
            words: where.words,
            why: where.why,
            nearest: where.nearest,
          }
        }
        if (where.kind === 'future') {
          return {
            found: false,
            tick: where.until,
            caption: `not lived yet: run to tick ${where.until} and ask again`,
            camera: where.camera,
            words: where.words,
            why: [],
            nearest: [],
          }
        }
        return {
          found: false,
          tick: now,
          caption: where.line || 'nothing in the record meets these words',
          camera: where.camera,
          words: where.words,
          why: [],
          nearest: where.nearest,
        }
      })
      output.give(result, () => [
        `tick ${result.tick}: ${result.caption}`,
        `camera ${result.camera}${result.words ? `, words: ${result.words}` : ''}`,
        ...(result.found ? [] : result.nearest.map((moment) => `  near: ${moment.date} ${moment.caption}`)),
      ])
      if (!result.found) process.exitCode = 1
    })

  const encoders = program.command('encoders').description('text encoders that moments are found by')
  encoders.action((_: unknown, command: Command) => {
    const { folder, output } = settingOf(command)
    const all = listEncoders(folder, openSettings(folder, output.note))
    output.give(all, () => all.map(({ name, inUse }) => `${inUse ? '●' : '○'} ${name}`))
  })
  encoders
    .command('use')
    .argument('<name>', 'a folder under encoders in the home, pack for the one of the pack in use, or none')
    .option('--home <dir>')
    .option('--json')
    .description('choose one; every universe is read again for it when it is next asked')
    .action(async (name: string, _: unknown, command: Command) => {
      const { folder, output, version } = settingOf(command)
      await runErrand(folder, 'own', version, () => useEncoder(folder, openSettings(folder, output.note), name))
      output.give({ encoder: name }, () => [`moments are found by the text encoder ${name} from now on`])
    })
}

/** Nothing is near to no words at all. */
function refuseEmpty(words: string): void {
  if (words.trim() === '')
    throw new Problem('bad input', 'say in words what to look for, such as "a funeral in the rain"')
}

function lineOf({ date, score, caption, why }: FoundMoment): string {
  return `${date}  ${score.toFixed(3)}  ${caption}  [${why.join(', ')}]`
}

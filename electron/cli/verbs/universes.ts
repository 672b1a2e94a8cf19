import type { Command } from 'commander'
import { findUniverse, runErrand } from '../../engine/errands/errand.ts'
import { readTick } from '../../engine/errands/moment.ts'
import { findForce } from '../../engine/errands/forces.ts'
import { findScenario } from '../../engine/errands/scenarios.ts'
import { Problem } from '../../wire/problem.ts'
import { bytes, table } from '../output.ts'
import { readNumber } from '../numbers.ts'
import { settingOf } from '../verb.ts'

/** Making universes and looking at what there is. */
export function addUniverseVerbs(program: Command): void {
  program
    .command('genesis')
    .description('make a universe and lock it; from then on nothing can change it')
    .option('--name <name>', 'what it is called')
    .option('--seed <seed>', 'any words: the same seed and parameters give the same universe')
    .option('--people <count>', 'how many are there at the beginning')
    .option('--place <lat,lon>', 'where on Earth its sky and coast are taken from')
    .option('--start <date>', 'its first day, such as 1204-03-21')
    .option('--scenario <file>', 'a genesis file, or the name of one that ships')
    .action(async (options: GenesisOptions, command: Command) => {
      const { folder, output, version } = settingOf(command)
      const genesis = genesisFrom(options)
      const card = await runErrand(folder, 'own', version, ({ home }) => home.create(genesis))
      output.give(card, () => [`${card.name} is begun and locked: ${card.people} people, ${card.date}`, card.id])
    })

  program
    .command('list')
    .description('the universes of this home')
    .action(async (_: unknown, command: Command) => {
      const { folder, output, version } = settingOf(command)
      const cards = await runErrand(folder, 'read', version, ({ home }) => home.list())
      output.give(cards, () =>
        cards.length === 0
          ? ['no universe yet: begin one with qhpu genesis']
          : table(
              ['id', 'name', 'level', 'date', 'people', 'size'],
              cards.map((card) => [
                card.id.slice(0, 8),
                card.name,
                card.level,
                card.date.slice(0, 10),
                card.people,
                bytes(card.bytes),
              ]),
            ),
      )
    })

  program
    .command('show')
    .argument('<universe>', 'its id, the beginning of it, or its name')
    .description('one universe: its parameters, how far it has come, its root')
    .action(async (universe: string, _: unknown, command: Command) => {
      const { folder, output, version } = settingOf(command)
      const card = await runErrand(folder, 'read', version, ({ home }) => {
        const shown = home.show(findUniverse(home, universe).id)
        // A fork's first moment is as large as a world; its digest is in the id already.
        return {
          ...shown,
          genesis: {
            ...shown.genesis,
            moment: shown.genesis.moment ? `${shown.genesis.moment.length} characters` : '',
          },
        }
      })
      output.give(card, () => [
        `${card.name}  ${card.id}`,
        `level ${card.level}${card.parent ? `, child of ${card.parent.slice(0, 8)} from tick ${card.forkTick}` : ''}`,
        `tick ${card.tick} (${card.date}), epoch ${card.epoch}, ${card.people} people, ${bytes(card.bytes)}`,
        `root ${card.root}`,
        JSON.stringify(card.genesis, null, 2),
      ])
    })

  program
    .command('fork')
    .argument('<universe>')
    .requiredOption('--at <moment>', 'where the branch begins: a tick, a date, or -3d')
    .option('--name <name>')
    .option('--boost <kind>', 'a force at its birth, such as "harmony boost" or drought')
    .option('--strength <share>', 'of that force, 0 to 1; a half when left out')
    .option('--settlement <number>', 'where it acts; everywhere when left out')
    .description('a child universe that goes its own way from a moment of its parent; the parent stays as it is')
    .action(async (universe: string, options: ForkOptions, command: Command) => {
      const { folder, output, version, signal } = settingOf(command)
      const force = readForce(options)
      const card = await runErrand(folder, 'own', version, ({ home }) => {
        const parent = home.show(findUniverse(home, universe).id)
        const tick = readTick(options.at, parent.genesis, parent.tick)
        return home.fork(parent.id, tick, { name: options.name, force, signal })
      })
      output.give(card, () => [
        `${card.name} is begun at level ${card.level}, tick ${card.tick} (${card.date})`,
        card.id,
      ])
    })
}

type GenesisOptions = {
  name?: string
  seed?: string
  people?: string
  place?: string
  start?: string
  scenario?: string
}
type ForkOptions = { at: string; name?: string; boost?: string; strength?: string; settlement?: string }

function genesisFrom({ scenario, name, seed, people, place, start }: GenesisOptions): Record<string, unknown> {
  const base = scenario === undefined ? {} : findScenario(scenario).genesis
  return {
    ...base,
    ...(name !== undefined && { name }),
    ...(seed !== undefined && { seed }),
    ...(people !== undefined && { people: readNumber(people, '--people') }),
    ...(start !== undefined && { start }),
    ...(place !== undefined && { place: { ...(base.place as object | undefined), ...readPlace(place) } }),
  }
}

function readPlace(text: string): { latitude: number; longitude: number; coast: 'real' } {
  const match = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(text.trim())
  if (!match) throw new Problem('bad input', `${text} is no place: give latitude and longitude, such as 45.4,12.3`)
  return { latitude: Number(match[1]), longitude: Number(match[2]), coast: 'real' }
}

function readForce({ boost, strength, settlement }: ForkOptions) {
  if (boost === undefined) {
    if (strength !== undefined || settlement !== undefined)
      throw new Problem('bad input', '--strength and --settlement are those of a force: name it with --boost')
    return undefined
  }
  return {
    kind: findForce(boost),
    settlement: readNumber(settlement ?? '-1', '--settlement', -1),
    strength: share(strength ?? '0.5'),
  }
}

function share(text: string): number {
  const value = Number(text)
  if (!(value >= 0 && value <= 1)) throw new Problem('bad input', `--strength takes a number from 0 to 1, not ${text}`)
  return value
}

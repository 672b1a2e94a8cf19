import type { CommandInput, CommandOutput } from '../../electron/wire/commands/table.ts'
import type { WorldEvent } from '../../electron/wire/values.ts'
import { call } from '../app/link.ts'
import { keeperOf, type Stretch } from './lineage.ts'

type Series = CommandOutput<'time.series'>['series']

/** What a record says of a range, cut into buckets. */
export type Told = { series: Series; kinds: Record<string, number[]>; events: WorldEvent[] }

export type Question = {
  from: number
  to: number
  buckets: number
  names: CommandInput<'time.series'>['names']
  weightMin: number
  limit: number
}

/** Asks every record that has a part of the range, and gives the answers as if there were one. */
export async function readRecord(stretches: readonly Stretch[], question: Question): Promise<Told> {
  const asked = stretches.filter(
    ({ until }, i) => until > question.from && (stretches[i - 1]?.until ?? 0) < question.to,
  )
  const told = await Promise.all(asked.map(async ({ universe }) => [universe, await ask(universe, question)] as const))
  if (told.length === 1) return told[0][1]
  return joinTold(asked, new Map(told), question)
}

/** An event and the universe in whose record it stands. */
export type Kept = WorldEvent & { keeper: string }

/** What happened in a range, each event from the record that keeps its tick. */
export async function readEvents(
  stretches: readonly Stretch[],
  { from, to, limit }: Pick<Question, 'from' | 'to' | 'limit'>,
  signal: AbortSignal,
): Promise<Kept[]> {
  const parts = stretches.map(({ universe, until }, i) => ({
    universe,
    from: Math.max(from, stretches[i - 1]?.until ?? 0),
    to: Math.min(to, until),
  }))
  const told = await Promise.all(
    parts
      .filter((part) => part.from < part.to)
      .map(async (part) => {
        const { events } = await call('time.events', { ...part, limit }, { signal })
        return events.map((event) => ({ ...event, keeper: part.universe }))
      }),
  )
  return told.flat()
}

async function ask(universe: string, { from, to, buckets, names, weightMin, limit }: Question): Promise<Told> {
  const range = { universe, from, to }
  const [{ series }, { kinds }, { events }] = await Promise.all([
    call('time.series', { ...range, names, buckets }),
    call('time.density', { ...range, buckets }),
    call('time.events', { ...range, weightMin, heaviest: true, limit }),
  ])
  return { series, kinds, events }
}

/** Each bucket and each event from the record that keeps its tick. */
export function joinTold(
  stretches: readonly Stretch[],
  told: ReadonlyMap<string, Told>,
  { from, to, buckets, names }: Pick<Question, 'from' | 'to' | 'buckets' | 'names'>,
): Told {
  const step = (to - from) / buckets
  const keepers = Array.from({ length: buckets }, (_, i) => told.get(keeperOf(stretches, from + i * step) ?? ''))
  const each = <T>(read: (keeper: Told, bucket: number) => T | undefined, otherwise: T): T[] =>
    keepers.map((keeper, bucket) => (keeper && read(keeper, bucket)) ?? otherwise)
  const kinds = new Set([...told.values()].flatMap((one) => Object.keys(one.kinds)))
  return {
    series: Object.fromEntries(
      names.map((name) => [name, each<number | null>(({ series }, at) => series[name]?.[at], null)]),
    ),
    kinds: Object.fromEntries([...kinds].map((kind) => [kind, each((one, at) => one.kinds[kind]?.[at], 0)])),
    events: [...told].flatMap(([universe, { events }]) =>
      events.filter(({ tick }) => keeperOf(stretches, tick) === universe),
    ),
  }
}

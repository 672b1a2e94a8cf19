import type { WorldEvent } from '../../universe/reading.ts'
import { law } from '../../universe/law.ts'
import type { ArchiveAnswers } from './contract.ts'
import type { Shelf, Volume } from './shelf.ts'
import { thumbnail } from './thumbnail.ts'

type TimeAnswers = Pick<
  ArchiveAnswers,
  'time.series' | 'time.events' | 'time.density' | 'time.neighbour' | 'time.thumbnail' | 'time.date'
>

export function timeAnswers(shelf: Shelf): TimeAnswers {
  return {
    'time.series'({ input: { universe, names, from, to, buckets } }) {
      const { reader } = shelf.volume(universe)
      const series = reader.series(names, from, to, buckets)
      return { from, to, series }
    },
    async 'time.events'({ input, liveTick }, { signal }) {
      const volume = shelf.volume(input.universe)
      const found = volume.reader.events(input)
      const fresh = (await eventsOfToday(volume, liveTick, signal)).filter((event) => matches(event, input))
      return {
        events: (input.heaviest
          ? [...found.events, ...fresh].sort((a, b) => b.weight - a.weight)
          : [...found.events, ...fresh]
        ).slice(0, input.limit),
        total: found.total + fresh.length,
      }
    },
    'time.density': ({ input: { universe, from, to, buckets } }) => ({
      kinds: shelf.volume(universe).reader.density(from, to, buckets),
    }),
    async 'time.neighbour'({ input: { universe, tick, direction, weightMin = 0 }, liveTick }, { signal }) {
      const volume = shelf.volume(universe)
      const written = volume.reader.neighbour(tick, direction, weightMin)
      if (direction === 'next' && written) return { event: written }
      const today = (await eventsOfToday(volume, liveTick, signal)).filter((event) => event.weight >= weightMin)
      const fresh =
        direction === 'next' ? today.find((event) => event.tick > tick) : today.findLast((event) => event.tick < tick)
      return { event: fresh ?? written ?? null }
    },
    async 'time.thumbnail'({ input: { universe, tick, width }, liveTick }) {
      const volume = shelf.volume(universe)
      const moment = await volume.reader.near(Math.min(tick, liveTick))
      return {
        date: volume.dateOf(moment.tick),
        jpeg: (await thumbnail(universe, moment.world, width)).toString('base64'),
        summary: law.summarise(moment.world),
      }
    },
    'time.date': ({ input: { universe, text } }) => ({
      tick: law.tickOf(shelf.volume(universe).genesis, text) ?? null,
    }),
  }
}

/** The ledger ends with the last whole day; what happened since is lived again for those who ask up to now. */
async function eventsOfToday({ reader }: Volume, liveTick: number, signal: AbortSignal): Promise<WorldEvent[]> {
  return reader.latest().tick >= liveTick ? [] : reader.today(liveTick, { signal })
}

type Query = { from: number; to: number; kinds?: string[]; who?: number; settlement?: number; weightMin?: number }

function matches(event: WorldEvent, { from, to, kinds, who, settlement, weightMin = 0 }: Query): boolean {
  return (
    event.tick >= from &&
    event.tick <= to &&
    event.weight >= weightMin &&
    (!kinds || kinds.includes(event.kind)) &&
    (who === undefined || event.who.includes(who)) &&
    (settlement === undefined || event.settlement === settlement)
  )
}

import { z } from 'zod'
import type { WorldEvent } from '../universe/reading.ts'
import type { EventOf } from '../wire/events.ts'

export type Notice = EventOf<'notice'>

/** Whom the user wants to hear of; the window keeps it in the settings. */
export const followsKey = 'follows'
const follows = z.array(z.object({ universe: z.string(), person: z.number(), name: z.string() }))

const greatWeight = 0.85
/** A universe that lives a year in a second would bury its user. */
const noticesMax = 3

/** What of all that happened is worth a word: what befell those one follows, and what a whole universe will remember. */
export function noticesOf(universe: string, events: readonly WorldEvent[], setting: unknown): Notice[] {
  const followed = (follows.safeParse(setting).data ?? []).filter((one) => one.universe === universe)
  return [...events]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((event): Notice[] => {
      const about = followed.find((one) => event.who.includes(one.person))
      if (!about && event.weight < greatWeight) return []
      const kind = event.kind === 'birthday' ? 'birthday' : 'event'
      const title = about ? about.name : event.kind
      return [{ event: 'notice', kind, title, words: event.text, universe, tick: event.tick }]
    })
    .slice(0, noticesMax)
}

import type { EventKind } from '../universe/event_kinds.ts'
import { wordsBetween } from './stretches.ts'

/** How two stand to one another changes: what happens now, and what had happened between the same two before, or was to come. */
export type Bond = { now: readonly EventKind[]; before: readonly (readonly EventKind[])[]; after: readonly EventKind[] }
export type BondHit = { bond: Bond; from: number; to: number; said: string }

type State = { kinds: readonly EventKind[]; of: RegExp; said: string }

/** Who two are to one another, as it was told when they became so. */
const people: readonly State[] = [
  {
    kinds: ['friendship'],
    of: /\b(?:(?:best |close |good |old )?friends?|comrades|companions|playmates)\b/g,
    said: 'friends',
  },
  {
    kinds: ['courtship', 'marriage'],
    of: /\b(?:lovers|sweethearts|couple|spouses|husband and wife|newlyweds|the married)\b/g,
    said: 'lovers',
  },
  { kinds: ['quarrel'], of: /\b(?:enem(?:y|ies)|rivals?|foes?|adversar(?:y|ies)|opponents)\b/g, said: 'enemies' },
]
/** What happens between them. */
const turns: readonly State[] = [
  {
    kinds: ['quarrel'],
    of: /\b(?:f[ea]ll out|fallen out|falling out|quarrel\w*|argu(?:e|es|ed|ing)|no longer (?:speak|talk)\w*|(?:stopped|stop|not) (?:speaking|talking)|(?:do not|dont|never) (?:speak|talk)|split up|broke up|break up|part(?:ed)? ways|turned on each other)\b/g,
    said: 'quarrelled',
  },
  {
    kinds: ['reconciliation'],
    of: /\b(?:ma[dk]e up|making up|reconcil\w+|ma[dk]e (?:their )?peace|making peace|forg[ia]ve\w*|embrac\w+|hug(?:s|ged|ging)?|sh[ao]ok? hands|shaking hands|bury the hatchet|buried the hatchet)\b/g,
    said: 'made their peace',
  },
]
const changes =
  /\b(?:who|that|became|become|becomes|becoming|turned|turn|turning|into|once|former|formerly|old|again|used to|no longer|to)\b/
const meetings =
  /\b(?:first (?:meeting|encounter) of|how|where|when|(?:the )?(?:day|first time|moment|time))\b.{0,20}\b(?:bride and (?:the )?groom|couple|newlyweds|husband and wife|married couple)\b(?:.{0,12}\bmet\b)?/

/** "Friends who became enemies", "two old enemies embracing", "a couple that fell out and made up", "how the couple met". */
export function readBond(words: readonly string[]): BondHit | undefined {
  const text = words.join(' ')
  const met = meetings.exec(text)
  if (met && /\b(?:met|meet|meeting|encounter)\b/.test(text))
    return {
      bond: { now: ['friendship', 'courtship'], before: [], after: ['marriage'] },
      ...wordsBetween(text, met.index, met.index + met[0].length),
      said: 'met, who married later',
    }
  const found = [
    ...people.map((state) => ({ state, isTurn: false })),
    ...turns.map((state) => ({ state, isTurn: true })),
  ]
    .flatMap(({ state, isTurn }) =>
      [...text.matchAll(state.of)].map(({ 0: said, index }) => ({
        state,
        isTurn,
        from: index,
        to: index + said.length,
      })),
    )
    .sort((a, b) => a.from - b.from)
  const [first] = found
  const last = found.at(-1)
  if (!first || !last || first.isTurn || first.state === last.state) return undefined
  const between = text.slice(Math.max(0, first.from - 12), last.to)
  if (!last.isTurn && !changes.test(text.slice(first.to, last.from))) return undefined
  // "Two friends quarrel" tells of no change, and enemies who embrace tell of one.
  const isPeace = first.state.said === 'enemies' && last.state.said === 'made their peace'
  if (last.isTurn && !isPeace && !changes.test(between)) return undefined
  const before = found.slice(0, -1).map(({ state }) => state)
  // Enemies who become friends make their peace, or are told of as friends.
  const wasHostile = before.some(({ said }) => said === 'enemies')
  const now: readonly EventKind[] =
    wasHostile && last.state.said === 'friends' ? ['reconciliation', 'friendship'] : last.state.kinds
  return {
    bond: { now, before: before.map(({ kinds }) => kinds), after: [] },
    ...wordsBetween(text, first.from, last.to),
    said: `${before[0].said} who ${last.isTurn ? last.state.said : `became ${last.state.said}`}`,
  }
}

/** What is asked of the past and the time to come of two who are there, as SQL over the moments, which are called m there. */
export function conditionsOfBond({ before, after }: Bond): { sql: string[]; values: string[] } {
  const told = (kinds: readonly EventKind[], than: '<' | '>') =>
    `EXISTS (SELECT 1 FROM moment_people a JOIN moment_people b ON b.moment = a.moment AND b.person > a.person
      JOIN moment_people c ON c.person = a.person JOIN moment_people d ON d.person = b.person AND d.moment = c.moment
      JOIN moments o ON o.id = c.moment
      WHERE a.moment = m.id AND o.tick ${than} m.tick AND o.kind IN (${kinds.map(() => '?').join(', ')}))`
  return {
    sql: [...before.map((kinds) => told(kinds, '<')), ...(after.length > 0 ? [told(after, '>')] : [])],
    values: [...before.flat(), ...after],
  }
}

import type { readDetails } from './details.ts'
import type { Meaning } from './lexicon.ts'
import { stem } from './stem.ts'

const disputes = new Set('quarrel feud fight argument dispute row argue'.split(' ').map(stem))

/** What is quarrelled over is not over: the word says nothing there. */
export function withoutLinks(stems: readonly string[], words: readonly string[]): readonly string[] {
  return stems.map((one, at) =>
    words[at] === 'over' && at + 1 < words.length && disputes.has(stems[at - 1]) && words[at + 1] !== 'now' ? '' : one,
  )
}

/** Whoever leaves does so in any season, though leaves fall in autumn. */
export function withoutLeaves(meaning: Meaning, words: readonly string[]): Meaning[] {
  const { from, to, concepts } = meaning
  if (to - from !== 1 || !/^(?:leave|leaving|left)$/.test(words[from])) return [meaning]
  const meant = concepts.filter(({ concept }) => concept !== 'season:autumn')
  return meant.length > 0 ? [{ from, to, concepts: meant }] : []
}

/** A view from somewhere is no line of an oracle, though one is called so. */
export function isView({ details, to }: ReturnType<typeof readDetails>[0], words: readonly string[]): boolean {
  return details[0].kind === 'hexagram' && /^(?:from|over|of|across|into|down|to)$/.test(words[to] ?? '')
}

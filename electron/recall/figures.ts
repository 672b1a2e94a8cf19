import type { Meaning } from './lexicon.ts'
import { stem } from './stem.ts'

const stemsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem))

/** What light, weather and leaves are said to do, and what happens to people as well. */
const bySelf = 'fall burn blaze break dance drift fade glow howl melt rage roll sink smoke weep cry gather'
const beforeSights = stemsOf(`${bySelf} bleed crash die drown explode flood freeze mourn wash harvest kiss`)
const afterSights = stemsOf(bySelf)
const sights = stemsOf(
  'light sky sun sunlight moon moonlight star cloud air shadow colour color horizon leaves leaf blossom petal flake ember mist haze glow ray beam',
)
/** What a picture is bathed in; "fell in the snow" is no picture of light. */
const baths = stemsOf('light sunlight moonlight sun colour color gold shadow haze glow')
const tints = stemsOf('a an the golden soft warm cold red orange pink silver pale bright evening morning')
const links = stemsOf('is are was were slowly softly quietly gently')

/**
 * Whether a word that names an event says how light or weather looks: "falling snow", "snow is falling", "flooded with light". It tells of
 * the look, and nothing happened to anybody.
 */
export function isFigure(meaning: Meaning, stems: readonly string[], meanings: readonly Meaning[]): boolean {
  const { from, to, concepts } = meaning
  if (to - from !== 1 || !concepts[0].concept.startsWith('event:')) return false
  const isSky = (at: number): boolean =>
    sights.has(stems[at]) ||
    meanings.some(
      (other) => other.from <= at && at < other.to && /^(?:weather|season|hour):/.test(other.concepts[0].concept),
    )
  if (beforeSights.has(stems[from])) {
    if (isSky(to)) return true
    if (stems[to] === 'with' || stems[to] === 'by' || stems[to] === 'in') {
      let at = to + 1
      while (tints.has(stems[at]) && !baths.has(stems[at])) at++
      if (baths.has(stems[at])) return true
    }
  }
  return afterSights.has(stems[from]) && isSky(links.has(stems[from - 1]) ? from - 2 : from - 1)
}

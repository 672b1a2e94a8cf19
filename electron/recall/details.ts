import type { EventKind } from '../universe/event_kinds.ts'
import { matchPhrase, type Meaning } from './lexicon.ts'
import { splitWords, stem } from './stem.ts'
import { affairs } from './words/affairs.ts'
import { arts } from './words/arts.ts'
import { customs } from './words/customs.ts'
import type { Told } from './words/details.ts'
import { mishaps } from './words/mishaps.ts'
import { strokes } from './words/strokes.ts'
import { ties } from './words/ties.ts'
import { sureness } from './words/thesaurus.ts'

/** Long words seldom mean more than one thing. */
const longWord = 8

/** One particular thing that is told of an event, in one of several ways: a debt that was quarrelled over, a law on strangers. */
export type Detail = { kind: EventKind; ways: readonly string[] }
/** `telling` says that no other kind of event is spoken of so. */
type DetailHit = { details: Detail[]; from: number; to: number; telling: boolean }
type Saying = { stems: string[]; details: Detail[] }

const sayings = readSayings([affairs, arts, customs, mishaps, strokes, ties])

function readSayings(sources: readonly Told[]): Map<string, Saying[]> {
  const byText = new Map<string, Saying>()
  for (const source of sources)
    for (const [kind, told] of Object.entries(source))
      for (const [ways, said] of Object.entries(told)) {
        const detail: Detail = { kind: kind as EventKind, ways: ways.split('|') }
        for (const text of [...detail.ways, ...said.split(',')]) {
          const stems = splitWords(text).map(stem)
          const saying = byText.get(stems.join(' ')) ?? { stems, details: [] }
          if (!saying.details.includes(detail)) saying.details.push(detail)
          byText.set(stems.join(' '), saying)
        }
      }
  const longestFirst = [...byText.values()].sort((a, b) => b.stems.length - a.stems.length)
  return Map.groupBy(longestFirst, (saying) => saying.stems[0])
}

/** The details in a row of stems, the longest first at each place. */
export function readDetails(stems: readonly string[]): DetailHit[] {
  const hits: DetailHit[] = []
  for (let at = 0; at < stems.length; at++) {
    for (const { stems: saying, details } of sayings.get(stems[at]) ?? []) {
      const to = matchPhrase(saying, stems, at)
      if (to === 0) continue
      const isLong = saying.length > 1 || saying[0].length >= longWord
      const telling = isLong && details.every(({ kind }) => kind === details[0].kind)
      hits.push({ details, from: at, to, telling })
      at = to - 1
      break
    }
  }
  return hits
}

/** What is meant where details are told: a telling one says more than the words it is made of. */
export function withDetails(meanings: readonly Meaning[], hits: readonly DetailHit[]): Meaning[] {
  const isIn = (one: Meaning) => hits.some((hit) => isTold(hit) && one.from < hit.to && hit.from < one.to)
  const isCovered = (hit: DetailHit) => meanings.some(({ from, to }) => from < hit.to && hit.from < to)
  /** One word says no more than a meaning that names something does. */
  const isTold = ({ from, to, telling }: DetailHit) =>
    telling && (to - from > 1 || !meanings.some((one) => one.from < to && from < one.to && isNaming(one)))
  const own = hits
    .filter((hit) => isTold(hit) || !(isCovered(hit) || hit.details[0].kind === 'hexagram'))
    .map(({ details: [{ kind }], from, to, telling }): Meaning => {
      const weight = telling ? sureness.likely : sureness.hint
      return { from, to, concepts: [{ concept: `event:${kind}`, weight }] }
    })
  return [...meanings.filter((meaning) => !isIn(meaning)), ...own].sort((a, b) => a.from - b.from)
}

function isNaming({ concepts: [main] }: Meaning): boolean {
  return main.weight === sureness.sure
}

/** A particular of which nothing tells the kind, where another kind is asked for, is a word like others. */
export function pertinent(hits: readonly DetailHit[], asked: ReadonlySet<string>): Detail[][] {
  return hits
    .map(({ details, telling }) =>
      details.filter(({ kind }) => telling || asked.has(kind) || (asked.size === 0 && kind !== 'hexagram')),
    )
    .filter((details) => details.length > 0)
}

const patterns = new Map<Detail, RegExp>()

export function tells(caption: string, detail: Detail): boolean {
  const known = patterns.get(detail) ?? new RegExp(`\\b(?:${detail.ways.join('|')})\\b`, 'i')
  patterns.set(detail, known)
  return known.test(caption)
}

/** As full text search asks for them. */
export function matchOf(details: readonly Detail[]): string {
  return details.flatMap(({ ways }) => ways.map((way) => `"${way.replaceAll(/[^\p{L}\p{N} ]+/gu, ' ')}"`)).join(' OR ')
}

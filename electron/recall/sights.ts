import { weighMeanings } from './evidence.ts'
import type { Meaning } from './lexicon.ts'
import type { Question } from './question.ts'
import type { Light, Sight } from './sight.ts'
import { readManner, readSites, type SiteHit, type SiteWish } from './sites.ts'

const lightWords: readonly (readonly [Light, RegExp])[] = [
  ['sunset', /\b(?:sunset|sundown|sun ?sets?|setting sun|golden hour|last light|last rays|low sun|sun low)\b/i],
  ['dusk', /\b(?:dusk|twilight|nightfall|gloaming|eventide|blue hour|getting dark|grows? dark|first stars?)\b/i],
  ['sunrise', /\b(?:sunrise|sun ?up|sun rises|rising sun|first rays?|golden morning|sun comes up)\b/i],
  ['dawn', /\b(?:dawn|daybreak|first light|cockcrow)\b/i],
  ['moonlight', /\b(?:moon|moonlight|moonlit|moonshine)\b/i],
  ['starlight', /\b(?:stars|starry|starlight|starlit|milky way)\b/i],
]
const wholeWords = new Set(
  'town towns village city cities settlement skyline roofs rooftops panorama world everything place life'.split(' '),
)
/** Said of a picture rather than of what is in it. */
const pictureWords =
  'picture view scene light lights sky air atmosphere mood shadow shadows colour colours color colors silence stillness sound scent smell'.split(
    ' ',
  )
/** Building and trading are spoken of by the places where they are done, without that anybody did anything there. */
const kindsOfPlaces = /^event:(?:building|trade|burial|flood)$/
const doing =
  /^(?:new|people|build|finish|complet|rais|ris|open|construct|erect|sell|buy|trade|haggl|bury|lay|laid|mourn)/
/** From so much evidence on something that happened is meant, whatever place is named beside it. */
const certain = 1

/** Places that are named in a question, and whether it is they that are meant: what happened may only be told to have happened there. */
export type Placed = { hits: SiteHit[]; isMeant: boolean }

export function readPlaced(stems: readonly string[], meanings: readonly Meaning[], question: Question): Placed {
  const { people, kin, somebody, tooEarly } = question
  const isSure = ({ concepts: [main] }: Meaning) => main.weight === 1 && main.concept.startsWith('event:')
  const tellsOfPlace = ({ from, to, concepts: [main] }: Meaning) =>
    kindsOfPlaces.test(main.concept) && !stems.slice(from, to).some((stem) => doing.test(stem))
  const hits = readSites(stems).filter(
    (hit) =>
      // "A new bridge" tells of building one, "the church bell rang by itself" of an omen.
      !meanings.some((one) => isSure(one) && meets(one, hit) && length(one) > length(hit) && !tellsOfPlace(one)),
  )
  const beside = weighMeanings(meanings.filter((one) => !hits.some((hit) => meets(one, hit))))
  const events = beside.flatMap((one) => one.concepts).filter(({ concept }) => concept.startsWith('event:'))
  const isOfPeople = people.length > 0 || kin !== undefined || somebody.length > 0 || tooEarly !== undefined
  const hasHappened = events.some(({ weight, total }) => weight === 1 || total >= certain)
  return { hits, isMeant: hits.length > 0 && !isOfPeople && !hasHappened }
}

/** What a question asks to see, where it asks for nothing that happened: the harbour at dusk, falling snow. */
export function readSight(
  text: string,
  words: readonly string[],
  stems: readonly string[],
  sites: readonly SiteWish[],
  placed: Placed,
  question: Question,
): Sight | undefined {
  const { people, kin, somebody, tooEarly, concepts, camera, details } = question
  if (people.length > 0 || kin || somebody.length > 0 || tooEarly !== undefined) return undefined
  const said = [...concepts].filter(([, weight]) => weight >= 0.5).map(([concept]) => concept)
  const isSky = said.some((concept) => /^(?:weather|season|hour):/.test(concept))
  const manner = readManner(stems)
  const isLook = isSky || manner.size > 0 || camera === 'overview' || camera === 'landscape' || camera === 'street'
  if (!placed.isMeant || sites.length === 0) {
    const isEvent = said.some((concept) => concept.startsWith('event:')) || details.length > 0
    const isMood = said.some((concept) => concept.startsWith('feeling:'))
    const isPlaced = question.places.length > 0 || question.ofWorld
    if (isEvent || isMood || placed.hits.length > 0 || !(isLook || isPlaced)) return undefined
  }
  const light = lightWords.find(([, of]) => of.test(text))?.[0]
  return {
    sites: [...sites],
    manner: new Set(manner.keys()),
    light: light ?? (manner.has('beautiful') && !isSky ? 'sunset' : undefined),
    whole: words.some((word) => wholeWords.has(word)),
    isLook,
  }
}

/** Words that are understood, though no moment has them. */
export function heardWords(words: readonly string[], stems: readonly string[], { hits }: Placed): Set<string> {
  const stretches = [...hits, ...[...readManner(stems).values()].map(({ at, to }) => ({ from: at, to }))]
  return new Set([...wholeWords, ...pictureWords, ...stretches.flatMap(({ from, to }) => words.slice(from, to))])
}

type Stretch = { from: number; to: number }
const length = ({ from, to }: Stretch) => to - from
const meets = (one: Stretch, other: Stretch) => one.from < other.to && other.from < one.to

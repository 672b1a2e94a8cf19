import { readAlone, readDoing } from './activities.ts'
import { likely, weighMeanings } from './evidence.ts'
import type { Meaning } from './lexicon.ts'
import type { Question } from './question.ts'
import type { Light, Sight } from './sight.ts'
import { readRelation } from './kin.ts'
import type { PhraseHit } from './phrase_book.ts'
import type { Activity } from '../universe/reading.ts'
import { readManner, readSites, readWho, type SiteHit, type SiteWish } from './sites.ts'
import { meets } from './stretches.ts'
import { skyWords } from './words/sky_lacking.ts'
import type { WhoWish } from './superlatives.ts'

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
const townWords = new Set('town village city settlement skyline panorama'.split(' '))
/** Said of a picture rather than of what is in it. */
const pictureWords =
  'picture view scene light lights sky air atmosphere mood shadow shadows colour colours color colors silence stillness sound scent smell'.split(
    ' ',
  )
/** What people of a calling do every day, which is no event. */
const workOf: Record<string, string> = {
  trader: 'event:trade',
  builder: 'event:building',
  mason: 'event:building',
  carpenter: 'event:building',
  farmer: 'event:harvest',
  healer: 'event:illness',
}
const seasonal = /\b(?:spring|summer|autumn|fall|winter)s?\b/i
/** Building and trading are spoken of by the places where they are done, without that anybody did anything there. */
const kindsOfPlaces = /^event:(?:building|trade|burial|flood|discovery)$/
const doing =
  /^(?:new|people|invent|discover|idea|build|finish|complet|rais|ris|open|construct|erect|sell|buy|trade|haggl|bury|lay|laid|mourn)/
/** From so much evidence on something that happened is meant, whatever place is named beside it. */
const certain = 1

/** Places that are named in a question, and whether it is they that are meant: what happened may only be told to have happened there. */
export type Placed = {
  hits: SiteHit[]
  whos: PhraseHit<WhoWish>[]
  /** What people are said to be at, and whether alone. */
  doings: PhraseHit<readonly Activity[]>[]
  alones: PhraseHit<true>[]
  isMeant: boolean
}

export function readPlaced(stems: readonly string[], meanings: readonly Meaning[], question: Question): Placed {
  const { people, kin, somebody, tooEarly } = question
  const tellsOfEvent = ({ concepts: [main] }: Meaning) => main.weight >= 0.5 && main.concept.startsWith('event:')
  const tellsOfPlace = ({ from, to, concepts: [main] }: Meaning) =>
    kindsOfPlaces.test(main.concept) && !stems.slice(from, to).some((stem) => doing.test(stem))
  const hits = readSites(stems).filter(
    (hit) =>
      // "A new bridge" tells of building one, "the church bell rang by itself" of an omen.
      !meanings.some((one) => tellsOfEvent(one) && meets(one, hit) && length(one) > length(hit) && !tellsOfPlace(one)),
  )
  // Who leads is somebody, unless it is told that they were chosen.
  const whos = readWho(stems).filter(
    (who) =>
      !meanings.some(
        (one) =>
          tellsOfEvent(one) &&
          meets(one, who) &&
          length(one) > length(who) &&
          !(who.what.name === 'leader' && one.concepts[0].concept === 'event:death'),
      ),
  )
  // "Walking out together" tells of a courtship, "at the grave alone" of a burial.
  const isPlain = (hit: Stretch) =>
    !meanings.some(
      (one) =>
        tellsOfEvent(one) &&
        meets(one, hit) &&
        (length(one) > length(hit) || (hits.length + whos.length === 0 && one.concepts[0].weight === 1)),
    )
  const doings = readDoing(stems).filter(isPlain)
  const alones = readAlone(stems).filter(isPlain)
  // How a place is says nothing of what was taken from it: "an empty square".
  const named = [...hits, ...whos, ...doings, ...alones, ...(hits.length > 0 ? readManner(stems).values() : [])]
  const isWork = ({ concepts: [main] }: Meaning) =>
    whos.some(({ what }) => what.jobs.some((job) => workOf[job] === main.concept))
  const beside = weighMeanings(
    meanings.filter(
      (one) => !named.some((hit) => meets(one, hit)) && !(hits.length > 0 && isSkyToo(one)) && !isWork(one),
    ),
  )
  const events = beside.flatMap((one) => one.concepts).filter(({ concept }) => concept.startsWith('event:'))
  const isOfPeople = people.length > 0 || kin !== undefined || somebody.length > 0 || tooEarly !== undefined
  // Somebody is sooner part of an event than a place is.
  const enough = hits.length > 0 ? certain : likely
  const hasHappened = events.some(({ weight, total }) => weight === 1 || total >= enough)
  const isNamed = hits.length + whos.length + doings.length + alones.length > 0
  return { hits, whos, doings, alones, isMeant: isNamed && !isOfPeople && !hasHappened }
}

/** "Thunder and lightning over the sea" is a sky, though storms are told of as well. */
function isSkyToo({ concepts: [main] }: Meaning): boolean {
  return main.concept === 'event:storm'
}

/** What a question asks to see, where it asks for nothing that happened: the harbour at dusk, falling snow. */
export function readSight(
  words: readonly string[],
  stems: readonly string[],
  sites: readonly SiteWish[],
  placed: Placed,
  question: Question,
): Sight | undefined {
  const { people, kin, somebody, tooEarly, concepts, camera, chips } = question
  if (people.length > 0 || kin || somebody.length > 0 || tooEarly !== undefined) return undefined
  const { skyless } = question
  // What the sky never has is looked for where it would stand, and no omen is shown for it.
  const said = [...concepts]
    .filter(([concept, weight]) => weight >= 0.5 && concept !== skyless?.like)
    .map(([concept]) => concept)
  const isSky = said.some((concept) => /^(?:weather|season|hour):/.test(concept))
  const manner = readManner(stems)
  const isOfSeason = chips.some(({ kind, text: of }) => /date|time$/.test(kind) && seasonal.test(of))
  // The day after something is to be seen, whatever happened on it.
  const isOfDay = /^(?:day|hour)$/.test(question.around?.hanging.unit ?? '') || question.around?.hanging.near === true
  const isLook =
    isSky ||
    isOfSeason ||
    isOfDay ||
    question.extreme !== undefined ||
    skyless !== undefined ||
    manner.size > 0 ||
    camera === 'overview' ||
    camera === 'landscape' ||
    camera === 'street'
  const who = placed.isMeant ? relatedTo(placed, words, together(placed.whos.map(({ what }) => what))) : undefined
  const [doing] = placed.isMeant ? placed.doings : []
  const isAlone = placed.isMeant && placed.alones.length > 0
  if (isAlone) manner.delete('empty')
  if (!placed.isMeant || (sites.length === 0 && !who && !doing && !isAlone)) {
    const isEvent = said.some((concept) => concept.startsWith('event:'))
    const isMood = said.some((concept) => /^(?:feeling|tone:(?:good|bad))/.test(concept))
    const isPlaced = question.places.length > 0 || question.ofWorld || words.some((word) => townWords.has(word))
    if (isEvent || isMood || placed.hits.length > 0 || !(isLook || isPlaced)) return undefined
  }
  const light = lightWords.find(([, of]) => of.test(words.join(' ')))?.[0] ?? skyless?.light
  return {
    sites: inOrder(sites, camera),
    who,
    manner: new Set(manner.keys()),
    doing: doing && {
      activities: doing.what,
      said: words.slice(doing.from, doing.to).join(' '),
      isOfOne: words.slice(0, doing.from).some((word) => single.has(word)),
    },
    isAlone,
    light: light ?? (manner.has('beautiful') && !isSky ? 'sunset' : undefined),
    whole: words.some((word) => wholeWords.has(word)),
    isLook,
  }
}

/** Words that are understood, though no moment has them. */
export function heardWords(
  words: readonly string[],
  stems: readonly string[],
  { hits, whos, doings, alones }: Placed,
): Set<string> {
  const stretches = [...hits, ...whos, ...doings, ...alones, ...readManner(stems).values()]
  return new Set([
    ...wholeWords,
    ...pictureWords,
    ...skyWords,
    ...stretches.flatMap(({ from, to }) => words.slice(from, to)),
  ])
}

/** "The richest merchant" is of a calling and most of something. */
function together(whos: readonly WhoWish[]): WhoWish | undefined {
  if (whos.length < 2) return whos[0]
  const most = whos.find((one) => one.most)
  const calling = whos.find((one) => !one.most)
  if (!most || !calling) return most ?? whos[0]
  return { ...calling, name: `${most.name} ${calling.name}`, most: most.most }
}

/** "The blacksmith's wife", "the son of the oldest man". */
function relatedTo({ whos }: Placed, words: readonly string[], who: WhoWish | undefined): WhoWish | undefined {
  if (!who) return undefined
  const stretch = { from: Math.min(...whos.map(({ from }) => from)), to: Math.max(...whos.map(({ to }) => to)) }
  const from = words[stretch.from - 1] === 'the' ? stretch.from - 1 : stretch.from
  const related = readRelation(words, { from, to: stretch.to }, true)
  return related ? { ...who, name: `${related.relation} of ${who.name}`, relation: related.relation } : who
}

/** Who looks over a bay from a hill stands on the hill. */
function inOrder(sites: readonly SiteWish[], camera: Question['camera']): SiteWish[] {
  const isOutlook = ({ kinds }: SiteWish) => kinds[0] === 'hill' && camera === 'landscape'
  return [...sites.filter(isOutlook), ...sites.filter((one) => !isOutlook(one))]
}

/** "The oldest house" and "an old church" say nothing of somebody old. */
export function tellsAgeOf(hit: SiteHit, said: Stretch, words: readonly string[]): boolean {
  if (hit.what.landmark && meets(hit, said)) return true
  return (
    hit.from === said.to &&
    said.to - said.from === 1 &&
    /^(?:oldest|eldest|old|ancient|venerable)$/.test(words[said.from])
  )
}

const single = new Set('a an one someone somebody'.split(' '))

type Stretch = { from: number; to: number }
const length = ({ from, to }: Stretch) => to - from

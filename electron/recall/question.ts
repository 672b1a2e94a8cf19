import type { Tick } from '../universe/reading.ts'
import type { Somebody } from './ages.ts'
import type { Bond } from './bonds.ts'
import type { CameraWish } from './concepts.ts'
import type { Span } from './dates.ts'
import type { Detail } from './details.ts'
import type { Extreme } from './extremes.ts'
import type { AroundEvent } from './hanging.ts'
import type { Kin, Relation } from './kin.ts'
import type { Concept } from './lexicon.ts'
import type { NameBook } from './names.ts'
import type { Order } from './narrowing.ts'
import type { SkyLacking } from './words/sky_lacking.ts'
import type { Sight } from './sight.ts'
import type { SiteWish } from './sites.ts'

export type ChipKind =
  | 'person'
  | 'place'
  | 'date'
  | 'relative time'
  | 'event'
  | 'feeling'
  | 'weather'
  | 'time of day'
  | 'season'
  | 'era'
  | 'camera'
  | 'style'

/** Something that was understood, and where in the words it stands. */
export type Chip = { kind: ChipKind; text: string; meaning: string; from: number; to: number }

export type Question = {
  /** One entry for each person named; any of its ids will do. */
  people: { ids: number[]; name: string }[]
  places: { ids: number[]; name: string }[]
  /** The universe's own name was said, which is all of its places. */
  ofWorld: boolean
  /** What two of those who are there are to one another. */
  kin: Kin | undefined
  /** How two of those who are there stood to one another before, and how that is said. */
  bond: { bond: Bond; said: string } | undefined
  /** Said of two who are not named: "the last time they spoke". */
  unnamed: string | undefined
  /** People of some age, whoever they are. */
  somebody: Somebody[]
  concepts: Map<Concept, number>
  /** What it is not to hold: "not in the rain". */
  without: Concept[]
  /** Particular things that are told of an event; any of a list will do. */
  details: Detail[][]
  spans: Span[]
  /** What was said of a time before the universe began; no moment can answer. */
  tooEarly: string | undefined
  /** What the time that was asked for hangs on. */
  around: { anchor: Anchor; said: string; hanging: AroundEvent } | undefined
  /** A kind of event that a time was to hang on, and of which there is none. */
  unanchored: string | undefined
  /** The day of all that was most of something, and what it was. */
  extreme: { span: Span; told: string } | undefined
  /** Something in the sky that no world has. */
  skyless: SkyLacking | undefined
  /** "The last time they quarrelled". */
  order: Order | undefined
  /** Whether a day as a whole may be meant, not only what befell somebody on it. */
  ofDays: boolean
  camera: CameraWish | undefined
  style: string
  /** Where nothing that happened is asked for, but something to be seen. */
  sight: Sight | undefined
  /** Kinds of places beside which something is to have happened. */
  beside: SiteWish[]
  /** Words that hint at events where places are meant: full text looks for them too. */
  hinted: string[]
  /** Words that name places and how they are. */
  heard: ReadonlySet<string>
  /** Stems and words that mean nothing known: full text looks for them. */
  rest: string[]
  /** Those of the rest that are written like names. */
  strangers: string[]
  /** Those of the rest that are spoken of as things: "a dragon". */
  things: string[]
  chips: Chip[]
}

/** Which of many, told from the first on. */
export type Place = { last: boolean; nth: number }
/** What happened, as something else hangs on it. */
export type Anchor = Span & { caption: string; kind: string; settlement: number; people: number[] }

/** What the record can answer while words are being read. */
export type Witness = {
  /** Whether anything that is remembered has a word in it. */
  occurs?(word: string): boolean
  people: NameBook
  places: NameBook
  bornTick(person: number): Tick | undefined
  kinOf(people: readonly number[], relation: Relation): number[]
  /** The day of all up to the present that was most of something. */
  extreme(of: Extreme, now: Tick): { span: Span; told: string } | undefined
  /** The weightiest moment of these concepts that will do, and of these people if any, at or before the present; or the first of them, the second, the last. */
  anchor(
    concepts: ReadonlyMap<Concept, number>,
    people: number[][],
    before: Tick,
    which: { place: Place | undefined; isMet(anchor: Span): boolean },
  ): Anchor | undefined
}

/** A question in which nothing was understood yet. */
export function emptyQuestion(): Question {
  return {
    people: [],
    places: [],
    ofWorld: false,
    kin: undefined,
    bond: undefined,
    unnamed: undefined,
    somebody: [],
    concepts: new Map(),
    without: [],
    details: [],
    spans: [],
    tooEarly: undefined,
    around: undefined,
    unanchored: undefined,
    extreme: undefined,
    skyless: undefined,
    order: undefined,
    ofDays: false,
    camera: undefined,
    style: '',
    sight: undefined,
    beside: [],
    hinted: [],
    heard: new Set(),
    rest: [],
    strangers: [],
    things: [],
    chips: [],
  }
}

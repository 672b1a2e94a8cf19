import type { PersonReading, Tick, TieReading, Weather } from '../universe/reading.ts'
import type { SiteKind } from './words/sites.ts'

/** A place of some kind in the world. Graves lie about temples, so nobody need tell of them. */
export type Site = {
  kind: Exclude<SiteKind, 'graveyard'>
  settlement: number
  building: number
  x: number
  y: number
}
/** A place with what it may be most of: metres from the ground, square metres of floor or people, and since when it is there. */
export type Landmark = Site & { heightMetres: number; size: number; sinceTick: Tick }
export type Heavens = { sunAltitude: number; moonAltitude: number; moonLit: number }
export type Somebody = Pick<
  PersonReading,
  | 'id'
  | 'name'
  | 'ageYears'
  | 'sex'
  | 'job'
  | 'wealth'
  | 'valence'
  | 'health'
  | 'mother'
  | 'father'
  | 'partner'
  | 'household'
  | 'settlement'
  | 'x'
  | 'y'
  | 'traits'
  | 'activity'
  | 'indoors'
> & {
  heightMetres: number
  isLeader: boolean
  /** Out of doors, and at something. */
  isAbout: boolean
}
/** Who is out of doors about a place, how many are in it, and how much comes down on them, each 0 … 1. */
export type Look = {
  out: Somebody[]
  /** Everyone alive, wherever they are. */
  everyone(): Somebody[]
  /** What others are to somebody. */
  tiesOf(person: number): readonly TieReading['kind'][]
  inside: number
  sky: Partial<Record<Weather, number>>
}

/** The world as somebody who looks for a place has to know it, lent by whoever has the record. */
export type Lands = {
  /** What there is at a moment, the largest settlement's first. */
  sitesAt(tick: Tick): Promise<readonly Site[]>
  /** Every building and every settlement there is at a moment. */
  landmarksAt(tick: Tick): Promise<readonly Landmark[]>
  weathers(from: Tick, to: Tick): Promise<Weather[]>
  heavens(tick: Tick): Promise<Heavens>
  look(tick: Tick, site: Site): Promise<Look>
}

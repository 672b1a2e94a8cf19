import type { Summary, Tick, Weather, WorldEvent } from '../universe/reading.ts'

/** What the record hands over for one epoch: enough to make its moments, and nothing that recall could write back. */
export type Chronicle = {
  epoch: number
  /** The day in numbers, read at its last tick. */
  summary: Summary
  events: readonly WorldEvent[]
  /** People and places that appear for the first time; at epoch 0 everyone who was there at genesis. */
  newcomers: readonly Newcomer[]
  places: readonly Place[]
}

export type Newcomer = {
  id: number
  name: string
  sex: 'female' | 'male'
  bornTick: Tick
  mother: number
  father: number
}
export type Place = { id: number; name: string; x: number; y: number }

/** The universe's own calendar, lent by the law. */
export type Calendar = {
  dateOf(tick: Tick): string
  tickOf(text: string): Tick | undefined
  /** North positive: it decides which months are winter. */
  latitudeDegrees: number
}

/** The weather of an hour, lent by whoever has the record; without it the weather at the end of a day serves for all of its hours. */
export type Skies = { weatherAt(tick: Tick): Promise<Weather> }

/** Turns a text into a direction. The pack's own text encoder is one; a user may bring another. */
export type TextEncoder = {
  /** Changes whenever the numbers would: the index is versioned by it. */
  version: string
  /** How much its directions count beside what the lexicon understands, 0 … 1. */
  share: number
  encode(texts: readonly string[]): Promise<Float32Array[]>
}

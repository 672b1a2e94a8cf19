import type { Summary } from '../universe/reading.ts'
import { type Concept, concepts } from './lexicon.ts'

/**
 * A moment as 128 numbers: which concepts it holds, the standing of the day, and the direction of its words in the text encoder's own
 * space, folded to 32. Kept as signed bytes; FAISS is given the very same bytes as floats, so that a rebuilt index answers alike.
 */
export const vectorDimensions = 128
const conceptPlaces = 80
const numberPlaces = 16
const textPlaces = vectorDimensions - conceptPlaces - numberPlaces

if (concepts.length > conceptPlaces)
  throw new Error(`The lexicon has ${concepts.length} concepts; the vector has room for ${conceptPlaces}.`)

const placeOf = new Map(concepts.map((concept, place) => [concept, place]))

/** How much each kind of concept counts in a likeness. */
const shareOf: Record<string, number> = {
  event: 1,
  feeling: 0.5,
  weather: 0.5,
  season: 0.4,
  hour: 0.35,
  person: 0.3,
  tone: 0.3,
  camera: 0,
}

export type Weighted = ReadonlyMap<Concept, number>

export type Direction = { text: Float32Array; share: number }

export function composeVector(parts: { concepts: Weighted; numbers?: Int8Array; direction?: Direction }): Int8Array {
  const out = new Float64Array(vectorDimensions)
  for (const [concept, weight] of parts.concepts) {
    const place = placeOf.get(concept)
    if (place !== undefined) out[place] = weight * shareOf[concept.slice(0, concept.indexOf(':'))]
  }
  parts.numbers?.forEach((value, place) => (out[conceptPlaces + place] = (value / 127) * 0.12))
  if (parts.direction) {
    const { text, share } = parts.direction
    for (const [place, value] of foldText(text).entries()) out[conceptPlaces + numberPlaces + place] = value * share
  }
  let norm = 0
  for (const value of out) norm += value * value
  const scale = norm > 0 ? 127 / Math.sqrt(norm) : 0
  return Int8Array.from(out, (value) => Math.round(value * scale))
}

/** The same moment for an index that holds another encoder's directions, or none. */
export function withoutText(vector: Int8Array): Int8Array {
  return vector.map((value, place) => (place < conceptPlaces + numberPlaces ? value : 0))
}

/** The numbers of a day, each brought to −1 … 1 and kept as a byte. */
export function standardise(s: Summary): Int8Array {
  const clamp = (value: number) => Math.max(-1, Math.min(1, value))
  return Int8Array.from(
    [
      clamp(Math.log10(1 + s.people) / 3 - 1),
      s.valence,
      s.arousal,
      s.dominance,
      clamp((s.temperatureCelsius - 10) / 25),
      clamp(s.trust * 2 - 1),
      clamp(s.cooperation * 2 - 1),
      clamp(Math.log10(1 + s.trade) / 2 - 1),
      clamp(s.gini * 2 - 1),
      clamp(s.food * 2 - 1),
      clamp(s.health * 2 - 1),
      clamp(s.technologies / 30 - 1),
      clamp(s.harmony * 2 - 1),
      clamp(s.deaths / 5),
      clamp(s.births / 5),
      clamp(s.settlements / 10),
    ],
    (value) => Math.round(clamp(value) * 127),
  )
}

/** A fixed sign projection: near directions stay near, whatever the encoder's width. */
function foldText(text: Float32Array): Float64Array {
  const out = new Float64Array(textPlaces)
  let norm = 0
  for (let i = 0; i < text.length; i++) {
    const mixed = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i + 7, 0x85ebca6b)
    out[(mixed >>> 8) % textPlaces] += (mixed & 1) === 1 ? text[i] : -text[i]
  }
  for (const value of out) norm += value * value
  return norm > 0 ? out.map((value) => value / Math.sqrt(norm)) : out
}

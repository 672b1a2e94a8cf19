import type { TextEncoder } from './chronicle.ts'
import { concepts } from './lexicon.ts'
import { phrasesOf } from './phrases.ts'

/** Captions as directions in a text encoder's space; none where there is no encoder, or where it has failed. */
export type Directions = {
  of(captions: readonly string[]): Promise<(Float32Array | undefined)[]>
}

const namesOfConcepts = concepts.map((concept) => concept.slice(concept.indexOf(':') + 1))

/** All texts of an encoder share most of their direction, which tells nothing apart: the middle of what the lexicon knows is taken away. */
export function openDirections(
  encoder: TextEncoder | undefined,
  isName: (word: string) => boolean,
  onTrouble: (words: string) => void,
): Directions {
  let middle: Promise<Float32Array> | undefined
  let failed = false

  async function encode(phrases: readonly string[], by: TextEncoder): Promise<Map<string, Float32Array>> {
    middle ??= by.encode(namesOfConcepts).then(meanOf)
    const centre = await middle
    const directions = await by.encode(phrases)
    return new Map(phrases.map((phrase, i) => [phrase, unit(directions[i].map((value, k) => value - centre[k]))]))
  }

  return {
    async of(captions) {
      if (!encoder || failed) return captions.map(() => undefined)
      const said = captions.map((caption) => phrasesOf(caption, isName))
      try {
        const known = await encode([...new Set(said.flat())], encoder)
        return said.map((phrases) => {
          const directions = phrases.flatMap((phrase) => known.get(phrase) ?? [])
          return directions.length > 0 ? unit(meanOf(directions)) : undefined
        })
      } catch (error) {
        failed = true
        onTrouble(`the text encoder stopped: ${error instanceof Error ? error.message : String(error)}`)
        return captions.map(() => undefined)
      }
    },
  }
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0].length)
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i] += vector[i] / vectors.length
  return mean
}

function unit(vector: Float32Array): Float32Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return norm > 0 ? vector.map((value) => value / norm) : vector
}

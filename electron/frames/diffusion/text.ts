import { realsOf, type Session, wholeTensor } from '../../inference/sessions.ts'
import type { Words } from '../packs/tokenizer.ts'
import { isPlain, readWeights } from './words.ts'

/** Words to be seen, each with its share: two while one prompt turns into another. */
export type PromptBlend = readonly { words: string; share: number }[]

const keptMax = 64

/** Words as the numbers that the picture model attends to. What was asked lately is kept, since most frames repeat it. */
export function createText(session: Session, words: Words): { embed(blend: PromptBlend): Promise<Float32Array> } {
  const kept = new Map<string, Float32Array>()
  const inputKind = session.inputs[0].kind
  const output = session.outputs.find((spec) => spec.name === 'last_hidden_state') ?? session.outputs[0]

  async function embedOne(text: string): Promise<Float32Array> {
    const known = kept.get(text)
    if (known) {
      kept.delete(text)
      kept.set(text, known)
      return known
    }
    const fresh = await encode(text)
    kept.set(text, fresh)
    if (kept.size > keptMax) kept.delete(kept.keys().next().value as string)
    return fresh
  }

  async function encode(text: string): Promise<Float32Array> {
    const parts = readWeights(text)
    const weights = [1]
    const inner: number[] = []
    for (const part of parts) {
      for (const token of words.bare(part.text)) {
        inner.push(token)
        weights.push(part.weight)
      }
    }
    const tokens = words.wrap(inner)
    const feeds = { [session.inputs[0].name]: wholeTensor(inputKind, tokens, [1, tokens.length]) }
    const embedding = Float32Array.from(realsOf((await session.run(feeds))[output.name]))
    if (!isPlain(parts)) weigh(embedding, weights, tokens.length)
    return embedding
  }

  return {
    async embed(blend) {
      if (blend.length === 1) return embedOne(blend[0].words)
      const mixed = new Float32Array((await embedOne(blend[0].words)).length)
      for (const { words: text, share } of blend) {
        const embedding = await embedOne(text)
        for (let i = 0; i < mixed.length; i++) mixed[i] += share * embedding[i]
      }
      return mixed
    },
  }
}

/** Scales each token's numbers, then restores their mean, which the picture model takes as a sign of the whole. */
function weigh(embedding: Float32Array, weights: readonly number[], length: number): void {
  const width = embedding.length / length
  const before = meanOf(embedding)
  for (let token = 0; token < Math.min(length, weights.length); token++)
    for (let k = token * width; k < (token + 1) * width; k++) embedding[k] *= weights[token]
  const after = meanOf(embedding)
  if (Math.abs(after) < 1e-12) return
  for (let k = 0; k < embedding.length; k++) embedding[k] *= before / after
}

function meanOf(numbers: Float32Array): number {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]
  return sum / numbers.length
}

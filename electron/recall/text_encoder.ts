import { requireFinite } from '../inference/finite.ts'
import { openSession, realsOf, type Session, type TensorSpec, wholeTensor } from '../inference/sessions.ts'
import type { TextEncoder } from './chronicle.ts'

/** How a text becomes the numbers that a model takes: start and end with it, padding not. */
export type Wording = { padToken: number; tokens(text: string, lengthMax: number): number[] }

export type EncoderModel = {
  path: string
  /** Changes whenever the numbers would. */
  version: string
  /** More tokens than this are cut off. */
  lengthMax: number
  /** How much the direction of its words counts beside what the lexicon understands, 0 … 1. */
  share: number
  wording: Wording
}

const batchMax = 16
const keptMax = 4_096
const inputNames = ['input_ids', 'attention_mask', 'token_type_ids']

/** Any ONNX model that turns words into numbers: one direction for a text, or one for each token, of which the mean is taken. */
export function textEncoder(model: EncoderModel): TextEncoder & { close(): Promise<void> } {
  // Most questions and most days need no model: it is loaded when it is needed first.
  let opened: Promise<Session> | undefined

  /** Captions repeat their sentences: those used last are not read again. */
  const kept = new Map<string, Float32Array>()

  function keep(used: ReadonlyMap<string, Float32Array>): void {
    for (const [text, direction] of used) {
      kept.delete(text)
      kept.set(text, direction)
    }
    for (const oldest of kept.keys()) {
      if (kept.size <= keptMax) break
      kept.delete(oldest)
    }
  }

  async function open(): Promise<Session> {
    const session = await openSession(model.path, { device: 'cpu', threads: 1 })
    const strange = session.inputs.find((input) => !inputNames.includes(input.name))
    if (strange) throw new Error(`it wants \`${strange.name}\`, which is no text`)
    if (!session.inputs.some((input) => input.name === 'input_ids')) throw new Error('it has no input `input_ids`')
    return session
  }

  return {
    version: `${model.version}/${model.share}`,
    share: model.share,
    async encode(texts) {
      const directions = new Map<string, Float32Array>()
      const fresh: string[] = []
      for (const text of new Set(texts)) {
        const known = kept.get(text)
        if (known) directions.set(text, known)
        else fresh.push(text)
      }
      for (let at = 0; at < fresh.length; at += batchMax) {
        const batch = fresh.slice(at, at + batchMax)
        const made = await encodeBatch(await (opened ??= open()), model, batch)
        for (const [i, text] of batch.entries()) directions.set(text, made[i])
      }
      keep(directions)
      return texts.map((text) => directions.get(text) as Float32Array)
    },
    close: async () => (await opened)?.close(),
  }
}

async function encodeBatch(session: Session, model: EncoderModel, texts: readonly string[]): Promise<Float32Array[]> {
  const fixed = lengthOf(session)
  const rows = texts.map((text) => model.wording.tokens(text, Math.min(model.lengthMax, fixed ?? model.lengthMax)))
  const length = fixed ?? Math.max(...rows.map((row) => row.length))
  const dims = [rows.length, length]
  const given: Record<string, number[]> = {
    input_ids: rows.flatMap((row) => [...row, ...padding(length - row.length, model.wording.padToken)]),
    attention_mask: rows.flatMap((row) => [...padding(row.length, 1), ...padding(length - row.length, 0)]),
    token_type_ids: padding(rows.length * length, 0),
  }
  const feeds = Object.fromEntries(session.inputs.map(({ name, kind }) => [name, wholeTensor(kind, given[name], dims)]))
  const output = outputOf(session)
  const numbers = realsOf((await session.run(feeds))[output.name])
  requireFinite(numbers, 'the direction of a text')
  const width = numbers.length / (output.shape.length === 3 ? rows.length * length : rows.length)
  if (output.shape.length !== 3) return rows.map((_, row) => numbers.slice(row * width, (row + 1) * width))
  return rows.map((row, place) => meanToken(numbers, place * length, row.length, width))
}

function meanToken(numbers: Float32Array, from: number, count: number, width: number): Float32Array {
  const mean = new Float32Array(width)
  for (let token = from; token < from + count; token++)
    for (let i = 0; i < width; i++) mean[i] += numbers[token * width + i] / count
  return mean
}

/** Set where the model was exported for texts of one length. */
function lengthOf(session: Session): number | undefined {
  const told = session.inputs.find((input) => input.name === 'input_ids')?.shape[1]
  return typeof told === 'number' && told > 0 ? told : undefined
}

/** A direction for the whole text is taken where there is one. */
function outputOf({ outputs }: Session): TensorSpec {
  const real = outputs.filter((output) => output.kind === 'float32' || output.kind === 'float16')
  const found = real.find((output) => output.shape.length === 2) ?? real.find((output) => output.shape.length === 3)
  if (!found) throw new Error('it gives no direction, neither for a text nor for its words')
  return found
}

function padding(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value)
}

export const problemKinds = ['out of memory', 'device lost', 'not a number', 'bad model', 'failed'] as const
export type ProblemKind = (typeof problemKinds)[number]

/** What went wrong in a model, in a form that can be acted on: a smaller picture, another device, single precision. */
export class InferenceProblem extends Error {
  readonly kind: ProblemKind

  constructor(kind: ProblemKind, words: string, cause?: unknown) {
    super(words, { cause })
    this.name = 'InferenceProblem'
    this.kind = kind
  }
}

const memoryWords =
  /out of (device |gpu |video )?memory|bad_alloc|failed to allocate|allocation failed|E_OUTOFMEMORY|OUT_OF_DEVICE|BFCArena|array buffer allocation/i
const lostWords =
  /device (is |was )?(lost|removed|hung)|DEVICE_LOST|DXGI_ERROR|CUDA failure (46|700|719)|instance dropped/i
const modelWords =
  /invalid[_ ]?(graph|protobuf|model)|protobuf parsing failed|load model from|unsupported model|not a registered function/i

/** The libraries below say these things in many ways and only as text. */
export function problemOf(cause: unknown): InferenceProblem {
  if (cause instanceof InferenceProblem) return cause
  const text = cause instanceof Error ? cause.message : String(cause)
  return new InferenceProblem(kindOf(text), firstLine(text), cause)
}

function kindOf(text: string): ProblemKind {
  if (memoryWords.test(text)) return 'out of memory'
  if (lostWords.test(text)) return 'device lost'
  if (modelWords.test(text)) return 'bad model'
  return 'failed'
}

function firstLine(text: string): string {
  return text
    .split('\n', 1)[0]
    .replace(/^\/\S+ /, '')
    .slice(0, 300)
}

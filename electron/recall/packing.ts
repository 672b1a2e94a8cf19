import type { Concept } from './lexicon.ts'

/** How SQLite keeps what a moment holds: concepts as a line of hundredths, numbers and vectors as the bytes that they are. */
export function packConcepts(concepts: ReadonlyMap<Concept, number>): string {
  return [...concepts].map(([concept, weight]) => `${concept}=${Math.round(weight * 100)}`).join(';')
}

export function readConcepts(packed: string): Map<Concept, number> {
  const concepts = new Map<Concept, number>()
  for (const part of packed.split(';')) {
    const cut = part.lastIndexOf('=')
    if (cut > 0) concepts.set(part.slice(0, cut) as Concept, Number(part.slice(cut + 1)) / 100)
  }
  return concepts
}

export function bytesOf(values: Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

export function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

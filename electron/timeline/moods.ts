import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { PersonReading } from '../universe/reading.ts'

/**
 * Everybody's mood at one moment: the count, then the ids in order, then valence, arousal and dominance in steps of 1/127, each in a
 * row of its own.
 */
const headerBytes = 4
const bytesPerPerson = 7

export function sampleMoods(people: readonly PersonReading[]): Uint8Array {
  const inOrder = [...people].sort((a, b) => a.id - b.id)
  const count = inOrder.length
  const bytes = new Uint8Array(headerBytes + count * bytesPerPerson)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, count, true)
  for (const [index, person] of inOrder.entries()) {
    view.setInt32(headerBytes + index * 4, person.id, true)
    const row = headerBytes + count * 4 + index
    view.setInt8(row, step(person.valence))
    view.setInt8(row + count, step(person.arousal))
    view.setInt8(row + count * 2, step(person.dominance))
  }
  return bytes
}

function step(share: number): number {
  return Math.round(Math.max(-1, Math.min(1, share)) * 127)
}

/** One person's mood in a sample, or undefined when they were not there. */
export function moodIn(
  bytes: Uint8Array,
  person: number,
): { valence: number; arousal: number; dominance: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  let [low, high] = [0, count - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const id = view.getInt32(headerBytes + middle * 4, true)
    if (id === person) {
      const row = headerBytes + count * 4 + middle
      const at = (offset: number) => view.getInt8(row + offset) / 127
      return { valence: at(0), arousal: at(count), dominance: at(count * 2) }
    }
    if (id < person) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

export function packMoods(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes)
}

export function unpackMoods(packed: Uint8Array): Uint8Array {
  return zstdDecompressSync(packed, { maxOutputLength: moodBytesMax })
}

/** Room for more people than any genesis allows. */
const moodBytesMax = headerBytes + 1_000_000 * bytesPerPerson

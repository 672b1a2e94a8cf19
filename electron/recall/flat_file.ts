import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { vectorDimensions } from './vector.ts'

/**
 * The file that FAISS reads a flat index from: a head that counts, and all vectors one after another. FAISS itself writes only whole files
 * and answers nothing meanwhile; here what is new is put at the end, page by page, between the answers. The head is written when the
 * vectors are there, and the note beside the file after the head: a crash on the way leaves a file that holds what it held before, or a
 * pair that does not match and is made again.
 */
export type Rows = (after: number, limit: number) => readonly { id: number; vector: Int8Array }[]
type Write = { bytes: Uint8Array; position: number }

/** Vectors are kept as signed bytes, and FAISS is given floats. */
export const scale = 1 / 127
const headBytes = 45
const vectorBytes = vectorDimensions * Float32Array.BYTES_PER_ELEMENT
const pageRows = 512

/** In the background; false when it was over before the end. */
export async function appendToFile(
  path: string,
  from: number,
  until: number,
  rows: Rows,
  isOver: () => boolean,
): Promise<boolean> {
  const file = await open(path, from === 0 ? 'w' : 'r+')
  try {
    for (const { bytes, position } of writesOf(from, until, rows)) {
      await file.write(bytes, 0, bytes.length, position)
      if (isOver()) return false
    }
    return true
  } finally {
    await file.close()
  }
}

/** At once, for the little that is left at the end. */
export function appendToFileNow(path: string, from: number, until: number, rows: Rows): void {
  const file = openSync(path, from === 0 ? 'w' : 'r+')
  try {
    for (const { bytes, position } of writesOf(from, until, rows)) writeSync(file, bytes, 0, bytes.length, position)
  } finally {
    closeSync(file)
  }
}

/** So many vectors are in the file already, or none where it is not what was left there: then it is written anew. */
export function heldBy(path: string, count: number): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return count > 0 && bytes >= headBytes + count * vectorBytes ? count : 0
}

/** Says beside the file what it holds. */
export function noteBeside(path: string, note: object): void {
  writeFileSync(`${path}.new`, JSON.stringify(note))
  renameSync(`${path}.new`, path)
}

export function forgetNote(path: string): void {
  rmSync(path, { force: true })
}

function* writesOf(from: number, until: number, rows: Rows): Generator<Write> {
  for (let at = from; at < until; ) {
    const page = rows(at, Math.min(pageRows, until - at))
    if (page.length === 0) throw new Error(`there is no vector after ${at}`)
    yield { bytes: floatsOf(page), position: headBytes + at * vectorBytes }
    at += page.length
  }
  yield { bytes: headOf(until), position: 0 }
}

function floatsOf(page: ReturnType<Rows>): Uint8Array {
  const floats = new Float32Array(page.length * vectorDimensions)
  for (const [row, { vector }] of page.entries())
    for (let i = 0; i < vectorDimensions; i++) floats[row * vectorDimensions + i] = vector[i] * scale
  return new Uint8Array(floats.buffer)
}

/** As FAISS writes it: what it is, how wide, how many, two numbers that are not used, trained, compared by inner product, how many floats. */
function headOf(count: number): Uint8Array {
  const head = Buffer.alloc(headBytes)
  head.write('IxFI', 0, 'latin1')
  head.writeInt32LE(vectorDimensions, 4)
  head.writeBigInt64LE(BigInt(count), 8)
  head.writeBigInt64LE(1n << 20n, 16)
  head.writeBigInt64LE(1n << 20n, 24)
  head.writeUInt8(1, 32)
  head.writeInt32LE(0, 33)
  head.writeBigUInt64LE(BigInt(count * vectorDimensions), 37)
  return head
}

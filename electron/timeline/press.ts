import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { RecordProblem } from './problem.ts'

/**
 * Presses a frozen world. Against a base (an older frozen world, most of which is the same) only the difference is kept: each byte is
 * XORed with its neighbour in time, which leaves zeros where nothing changed and small numbers where little did.
 */
const level = 1

export function press(frozen: Uint8Array, base: Uint8Array | undefined): Uint8Array {
  return zstdCompressSync(base ? difference(frozen, base) : frozen, {
    params: { [constants.ZSTD_c_compressionLevel]: level },
  })
}

export function unpress(packed: Uint8Array, length: number, base: Uint8Array | undefined): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = zstdDecompressSync(packed, { maxOutputLength: length + 1 })
  } catch (error) {
    throw new RecordProblem('damaged', 'a keyframe cannot be unpacked', { cause: error })
  }
  if (bytes.length !== length) throw new RecordProblem('damaged', 'a keyframe has the wrong length')
  return base ? difference(bytes, base) : bytes
}

function difference(a: Uint8Array, b: Uint8Array): Uint8Array {
  const result = new Uint8Array(a)
  const shared = Math.min(a.length, b.length)
  for (let k = 0; k < shared; k++) result[k] ^= b[k]
  return result
}

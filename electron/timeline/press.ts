import { constants, type ZstdOptions, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { RecordProblem } from './problem.ts'

/**
 * Presses a frozen world against an older one, its base. While the two have the same length, every column lies where it lay, and XOR
 * leaves zeros for all that did not change; that is fastest. When somebody was born or died the columns have shifted, and the base
 * serves as a dictionary, in which the unchanged stretches are found wherever they are now.
 */
const swiftLevel = 1
/** The least level at which zstd finds its way about a whole dictionary. */
const searchingLevel = 3
/** 64 MiB: base and world together, for the largest worlds there are. */
const windowLog = 26

/** A keyframe comes in one piece or few. */
const chunkSize = 512 * 1024

type Recipe = { input: Uint8Array; options: ZstdOptions }

function recipe(frozen: Uint8Array, base: Uint8Array | undefined): Recipe {
  const { ZSTD_c_compressionLevel, ZSTD_c_windowLog } = constants
  if (base && base.length !== frozen.length) {
    const params = { [ZSTD_c_compressionLevel]: searchingLevel, [ZSTD_c_windowLog]: windowLog }
    return { input: frozen, options: { chunkSize, dictionary: base, params } }
  }
  const input = base ? difference(frozen, base) : frozen
  return { input, options: { chunkSize, params: { [ZSTD_c_compressionLevel]: swiftLevel } } }
}

export function press(frozen: Uint8Array, base: Uint8Array | undefined): Uint8Array {
  const { input, options } = recipe(frozen, base)
  return zstdCompressSync(input, options)
}

export function unpress(packed: Uint8Array, length: number, base: Uint8Array | undefined): Uint8Array {
  const shifted = base !== undefined && base.length !== length
  const bytes = decompress(packed, length, shifted ? base : undefined)
  if (bytes.length !== length) throw new RecordProblem('damaged', 'a keyframe has the wrong length')
  return base && !shifted ? difference(bytes, base) : bytes
}

function decompress(packed: Uint8Array, length: number, dictionary: Uint8Array | undefined): Uint8Array {
  try {
    return zstdDecompressSync(packed, { maxOutputLength: length + 1, dictionary })
  } catch (error) {
    throw new RecordProblem('damaged', 'a keyframe cannot be unpacked', { cause: error })
  }
}

/** Of two worlds of one length; four bytes at a time where memory allows it. */
function difference(a: Uint8Array, b: Uint8Array): Uint8Array {
  const result = new Uint8Array(a)
  const words = b.byteOffset % 4 === 0 ? a.length >> 2 : 0
  const target = new Uint32Array(result.buffer, 0, words)
  const source = words > 0 ? new Uint32Array(b.buffer, b.byteOffset, words) : target
  for (let k = 0; k < words; k++) target[k] ^= source[k]
  for (let k = words * 4; k < a.length; k++) result[k] ^= b[k]
  return result
}

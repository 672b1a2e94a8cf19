import { type KernelMemory, makeRoom, openKernel } from '../kernel.ts'
import { crispnessBinary } from './crispness_binary.ts'

/**
 * A model gives back a little less of what is fine than it was shown; here it is made more again, in whole numbers, so that every
 * processor comes to the same bytes. Tests hold it to its source, crispness.wat.
 */
type Code = {
  memory: KernelMemory
  crispen(from: number, to: number, end: number, row: number, gain: number, quiet: number, room: number): void
}

const code = openKernel<Code>(crispnessBinary)
/** Room before the first byte and behind the last. */
const margin = 16

/** In quarters of a step: less than this is a plain sky's or a fog's, and stays. */
const quiet = 2
/** Steps that anything may go past its neighbours, at most. */
const room = 8
/** The gain that the kernel's fixed point can hold. */
const crispnessMost = 3.99

/**
 * The picture, RGBA, with what sets each pixel apart from its four neighbours made more: by as much again where `crispness` is 1. The
 * outermost pixels stay as they are.
 */
export function crispen(
  picture: Uint8ClampedArray,
  width: number,
  height: number,
  crispness: number,
): Uint8ClampedArray {
  if (crispness <= 0 || width < 3 || height < 3) return picture.slice()
  const { length } = picture
  const row = width * 4
  const to = margin + length + margin
  makeRoom(code.memory, to + length + margin)
  const memory = new Uint8ClampedArray(code.memory.buffer)
  memory.set(picture, margin)
  const gain = Math.round((Math.min(crispness, crispnessMost) / 4) * 32_768)
  code.crispen(margin + row, to + row, margin + length - row, row, gain, quiet, room)
  const made = memory.slice(to, to + length)
  made.set(picture.subarray(0, row))
  made.set(picture.subarray(length - row), length - row)
  const [was, is] = [wordsOf(picture), wordsOf(made)]
  for (let edge = width; edge < is.length - width; edge += width) {
    is[edge] = was[edge]
    is[edge + width - 1] = was[edge + width - 1]
  }
  return made
}

function wordsOf({ buffer, byteOffset, length }: Uint8ClampedArray): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length >> 2)
}

import { type KernelMemory, openKernel } from '../kernel.ts'
import { philoxBinary } from './philox_binary.ts'

/**
 * Philox4x32-10: random numbers as a function of a counter and a key, so that any number of any frame can be drawn alone, in any order.
 * Drawn four counters at a time in WebAssembly, which multiplies to 64 bits; tests hold it to its source, philox.wat, and to the words
 * that its inventors published.
 */
type Code = {
  memory: KernelMemory
  fill(count: number, first: number, one: number, two: number, three: number, key: number, lock: number): void
}

const code = openKernel<Code>(philoxBinary)

/** As many as fit into the kernel's memory. */
export const countersMost = code.memory.buffer.byteLength / 16

const halves = new Uint16Array(code.memory.buffer)

/**
 * Draws four words for each of so many counters, which differ in their lowest word. They come as halves, the lower first, and hold until
 * the next call.
 */
export function philox(
  count: number,
  first: number,
  rest: readonly [one: number, two: number, three: number],
  key: readonly [number, number],
): Uint16Array {
  code.fill(count, first, rest[0], rest[1], rest[2], key[0], key[1])
  return halves
}

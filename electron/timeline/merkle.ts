import { sha256 } from './digest.ts'

/**
 * The Merkle tree of RFC 9162, section 2.1: MTH({}) = SHA-256(), MTH({d}) = SHA-256(0x00 ‖ d), and for more leaves
 * SHA-256(0x01 ‖ MTH(left) ‖ MTH(right)), where the left part holds the largest power of two smaller than the count.
 * Everything here works on leaf hashes.
 */
export const emptyRoot = sha256('')

const leafPrefix = Buffer.of(0)
const nodePrefix = Buffer.of(1)

export function leafHash(data: Uint8Array | string): Buffer {
  return sha256(Buffer.concat([leafPrefix, typeof data === 'string' ? Buffer.from(data) : data]))
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(Buffer.concat([nodePrefix, left, right]))
}

/** The largest power of two smaller than `count`. */
function leftSize(count: number): number {
  let size = 1
  while (size * 2 < count) size *= 2
  return size
}

export function rootOf(leaves: readonly Uint8Array[], from = 0, to = leaves.length): Uint8Array {
  if (to === from) return emptyRoot
  if (to - from === 1) return leaves[from]
  const middle = from + leftSize(to - from)
  return nodeHash(rootOf(leaves, from, middle), rootOf(leaves, middle, to))
}

/** RFC 9162, 2.1.3.1: PATH(m, D_n), from the leaf upward. */
export function inclusionPath(
  index: number,
  leaves: readonly Uint8Array[],
  from = 0,
  to = leaves.length,
): Uint8Array[] {
  if (index < from || index >= to) throw new RangeError(`leaf ${index} is not among ${from} … ${to - 1}`)
  if (to - from === 1) return []
  const middle = from + leftSize(to - from)
  return index < middle
    ? [...inclusionPath(index, leaves, from, middle), rootOf(leaves, middle, to)]
    : [...inclusionPath(index, leaves, middle, to), rootOf(leaves, from, middle)]
}

/** RFC 9162, 2.1.4.1: PROOF(m, D_n), which ties the first `size` leaves to all of them. */
export function consistencyPath(size: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (size < 1 || size > leaves.length) throw new RangeError(`no tree of ${size} among ${leaves.length} leaves`)
  return subproof(size, leaves, 0, leaves.length, true)
}

function subproof(size: number, leaves: readonly Uint8Array[], from: number, to: number, known: boolean): Uint8Array[] {
  if (size === to - from) return known ? [] : [rootOf(leaves, from, to)]
  const left = leftSize(to - from)
  const middle = from + left
  return size <= left
    ? [...subproof(size, leaves, from, middle, known), rootOf(leaves, middle, to)]
    : [...subproof(size - left, leaves, middle, to, false), rootOf(leaves, from, middle)]
}

/** A tree that only grows: the roots of its perfect subtrees, largest first. Adding a leaf takes a logarithm of hashes at most. */
export type Frontier = { size: number; peaks: Uint8Array[] }

export function emptyFrontier(): Frontier {
  return { size: 0, peaks: [] }
}

/** A frontier of odd size always has one. */
function takePeak({ peaks, size }: Frontier): Uint8Array {
  const peak = peaks.pop()
  if (!peak) throw new Error(`a frontier of ${size} leaves has lost its peaks`)
  return peak
}

export function grow(frontier: Frontier, leaf: Uint8Array): void {
  let peak = leaf
  for (let rest = frontier.size; rest % 2 === 1; rest = (rest - 1) / 2) peak = nodeHash(takePeak(frontier), peak)
  frontier.peaks.push(peak)
  frontier.size += 1
}

export function frontierRoot(frontier: Frontier): Uint8Array {
  if (frontier.size === 0) return emptyRoot
  return frontier.peaks.reduceRight((right, left) => nodeHash(left, right))
}

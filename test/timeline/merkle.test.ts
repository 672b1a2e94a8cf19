import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consistencyPath,
  emptyFrontier,
  emptyRoot,
  frontierRoot,
  grow,
  inclusionPath,
  leafHash,
  rootOf,
} from '../../electron/timeline/merkle.ts'

const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

/** Section 2.1.1 of RFC 9162, word for word and as slowly. */
function mth(data: readonly Uint8Array[]): Uint8Array {
  if (data.length === 0) return sha256()
  if (data.length === 1) return sha256(Buffer.of(0), data[0])
  const k = 2 ** Math.ceil(Math.log2(data.length) - 1)
  return sha256(Buffer.of(1), mth(data.slice(0, k)), mth(data.slice(k)))
}

const entries = fc.array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 })

describe('the tree of RFC 9162', () => {
  it('has the published root for nothing and for one empty leaf', () => {
    expect(Buffer.from(emptyRoot).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
    expect(leafHash('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  })

  it('has the roots of the eight well-known leaves of certificate transparency', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf, 'hex')))
    expect(Buffer.from(rootOf(hashes)).toString('hex')).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    )
  })

  it('is the tree of the definition for any leaves', () => {
    fc.assert(
      fc.property(entries, (data) => {
        expect(Buffer.from(rootOf(data.map(leafHash)))).toEqual(Buffer.from(mth(data)))
      }),
    )
  })

  it('grows leaf by leaf into the same tree', () => {
    fc.assert(
      fc.property(entries, (data) => {
        const frontier = emptyFrontier()
        for (const entry of data) grow(frontier, leafHash(entry))
        expect(Buffer.from(frontierRoot(frontier))).toEqual(Buffer.from(mth(data)))
      }),
    )
  })

  it('gives paths of the length that the definition allows', () => {
    const leaves = Array.from({ length: 7 }, (_, k) => leafHash(Buffer.of(k)))
    expect(leaves.map((_, index) => inclusionPath(index, leaves).length)).toEqual([3, 3, 3, 3, 3, 3, 2])
    expect([3, 4, 6].map((size) => consistencyPath(size, leaves).length)).toEqual([4, 1, 3])
  })
})

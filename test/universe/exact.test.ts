import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as exact from '../../electron/universe/kernel/exact.ts'
import { block, drawn } from '../../electron/universe/kernel/philox.ts'
import { sfc32 } from '../../electron/universe/kernel/sfc32.ts'

/** Sixty-four thousand arguments, made of plain arithmetic, and what a function makes of them. */
function vectorHash(of: (x: number, y: number) => number): string {
  const stream = sfc32(1, 2, 3)
  const values = new Float64Array(65_536)
  for (let k = 0; k < values.length; k++) {
    const x = stream.between(-50, 50)
    values[k] = of(x, stream.between(-20, 20))
  }
  return createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex').slice(0, 16)
}

describe('the exact functions give these bits on every engine', () => {
  it.each([
    ['sin', exact.sin, '4fe42b76343de64a'],
    ['cos', exact.cos, '503ba7f2be3f1641'],
    ['tan', exact.tan, 'c9ce9cfee0f60d76'],
    ['exp', exact.exp, '96a6ed408cbab202'],
    ['ln', (x: number) => exact.ln(Math.abs(x) + 1e-9), 'c89ec935700af20b'],
    ['pow', (x: number, y: number) => exact.pow(Math.abs(x) + 1e-9, y / 4), 'ad2c28138aa36b3c'],
    ['atan2', exact.atan2, 'f67bcb41fcf631af'],
    ['asin', (x: number) => exact.asin(x / 50.001), '6c7d21012777e5c1'],
    ['acos', (x: number) => exact.acos(x / 50.001), '445e62f35e5a92f9'],
  ] as const)('%s', (_, of, hash) => {
    expect(vectorHash(of)).toBe(hash)
  })
})

describe('Philox4x32-10', () => {
  it('gives the known answers of its authors (Random123, kat_vectors)', () => {
    block(0, 0, 0, 0, 0, 0)
    expect([...drawn].map((word) => word.toString(16))).toEqual(['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'])
    block(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)
    expect([...drawn].map((word) => word.toString(16))).toEqual(['408f276d', '41c83b0e', 'a20bc7c6', '6d5451fd'])
    block(0xa4093822, 0x299f31d0, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344)
    expect([...drawn].map((word) => word.toString(16))).toEqual(['d16cfe09', '94fdcceb', '5001e420', '24126ea1'])
  })
})

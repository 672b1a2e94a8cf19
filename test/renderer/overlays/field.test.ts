import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feltAt, readField, spreadField } from '../../../renderer/overlays/field.ts'

describe('the field of feeling', () => {
  const felt = [
    { x: 20, y: 20, value: 0.8 },
    { x: 26, y: 20, value: -0.4 },
  ]

  it('is what a person feels where they stand, and nothing where nobody is', () => {
    const field = spreadField(felt.slice(0, 1), 0, 0, 160)
    expect(readField(field, 20, 20)).toBeCloseTo(0.8, 5)
    expect(readField(field, 120, 120)).toBeUndefined()
    expect(readField(field, -1, 20)).toBeUndefined()
  })

  it('reads the same at a point as the whole field does there', () => {
    const field = spreadField(felt, 0, 0, 160)
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40 }), fc.integer({ min: 5, max: 40 }), (column, row) => {
        const [x, y] = [column + 0.5, row + 0.5]
        const there = feltAt(felt, x, y)
        if (there === undefined) expect(readField(field, x, y)).toBeUndefined()
        else expect(readField(field, x, y)).toBeCloseTo(there, 4)
      }),
    )
  })
})

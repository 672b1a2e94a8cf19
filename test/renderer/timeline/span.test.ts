import { describe, expect, it } from 'vitest'
import { spanOf } from '../../../renderer/timeline/draw/span.ts'

describe('the scale of a lane', () => {
  it('begins at zero where much changes', () => {
    expect(spanOf([12, 180, 303])).toEqual({ from: 0, to: 350 })
    expect(spanOf([0, 0])).toEqual({ from: 0, to: 1 })
  })

  it('shows a small change, and does not make it look large', () => {
    expect(spanOf([301, 302, 303])).toEqual({ from: 294, to: 310 })
    expect(spanOf([240, 260, 303])).toEqual({ from: 240, to: 310 })
  })

  it('holds every number, and begins and ends with whole ones', () => {
    for (let low = 1; low < 4_000; low = Math.ceil(low * 1.3))
      for (const spread of [0, 1, 2, 7, 60, 900]) {
        const { from, to } = spanOf([low, low + spread])
        expect([from, to].every(Number.isInteger)).toBe(true)
        expect(from).toBeLessThanOrEqual(low)
        expect(to).toBeGreaterThanOrEqual(low + spread)
        expect(to).toBeGreaterThan(from)
      }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bound, keepInSight, levelFor, tickOf, wholeHistory, xOf, zoomAbout } from '../../../renderer/timeline/scale.ts'

const lives = fc.integer({ min: 100, max: 10_000_000 })

describe('the scale of the timeline', () => {
  it('finds the tick again from where it was drawn', () => {
    fc.assert(
      fc.property(lives, fc.double({ min: 0, max: 1, noNaN: true }), (liveTick, share) => {
        const view = wholeHistory(liveTick)
        expect(tickOf(view, 1_000, xOf(view, 1_000, liveTick * share))).toBeCloseTo(liveTick * share, 3)
      }),
    )
  })

  it('never shows less than a day, nor anything before the beginning', () => {
    fc.assert(
      fc.property(
        lives,
        fc.integer({ min: -1_000, max: 1_000 }),
        fc.integer({ min: 0, max: 50 }),
        (live, from, span) => {
          const view = bound({ from, to: from + span }, live)
          expect(view.from).toBeGreaterThanOrEqual(0)
          expect(view.to - view.from).toBeGreaterThanOrEqual(24)
        },
      ),
    )
  })

  it('keeps the tick under the pointer in its place while it looks closer', () => {
    const view = { from: 1_000, to: 2_000 }
    const closer = zoomAbout(view, 1_400, 0.5, 5_000)
    expect(closer.to - closer.from).toBe(500)
    expect(xOf(closer, 800, 1_400)).toBeCloseTo(xOf(view, 800, 1_400))
  })

  it('turns the page only when the moment has left it', () => {
    const view = { from: 100, to: 200 }
    expect(keepInSight(view, 150, 1_000)).toBe(view)
    const next = keepInSight(view, 250, 1_000)
    expect(next.from).toBeLessThan(250)
    expect(next.to).toBeGreaterThan(250)
  })

  it('reads coarser buckets the more time it shows', () => {
    expect(levelFor({ from: 0, to: 100 }, 1_000)).toBe(0)
    expect(levelFor({ from: 0, to: 100_000 }, 1_000)).toBeGreaterThan(levelFor({ from: 0, to: 10_000 }, 1_000))
  })
})

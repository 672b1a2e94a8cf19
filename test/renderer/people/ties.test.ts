import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meet } from '../../../renderer/app/box.ts'
import { boxOf, nameTies } from '../../../renderer/people/nameTies.ts'
import { placeTies } from '../../../renderer/people/placeTies.ts'

const half = { x: 180, y: 132 }
const self = { left: -26, right: 26, top: -13, bottom: 30 }
const kinds = ['parent', 'sibling', 'partner', 'child', 'friend', 'neighbour', 'colleague', 'rival']

const tie = fc.record({
  other: fc.integer({ min: 0, max: 10_000 }),
  otherName: fc.constantFrom(
    'Anna Corelli',
    'Franella Westi',
    'Benedicta Casteletti',
    'Jo Danti',
    'Wolframania Reinhof',
  ),
  kind: fc.constantFrom(...kinds),
  strength: fc.double({ min: 0, max: 1, noNaN: true }),
  trust: fc.double({ min: -1, max: 1, noNaN: true }),
  sinceTick: fc.constant(0),
})
const ties = fc.uniqueArray(tie, { selector: ({ other }) => other, maxLength: 30 })

describe('the names of a person’s ties', () => {
  it('never lie over one another, and stay inside the drawing', () => {
    fc.assert(
      fc.property(ties, (known) => {
        const boxes = nameTies(placeTies(known, 18), half, self).flatMap(({ label, name }) =>
          label ? [boxOf(label, name.length * 5.6)] : [],
        )
        for (const [i, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-half.x)
          expect(box.right).toBeLessThanOrEqual(half.x)
          expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false)
        }
      }),
    )
  })

  it('are all there when there are few', () => {
    const few = ['Anna', 'Bela', 'Cato', 'Dora', 'Ezio', 'Fina'].map((otherName, other) => ({
      other,
      otherName,
      kind: 'friend',
      strength: 0.5,
      trust: 0.5,
      sinceTick: 0,
    }))
    expect(nameTies(placeTies(few, 18), half, self).every(({ label }) => label !== null)).toBe(true)
  })
})

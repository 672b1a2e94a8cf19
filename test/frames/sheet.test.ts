import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grainAt } from '../../electron/frames/paint/dress/grain.ts'
import { createSheet } from '../../electron/frames/paint/sheet/sheet.ts'

const places = fc.array(
  fc.record({ x: fc.double({ min: -900, max: 900, noNaN: true }), y: fc.double({ min: -900, max: 900, noNaN: true }) }),
  { minLength: 1, maxLength: 16 },
)

/** How high waves are at places whose pixels are so wide. */
function heightsAt(at: readonly { x: number; y: number }[], foot: number): number[] {
  const sheet = createSheet(16, 1, 0)
  const [first, second, third] = sheet.swell
  at.forEach(({ x, y }, i) => {
    first[i] = x
    second[i] = y
    third[i] = foot
  })
  const from = first.byteOffset
  sheet.swellRow(from, from + at.length * 4, second.byteOffset - from, third.byteOffset - from)
  return [...first.subarray(0, at.length)]
}

test('passes have the noise of the plain sentences, four places at a time', () => {
  fc.assert(
    fc.property(places, (at) => {
      heightsAt(at, 0).forEach((height, i) => {
        // As single precision has the place.
        const [x, y] = [Math.fround(at[i].x), Math.fround(at[i].y)]
        const long = grainAt(x * 0.22, y * 0.35, 4, 21) * 2.4
        const short = grainAt(x * 1.3 + 9, y * 1.7, 3, 22) * 0.45
        expect(height).toBeCloseTo(long + short, 1)
      })
    }),
  )
})

test('what is finer than pixels gives its mean', () => {
  fc.assert(
    fc.property(places, (at) => {
      for (const height of heightsAt(at, 1_000)) expect(height).toBeCloseTo(0.5 * 2.4, 3)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawTogether, restoreDetail } from '../../../electron/frames/stages/detail.ts'
import { detailBinary } from '../../../electron/frames/stages/detail_binary.ts'
import { assembleWhole } from '../assemble.ts'

const large = { width: 92, height: 52 }
const small = { width: 51, height: 29 }

/** Walls and windows: squares of 5 pixels on a slope of light. */
function town({ width, height } = large): Uint8ClampedArray {
  const picture = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = 60 + x + (x % 7 < 3 !== y % 9 < 4 ? 40 : 0)
      picture.set([value, value * 0.8, 255 - value, 255], (y * width + x) * 4)
    }
  return picture
}

function reduced(picture: Uint8ClampedArray, from = large, to = small): Float32Array {
  const into = new Float32Array(to.width * to.height * 3)
  drawTogether(picture, from, to, into)
  return into
}

function restored(made: Float32Array, shown: Float32Array, picture: Uint8ClampedArray): Uint8ClampedArray {
  const into = new Uint8ClampedArray(picture.length)
  restoreDetail(made, shown, small, picture, large, into)
  return into
}

function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((most, value, at) => Math.max(most, Math.abs(value - b[at])), 0)
}

describe('a picture drawn together', () => {
  it('runs what detail.wat says', async () => {
    const made = Buffer.from(await assembleWhole('stages/detail')).toString('base64')
    expect(detailBinary, 'detail_binary.ts is old: run node test/bench/frames/kernels.ts').toBe(made)
  })

  it('is as bright as it was, channel by channel, whatever the sizes', () => {
    const sizes = fc.record({ width: fc.integer({ min: 8, max: 40 }), height: fc.integer({ min: 8, max: 40 }) })
    const growth = fc.double({ min: 1.05, max: 4, noNaN: true })
    fc.assert(
      fc.property(sizes, growth, fc.integer(), (to, times, seed) => {
        const from = { width: Math.ceil(to.width * times), height: Math.ceil(to.height * times) }
        fc.pre(from.width > to.width && from.height > to.height)
        const picture = Uint8ClampedArray.from(
          { length: from.width * from.height * 4 },
          (_, i) => (i * 2_654_435_761 + seed) >>> 13,
        )
        const into = reduced(picture, from, to)
        for (let channel = 0; channel < 3; channel++) {
          const before = mean(picture.filter((_, i) => i % 4 === channel))
          const after = mean(into.subarray((channel * into.length) / 3, ((channel + 1) * into.length) / 3))
          expect((after + 1) * 127.5).toBeCloseTo(before, 1)
        }
      }),
    )
  })

  it('puts each place where it was', () => {
    const picture = new Uint8ClampedArray(large.width * large.height * 4)
    for (let y = 20; y < 24; y++)
      for (let x = 60; x < 64; x++) picture.set([255, 255, 255, 255], (y * large.width + x) * 4)
    const [red] = [reduced(picture).subarray(0, small.width * small.height)]
    const brightest = red.indexOf(Math.max(...red))
    expect(Math.abs((brightest % small.width) - (62 * small.width) / large.width)).toBeLessThan(1.5)
    expect(Math.abs(Math.floor(brightest / small.width) - (22 * small.height) / large.height)).toBeLessThan(1.5)
  })
})

describe('detail that is restored', () => {
  const picture = town()
  const shown = reduced(picture)

  it('is all there where the model changed nothing', () => {
    expect(farthest(restored(shown, shown, picture), picture)).toBeLessThanOrEqual(1)
  })

  it('follows the light that the model gave', () => {
    const dimmed = restored(
      shown.map((value) => value * 0.5 - 0.2),
      shown,
      picture,
    )
    const wanted = picture.map((value, i) => (i % 4 === 3 ? 255 : ((value / 127.5 - 1) * 0.5 - 0.2 + 1) * 127.5))
    expect(farthest(dimmed, wanted)).toBeLessThanOrEqual(2)
  })

  it('goes where the model painted something else', () => {
    const fog = new Float32Array(shown.length).fill(0.3)
    const made = restored(fog, shown, picture).filter((_, i) => i % 4 === 0)
    expect(Math.max(...made) - Math.min(...made)).toBeLessThan(8)
  })

  it('keeps what the model painted itself', () => {
    const made = shown.map((value, i) => (i % small.width === 25 ? 1 : value))
    const row = restored(made, shown, picture).subarray(26 * large.width * 4, 27 * large.width * 4)
    const red = Array.from({ length: large.width }, (_, x) => row[x * 4])
    expect(red.indexOf(Math.max(...red)) * (small.width / large.width)).toBeCloseTo(25.5, -0.5)
  })

  it('never leaves what a byte can hold, and is never seen through', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (gain, level) => {
          const made = restored(
            shown.map((value) => value * gain + level),
            shown,
            picture,
          )
          expect(made.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true)
        },
      ),
    )
  })
})

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
}

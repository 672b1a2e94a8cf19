import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crispen } from '../../../electron/frames/stages/crispness.ts'
import { crispnessBinary } from '../../../electron/frames/stages/crispness_binary.ts'
import { assembleWhole } from '../assemble.ts'

const [quiet, room] = [2, 8]

describe('a crisper picture', () => {
  it('is made by what crispness.wat says', async () => {
    const made = Buffer.from(await assembleWhole('stages/crispness')).toString('base64')
    expect(crispnessBinary, 'crispness_binary.ts is old: run node test/bench/frames/kernels.ts').toBe(made)
  })

  it('is the same as in plain words, at any size and strength', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 1, max: 70 }),
      height: fc.integer({ min: 1, max: 40 }),
      crispness: fc.double({ min: 0, max: 3, noNaN: true }),
      seed: fc.integer(),
    })
    fc.assert(
      fc.property(sizes, ({ width, height, crispness, seed }) => {
        const picture = noisy(width, height, seed)
        const before = picture.slice()
        expect(crispen(picture, width, height, crispness)).toEqual(plainly(picture, width, height, crispness))
        expect(picture).toEqual(before)
      }),
    )
  })

  it('has no grain where there is next to nothing, as in a fog or a plain sky', () => {
    const fog = drawn(64, 32, (x, y) => 180 + Math.floor((x + 2 * y) / 9))
    expect(crispen(fog, 64, 32, 1.5)).toEqual(fog)
  })

  it('leaves a speck no brighter than it is', () => {
    const speck = drawn(9, 9, (x, y) => (x === 4 && y === 4 ? 140 : 100))
    expect(crispen(speck, 9, 9, 1.5)[(4 * 9 + 4) * 4]).toBe(140)
  })

  it('has steeper edges, without more of a halo than can be seen', () => {
    const edge = drawn(16, 8, (x) => (x < 7 ? 60 : x === 7 ? 110 : 200))
    const row = [...crispen(edge, 16, 8, 1.5)].filter((_, byte) => byte % 4 === 0).slice(4 * 16, 5 * 16)
    expect(row).toEqual([60, 60, 60, 60, 60, 60, 52, 96, 208, 200, 200, 200, 200, 200, 200, 200])
  })
})

function drawn(width: number, height: number, value: (x: number, y: number) => number): Uint8ClampedArray {
  const picture = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) picture.fill(value(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3)
  return picture
}

function noisy(width: number, height: number, seed: number): Uint8ClampedArray {
  let state = seed >>> 0
  return Uint8ClampedArray.from({ length: width * height * 4 }, (_, byte) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return byte % 4 === 3 ? 255 : state >>> 24
  })
}

function plainly(picture: Uint8ClampedArray, width: number, height: number, crispness: number): Uint8ClampedArray {
  const made = picture.slice()
  const gain = Math.round((crispness / 4) * 32_768)
  for (let y = 1; y < height - 1; y++)
    for (let byte = (y * width + 1) * 4; byte < (y * width + width - 1) * 4; byte++) {
      const here = picture[byte]
      const around = [byte - 4, byte + 4, byte - width * 4, byte + width * 4].map((at) => picture[at])
      const apart = 4 * here - around.reduce((sum, one) => sum + one)
      const loud = apart - Math.max(-quiet, Math.min(quiet, apart))
      const crisp = here + Math.floor((loud * gain + 16_384) / 32_768)
      const [least, most] = [Math.min(here, Math.min(...around) - room), Math.max(here, Math.max(...around) + room)]
      made[byte] = Math.max(least, Math.min(most, crisp))
    }
  return made
}

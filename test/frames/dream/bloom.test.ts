import { describe, expect, it } from 'vitest'
import { bloom, bloomFrames, coverFrames } from '../../../electron/frames/dream/bloom.ts'

const width = 64
const height = 40

/** Each half of one level. */
function halves(above: number, below: number): Uint8ClampedArray {
  return new Uint8ClampedArray(width * height * 4).map((_, byte) => (byte < (width * height * 4) / 2 ? above : below))
}

const spreadOf = (picture: Uint8ClampedArray) => {
  const mean = picture.reduce((sum, value) => sum + value, 0) / picture.length
  return Math.sqrt(picture.reduce((sum, value) => sum + (value - mean) ** 2, 0) / picture.length)
}

describe('a bloom', () => {
  const steps = Array.from({ length: bloomFrames + coverFrames }, (_, step) => step)
  const grown = steps.map((step) => {
    const picture = halves(220, 40)
    bloom(picture, halves(40, 220), width, height, step)
    return picture
  })
  const changed = grown.map((picture) => picture.filter((value, byte) => value !== halves(220, 40)[byte]).length)

  it('begins small, in the middle, and covers all at last', () => {
    expect(changed[0]).toBeLessThan(changed[bloomFrames - 1] / 20)
    expect(changed).toEqual(changed.toSorted((a, b) => a - b))
    const last = grown[grown.length - 1]
    const far = last.map((value, byte) => (byte % 4 === 3 ? 0 : Math.abs(value - halves(40, 220)[byte])))
    expect(Math.max(...far)).toBeLessThan(12)
  })

  it('shows the seed as large as it is when it covers all', () => {
    const seed = new Uint8ClampedArray(width * height * 4).map((_, byte) => (Math.floor(byte / 4) % width) * 4)
    const picture = halves(128, 128)
    bloom(picture, seed, width, height, bloomFrames + coverFrames - 1)
    for (let x = 0; x < width; x++) expect(Math.abs(picture[(20 * width + x) * 4] - x * 4)).toBeLessThan(6)
  })

  it('is never grey between two pictures that are each other’s opposite', () => {
    for (const picture of grown) expect(spreadOf(picture)).toBeGreaterThan(30)
  })
})

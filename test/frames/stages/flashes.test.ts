import { describe, expect, it } from 'vitest'
import { createFlashLimiter } from '../../../electron/frames/stages/flashes.ts'

const [width, height] = [64, 36]
const fps = 30

describe('the flash limiter', () => {
  it.each([
    ['black and white in turn', (n: number) => (n % 2) * 255],
    ['a strobe at ten a second', (n: number) => (n % 3 === 0 ? 255 : 0)],
    ['a strobe at five a second', (n: number) => (n % 6 < 3 ? 230 : 40)],
    ['flashes just over a tenth', (n: number) => (n % 2 ? 120 : 80)],
    ['noise', (n: number) => (Math.imul(n, 0x9e3779b1) >>> 24) & 255],
  ])('leaves at most three flashes in any second of %s', (_name, level) => {
    const shown = play((n) => [level(n), level(n), level(n)])
    expect(mostFlashes(shown)).toBeLessThanOrEqual(3)
  })

  it('holds back flashes of red', () => {
    const shown = play((n) => [(n % 2) * 255, 0, 0])
    expect(mostFlashes(shown)).toBeLessThanOrEqual(3)
  })

  it('lets through a cut, a slow fade and three flashes', () => {
    const limiter = createFlashLimiter()
    const levels = [20, 200, 200, 60, 60, 220, 220, 50, 50, 180]
    for (const [n, level] of levels.entries())
      expect(limiter.limit(flat(level, level, level), width, height, n * 120)).toBe(1)
    const fade = createFlashLimiter()
    for (let n = 0; n < 120; n++) expect(fade.limit(flat(n * 2, n * 2, n * 2), width, height, n * 33)).toBe(1)
  })

  it('leaves alone what is too small to matter', () => {
    const limiter = createFlashLimiter()
    for (let n = 0; n < 60; n++) {
      const picture = flat(100, 100, 100)
      for (let byte = 0; byte < 12; byte++) picture[byte] = (n % 2) * 255
      expect(limiter.limit(picture, width, height, n * 33)).toBe(1)
    }
  })
})

/** Relative luminance of each shown frame. */
function play(colour: (n: number) => [number, number, number]): number[] {
  const limiter = createFlashLimiter()
  return Array.from({ length: 150 }, (_, n) => {
    const picture = flat(...colour(n))
    limiter.limit(picture, width, height, (n * 1_000) / fps)
    return 0.2126 * light(picture[0]) + 0.7152 * light(picture[1]) + 0.0722 * light(picture[2])
  })
}

/** Counted apart from the limiter: opposing changes of a tenth, in pairs, over every window of a second. */
function mostFlashes(luminance: number[]): number {
  const turns: number[] = []
  let [low, high, direction] = [luminance[0], luminance[0], 0]
  for (const [n, value] of luminance.entries()) {
    low = Math.min(low, value)
    high = Math.max(high, value)
    const rises = direction !== 1 && value - low >= 0.1 && low < 0.8
    const falls = direction !== -1 && high - value >= 0.1 && value < 0.8
    if (!rises && !falls) continue
    turns.push(n)
    direction = rises ? 1 : -1
    low = value
    high = value
  }
  const inWindow = turns.map((turn) => turns.filter((other) => other >= turn && other < turn + fps).length)
  return Math.floor(Math.max(0, ...inWindow) / 2)
}

function flat(red: number, green: number, blue: number): Uint8ClampedArray {
  const picture = new Uint8ClampedArray(width * height * 4)
  for (let byte = 0; byte < picture.length; byte += 4) picture.set([red, green, blue, 255], byte)
  return picture
}

function light(byte: number): number {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createNoise } from '../../../electron/frames/diffusion/noise.ts'
import { fillNormal, normalFrom } from '../../../electron/frames/diffusion/normal.ts'
import { countersMost, philox } from '../../../electron/frames/diffusion/philox.ts'
import { philoxBinary } from '../../../electron/frames/diffusion/philox_binary.ts'
import { assembleWhole } from '../assemble.ts'

describe('philox', () => {
  it('runs what philox.wat says', async () => {
    const made = Buffer.from(await assembleWhole('diffusion/philox')).toString('base64')
    expect(philoxBinary, 'philox_binary.ts is old: run node test/bench/frames/kernels.ts').toBe(made)
  })

  it.each([
    [0, 0, '6627e8d5e169c58dbc57ac4c9b00dbd8'],
    [0xffffffff, 0xffffffff, '408f276d41c83b0ea20bc7c66d5451fd'],
  ])('gives the published words for a counter and key of %i', (counter, key, expected) => {
    const halves = philox(1, counter, [counter, counter, counter], [key, key])
    const words = new Uint32Array(halves.buffer, 0, 4)
    expect([...words].map((word) => word.toString(16).padStart(8, '0')).join('')).toBe(expected)
  })

  it('draws the same for a counter, however many are drawn with it', () => {
    const many = philox(countersMost, 7, [1, 2, 3], [4, 5]).slice()
    for (const i of [0, 1, 2, 3, 4, 1_000, countersMost - 1])
      expect(philox(1, 7 + i, [1, 2, 3], [4, 5]).slice(0, 8)).toEqual(many.slice(i * 8, i * 8 + 8))
  })
})

describe('normal numbers', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.001, -3.090232],
    [1e-9, -5.997807],
  ])('at probability %f', (p, expected) => {
    expect(normalFrom(p)).toBeCloseTo(expected, 5)
  })

  it('are the same bits everywhere', () => {
    const numbers = new Float32Array(4_096)
    fillNormal(numbers, 42, [1, 2], 3, 'own')
    const digest = createHash('sha256').update(new Uint8Array(numbers.buffer)).digest('hex')
    expect(digest.slice(0, 16)).toBe('a9d6d225dfe9344f')
  })
})

describe('the noise of a frame', () => {
  const draw = (frame: number, shared: number, from: Int32Array | null = null, seed = 9) => {
    const into = new Float32Array(4 * 4_096)
    createNoise().draw(into, 4, 0, { seed, frame: [0, frame], shared, from })
    return into
  }

  it.each([0, 0.3, 0.7, 1])('keeps its variance when %f of it is common', (shared) => {
    const noise = draw(1, shared)
    expect(mean(noise)).toBeCloseTo(0, 1)
    expect(mean(noise.map((value) => value * value))).toBeCloseTo(1, 1)
  })

  it('of two frames has in common what it is told', () => {
    const [a, b] = [draw(1, 0.7), draw(2, 0.7)]
    expect(mean(a.map((value, i) => value * b[i]))).toBeCloseTo(0.7, 1)
  })

  it('depends on the seed and on nothing drawn before', () => {
    expect(draw(5, 0.7)).toEqual(draw(5, 0.7))
    expect(draw(5, 0.7)).not.toEqual(draw(5, 0.7, null, 10))
  })

  it('moves with the picture, and is fresh in a hole', () => {
    const from = Int32Array.from({ length: 4_096 }, (_, i) => (i % 64 === 0 ? -1 : i - 1))
    const [still, moved] = [draw(1, 1), draw(1, 1, from)]
    expect(moved[70]).toBe(still[69])
    expect(moved[64]).not.toBe(still[63])
    expect(mean(moved.map((value) => value * value))).toBeCloseTo(1, 1)
  })
})

function mean(numbers: Float32Array): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length
}

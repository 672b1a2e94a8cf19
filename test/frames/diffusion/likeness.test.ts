import { describe, expect, it } from 'vitest'
import { likenessOf } from '../../../electron/frames/diffusion/likeness.ts'

/** Latents that brighten to the right in one channel and downwards in the other. */
function slopes(width: number, height: number): Float32Array {
  return Float32Array.from({ length: width * height * 2 }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width) % height]
    return i < width * height ? (x + 0.5) / width : (y + 0.5) / height
  })
}

describe('what a picture is like', () => {
  it('is told in four by three cells of each channel', () => {
    const likeness = [...likenessOf(slopes(8, 6), 2, 8, 6)]
    expect(likeness.slice(0, 4)).toEqual([4, 12, 20, 28])
    expect(likeness.slice(12).filter((_, i) => i % 4 === 0)).toEqual([5, 16, 26])
  })

  it('hardly depends on the size that the picture was made at', () => {
    const [small, large] = [likenessOf(slopes(16, 9), 2, 16, 9), likenessOf(slopes(57, 32), 2, 57, 32)]
    for (const [i, value] of small.entries()) expect(Math.abs(value - large[i])).toBeLessThanOrEqual(1)
  })

  it('holds whatever latents hold', () => {
    expect([...likenessOf(new Float32Array(12).fill(1e9), 1, 4, 3)]).toEqual(Array(12).fill(127))
    expect([...likenessOf(new Float32Array(12).fill(64), 1, 4, 3, 32)]).toEqual(Array(12).fill(64))
    expect([...likenessOf(new Float32Array(1), 1, 1, 1)]).toHaveLength(12)
  })
})

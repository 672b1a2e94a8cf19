import { drawNormals, fillNormal, normals } from './normal.ts'

export type NoiseOptions = {
  seed: number
  /** Which frame, as two 32-bit words. */
  frame: readonly [high: number, low: number]
  /** Share of the variance that all frames have in common. */
  shared: number
  /** For each latent pixel, where the common noise was before things moved; −1 where nothing was. Null for no motion. */
  from: Int32Array | null
}

/**
 * Noise for each step of one frame: √s·common + √(1−s)·own, which keeps the variance at one. The common part moves with what it lies
 * on; it is copied, never blended, because blending neighbours would lower its variance.
 */
export function createNoise(): {
  draw(into: Float32Array, channels: number, step: number, options: NoiseOptions): void
} {
  const common = new Map<number, Float32Array>()
  let commonKey = ''

  function commonFor(length: number, seed: number, step: number): Float32Array {
    const key = `${length} ${seed}`
    if (key !== commonKey) common.clear()
    commonKey = key
    let noise = common.get(step)
    if (!noise) {
      noise = new Float32Array(length)
      fillNormal(noise, seed, [0, 0], step, 'shared')
      common.set(step, noise)
    }
    return noise
  }

  return {
    draw(into, channels, step, { seed, frame, shared, from }) {
      const noise = commonFor(into.length, seed, step)
      const [a, b] = [Math.sqrt(shared), Math.sqrt(1 - shared)]
      const plane = into.length / channels
      drawNormals(into.length, seed, frame, step, 'own', (own, first, count) => {
        if (!from) {
          for (let i = 0; i < count; i++) into[first + i] = a * noise[first + i] + b * normals[own[i]]
          return
        }
        for (let i = 0, pixel = first % plane; i < count; i++, pixel++) {
          if (pixel === plane) pixel = 0
          const source = from[pixel]
          // A hole has no past: all its noise is its own.
          into[first + i] = source < 0 ? normals[own[i]] : a * noise[first + i - pixel + source] + b * normals[own[i]]
        }
      })
    },
  }
}

import { fillNormal } from './normal.ts'

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
  let own = new Float32Array(0)
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
      if (own.length !== into.length) own = new Float32Array(into.length)
      fillNormal(own, seed, frame, step, 'own')
      const noise = commonFor(into.length, seed, step)
      const [a, b] = [Math.sqrt(shared), Math.sqrt(1 - shared)]
      if (!from) {
        for (let i = 0; i < into.length; i++) into[i] = a * noise[i] + b * own[i]
        return
      }
      const plane = into.length / channels
      for (let channel = 0, at = 0; channel < channels; channel++) {
        const base = channel * plane
        for (let i = 0; i < plane; i++, at++) {
          const source = from[i]
          // A hole has no past: all its noise is its own.
          into[at] = source < 0 ? own[at] : a * noise[base + source] + b * own[at]
        }
      }
    },
  }
}

import { lumaAt } from '../stages/drift.ts'

/** What tells a living picture from a dying one. */
export type Vitals = {
  /** Mean, 0 … 1. */
  brightness: number
  /** Standard deviation. */
  spread: number
  /** Bits of the histogram of brightness, 0 … 6. */
  entropy: number
}

const bins = 64

export function vitalsOf(picture: Uint8ClampedArray, width: number, height: number): Vitals {
  const counts = new Uint32Array(bins)
  let sum = 0
  let squares = 0
  let seen = 0
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, seen++) {
      const luma = lumaAt(picture, (y * width + x) * 4)
      sum += luma
      squares += luma * luma
      counts[Math.min(bins - 1, Math.floor(luma * bins))]++
    }
  }
  const brightness = sum / seen
  let entropy = 0
  for (const count of counts) if (count > 0) entropy -= (count / seen) * Math.log2(count / seen)
  return { brightness, spread: Math.sqrt(Math.max(squares / seen - brightness * brightness, 0)), entropy }
}

export const decayBounds = { darkest: 0.06, brightest: 0.94, spreadLeast: 0.045, entropyLeast: 2.2 }

/** Why the picture is dying, in a word; null while it lives. */
export function decayOf({ brightness, spread, entropy }: Vitals): string | null {
  if (brightness < decayBounds.darkest) return 'black'
  if (brightness > decayBounds.brightest) return 'white'
  if (spread < decayBounds.spreadLeast) return 'grey'
  if (entropy < decayBounds.entropyLeast) return 'flat'
  return null
}

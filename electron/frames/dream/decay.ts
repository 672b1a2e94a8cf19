import { lumaAt } from '../stages/drift.ts'

/** What tells a living picture from a dying one. */
export type Vitals = {
  /** Mean, 0 … 1. */
  brightness: number
  /** Standard deviation. */
  spread: number
  /** Bits of the histogram of brightness, 0 … 6. */
  entropy: number
  /** Mean difference between neighbours: how much there is to see. */
  detail: number
}

const bins = 64

export function vitalsOf(picture: Uint8ClampedArray, width: number, height: number): Vitals {
  const counts = new Uint32Array(bins)
  let sum = 0
  let squares = 0
  let seen = 0
  let steps = 0
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, seen++) {
      const luma = lumaAt(picture, (y * width + x) * 4)
      sum += luma
      squares += luma * luma
      if (x + 1 < width) steps += Math.abs(luma - lumaAt(picture, (y * width + x + 1) * 4))
      counts[Math.min(bins - 1, Math.floor(luma * bins))]++
    }
  }
  const brightness = sum / seen
  let entropy = 0
  for (const count of counts) if (count > 0) entropy -= (count / seen) * Math.log2(count / seen)
  const spread = Math.sqrt(Math.max(squares / seen - brightness * brightness, 0))
  return { brightness, spread, entropy, detail: steps / seen }
}

const bounds = { darkest: 0.06, brightest: 0.94, spreadLeast: 0.045, entropyLeast: 2.2 }
/** What comes so near to these is hardly worth a look. */
const dullMargin = 1.5
/** Of what the picture began with: a night may be darker than a day, but not than half of itself. */
const keptLeast = 0.5

/** Why the picture is dying, in a word; null while it lives. `begun` is what it was when it was new. */
export function decayOf(vitals: Vitals, begun?: Vitals): string | null {
  const least = (bound: number, own = bound / keptLeast) => Math.min(bound, own * keptLeast)
  if (vitals.brightness < least(bounds.darkest, begun?.brightness)) return 'black'
  if (vitals.brightness > bounds.brightest) return 'white'
  if (vitals.spread < least(bounds.spreadLeast, begun?.spread)) return 'grey'
  if (vitals.entropy < least(bounds.entropyLeast, begun?.entropy)) return 'flat'
  if (begun && vitals.detail < begun.detail * keptLeast) return 'faded'
  return null
}

/** Alive, but with so little to see that nobody should be led there. */
export function isDull({ brightness, spread, entropy, detail }: Vitals): boolean {
  const [scaled, level] = [spread / dullMargin, brightness / dullMargin]
  return (
    decayOf({ brightness: level, spread: scaled, entropy: entropy / dullMargin, detail }) !== null ||
    brightness > bounds.brightest
  )
}

import { fillNormal } from '../diffusion/normal.ts'

/** Mean and spread of red, green and blue. */
export type Palette = Float64Array

export function paletteOf(planar: Float32Array, into: Palette = new Float64Array(6)): Palette {
  const plane = planar.length / 3
  for (let channel = 0; channel < 3; channel++) {
    let sum = 0
    let squares = 0
    for (let i = channel * plane; i < (channel + 1) * plane; i++) {
      sum += planar[i]
      squares += planar[i] * planar[i]
    }
    into[channel] = sum / plane
    into[channel + 3] = Math.sqrt(Math.max(squares / plane - into[channel] * into[channel], 0))
  }
  return into
}

const gainMost = 1.25
const measured = new Float64Array(6)

/** Pulls each colour's mean and spread to the wanted ones: a loop that feeds on itself drifts towards grey otherwise. */
export function pinColours(planar: Float32Array, wanted: Palette, strength: number): void {
  paletteOf(planar, measured)
  const plane = planar.length / 3
  for (let channel = 0; channel < 3; channel++) {
    const full = wanted[channel + 3] / Math.max(measured[channel + 3], 1e-3)
    const gain = 1 + strength * (Math.min(Math.max(full, 1 / gainMost), gainMost) - 1)
    const shift = measured[channel] + strength * (wanted[channel] - measured[channel]) - measured[channel] * gain
    for (let i = channel * plane; i < (channel + 1) * plane; i++) planar[i] = planar[i] * gain + shift
  }
}

/** Adds back what the four neighbours lack: each pass through an autoencoder softens a little. In place, rows from the top. */
export function sharpen(planar: Float32Array, width: number, height: number, amount: number): void {
  const plane = width * height
  const above = new Float32Array(width)
  const here = new Float32Array(width)
  for (let channel = 0; channel < 3; channel++) {
    const base = channel * plane
    above.set(planar.subarray(base, base + width))
    for (let y = 0; y < height; y++) {
      const row = base + y * width
      const below = y + 1 < height ? row + width : row
      here.set(planar.subarray(row, row + width))
      for (let x = 0; x < width; x++) {
        const left = here[x > 0 ? x - 1 : 0]
        const right = here[x + 1 < width ? x + 1 : x]
        planar[row + x] += amount * (here[x] - 0.25 * (left + right + above[x] + planar[below + x]))
      }
      above.set(here)
    }
  }
}

const grainLength = 1 << 14
const grain = new Float32Array(grainLength)

/** Fine seeded noise, alike in all colours: something for the model to make detail of. */
export function addGrain(planar: Float32Array, seed: number, frame: number, amount: number): void {
  fillNormal(grain, seed, [0, frame], 0, 'dream')
  const plane = planar.length / 3
  for (let i = 0; i < plane; i++) {
    // A stride prime to the length keeps the repeat from showing as columns.
    const value = amount * grain[(i * 7_919) & (grainLength - 1)]
    planar[i] += value
    planar[plane + i] += value
    planar[2 * plane + i] += value
  }
}

import { mixBits, rise, share } from './grain.ts'
import { type Climate, lean, type Patch, tint, type Tint, veil } from './patch.ts'
import { createScatter, createWeave } from './weave.ts'

/** What does not grow: each gives a patch the look of its cover at a place. */
export type Stone = {
  begin(climate: Climate): void
  sand(patch: Patch, x: number, y: number): void
  rock(patch: Patch, x: number, y: number, z: number): void
  paved(patch: Patch, x: number, y: number, foot: number): void
  dirt(patch: Patch): void
}

const cobbleMetres = 0.24
const asphalt: Tint = [0.16, 0.16, 0.165]
const setts: Tint = [0.34, 0.31, 0.27]
const clay: Tint = [0.27, 0.18, 0.11]
const dust: Tint = [0.4, 0.29, 0.19]
const moss: Tint = [0.16, 0.2, 0.09]
export const drifted: Tint = [0.86, 0.89, 0.94]

export function createStone(): Stone {
  const layers = createWeave(3, 41)
  const crags = createWeave(4, 43)
  const east = createWeave(4, 43)
  const north = createWeave(4, 43)
  const cobbles = createScatter(13)
  let dry = false
  let modern = false
  let dark: Tint = setts
  let pale: Tint = setts
  let low: Tint = setts
  let high: Tint = setts
  return {
    begin(climate) {
      dry = climate.dry
      modern = climate.modern
      dark = dry ? [0.62, 0.42, 0.24] : [0.58, 0.5, 0.36]
      pale = dry ? [0.72, 0.52, 0.32] : [0.68, 0.6, 0.45]
      low = dry ? [0.4, 0.22, 0.13] : [0.2, 0.19, 0.18]
      high = dry ? [0.58, 0.36, 0.22] : [0.42, 0.4, 0.37]
    },
    sand(patch, x, y) {
      const { broad, patchy, middle, coarse } = patch
      tint(patch, dark, pale, broad, 0.9 + 0.2 * patchy)
      if (middle > 0) {
        const ripple = Math.sin(x * 3.1 + y * 1.7 + patchy * 7 + broad * 12) * middle
        lean(patch, ripple * 0.1, ripple * 0.05, 1)
      }
      lean(patch, (broad - 0.5) * 0.8 * coarse, (patchy - 0.5) * 0.4 * coarse, 0.7)
    },
    rock(patch, x, y, z) {
      const strata = layers(z * 0.33 + patch.broad * 3, (x + y) * 0.02)
      const crag = crags(x * 0.22, y * 0.22)
      tint(patch, low, high, dry ? strata : strata * 0.6 + crag * 0.4, 0.65 + 0.7 * crag)
      if (patch.coarse > 0)
        lean(patch, east(x * 0.22 + 0.11, y * 0.22) - crag, north(x * 0.22, y * 0.22 + 0.11) - crag, 5 * patch.coarse)
      lean(patch, patch.patchy - 0.5, patch.grain - 0.5, 0.9 * patch.middle)
      if (!dry && crag > 0.58) veil(patch, moss, Math.min(1, (crag - 0.58) * 4) * 0.5)
    },
    paved(patch, x, y, foot) {
      const { broad, patchy, grain } = patch
      const stained = 0.8 + 0.4 * patchy
      if (modern) {
        tint(patch, asphalt, asphalt, 0, (0.85 + 0.3 * grain) * (0.9 + 0.2 * broad) * stained)
        return
      }
      const seen = 1 - foot * 5
      let strength = 0.85
      if (seen > 0) {
        cobbles.find(x / cobbleMetres, y / cobbleMetres)
        const { bits } = cobbles
        const joint = rise(0.02, 0.16, cobbles.next - cobbles.nearest)
        strength += ((0.55 + 0.6 * share(mixBits(bits))) * (0.45 + 0.55 * joint) - 0.85) * seen
        lean(patch, ((bits >>> 5) & 31) / 31 - 0.5, ((bits >>> 10) & 31) / 31 - 0.5, 0.35 * seen)
      }
      tint(patch, setts, setts, 0, strength * stained)
    },
    dirt(patch) {
      tint(patch, clay, dust, patch.patchy, 0.8 + 0.4 * patch.grain)
      lean(patch, patch.patchy - 0.5, patch.grain - 0.5, 0.4 * patch.middle)
    },
  }
}

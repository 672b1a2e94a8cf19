import { cellBits, mixBits, rise, share } from './grain.ts'
import { blended, type Climate, lean, type Patch, seasonal, tint, type Tint, veil } from './patch.ts'
import { createScatter, createWeave } from './weave.ts'

/** What grows: each gives a patch the look of its cover at a place. */
export type Turf = {
  begin(climate: Climate, eyeX: number, eyeY: number): void
  grass(patch: Patch, x: number, y: number): void
  forest(patch: Patch, x: number, y: number): void
  marsh(patch: Patch, x: number, y: number): void
}

const flowers: readonly Tint[] = [
  [0.85, 0.8, 0.72],
  [0.85, 0.8, 0.72],
  [0.85, 0.8, 0.72],
  [0.85, 0.62, 0.06],
  [0.85, 0.62, 0.06],
  [0.62, 0.1, 0.08],
  [0.62, 0.1, 0.08],
  [0.36, 0.22, 0.6],
]
const pool: Tint = [0.03, 0.035, 0.03]
const litterDark: Tint = [0.13, 0.085, 0.04]
const litterPale: Tint = [0.22, 0.14, 0.06]

export function createTurf(): Turf {
  const blades = createWeave(3, 37)
  const meadows = createWeave(2, 67)
  const pools = createWeave(4, 61)
  const heapsX = createWeave(3, 81)
  const heapsY = createWeave(3, 82)
  const crowns = createScatter(9)
  let lush: Tint = pool
  let spare: Tint = pool
  let leaf: Tint = pool
  let needle: Tint = pool
  let bog: Tint = pool
  let flowering = false
  let fromX = 0
  let fromY = 0
  return {
    begin({ season, dry, cold }, eyeX, eyeY) {
      fromX = eyeX
      fromY = eyeY
      lush = seasonal(season, [0.17, 0.29, 0.06], [0.2, 0.27, 0.07], [0.36, 0.28, 0.1], [0.27, 0.23, 0.13])
      spare = seasonal(season, [0.1, 0.2, 0.04], [0.3, 0.3, 0.1], [0.24, 0.19, 0.07], [0.17, 0.16, 0.09])
      if (cold) {
        lush = blended(lush, [0.3, 0.22, 0.12], 0.5)
        spare = blended(spare, [0.22, 0.24, 0.18], 0.5)
      }
      if (dry) {
        lush = blended(lush, [0.45, 0.34, 0.18], 0.6)
        spare = blended(spare, [0.4, 0.3, 0.17], 0.5)
      }
      leaf = seasonal(season, [0.1, 0.2, 0.045], [0.065, 0.15, 0.04], [0.38, 0.19, 0.05], [0.16, 0.13, 0.1])
      needle = seasonal(season, [0.16, 0.25, 0.06], [0.1, 0.19, 0.05], [0.46, 0.3, 0.07], [0.05, 0.1, 0.06])
      bog = seasonal(season, [0.14, 0.2, 0.07], [0.15, 0.19, 0.06], [0.27, 0.2, 0.08], [0.22, 0.19, 0.12])
      flowering = (season === 'spring' || season === 'summer') && !dry
    },
    grass(patch, x, y) {
      const { broad, patchy, grain, middle, fine } = patch
      let strength = 0.72 + 0.56 * patchy
      if (middle > 0) {
        // Tufts drawn out along the line of sight stand for blades.
        const dx = x - fromX
        const dy = y - fromY
        const across = bearing(dx, dy) * 117
        const along = Math.log(Math.sqrt(dx * dx + dy * dy) + 0.1) * 15.6
        const blade = blades(across, along)
        strength *= 1 + (blade * 1.1 - 0.55) * middle * 0.8
        lean(patch, blade - 0.5, grain - 0.5, 0.8 * middle)
      }
      tint(patch, lush, spare, rise(0.3, 0.7, broad), strength)
      if (flowering && fine > 0) {
        const bits = cellBits(Math.floor(x * 5), Math.floor(y * 5), 3)
        const chance = share(bits)
        if (chance < 0.13 * fine && chance < 0.13 * fine * rise(0.5, 0.66, meadows(x * 0.12, y * 0.12)))
          veil(patch, flowers[bits & 7], 1)
      }
      lean(patch, broad - 0.5, patchy - 0.5, 0.35 * patch.coarse)
    },
    forest(patch, x, y) {
      crowns.find(x / 5.5, y / 5.5)
      const { patchy, fine, grain } = patch
      tint(patch, leaf, needle, share(mixBits(crowns.bits)), (1.15 - 0.75 * crowns.nearest) * (0.75 + 0.5 * patchy))
      if (patch.coarse > 0)
        lean(patch, (heapsX(x * 0.35, y * 0.35) - 0.5) * 2, (heapsY(x * 0.35, y * 0.35) - 0.5) * 2, patch.coarse * 1.4)
      if (fine > 0) {
        const keep = 0.65 * fine
        patch.red += (litterDark[0] + (litterPale[0] - litterDark[0]) * grain - patch.red) * keep
        patch.green += (litterDark[1] + (litterPale[1] - litterDark[1]) * grain - patch.green) * keep
        patch.blue += (litterDark[2] + (litterPale[2] - litterDark[2]) * grain - patch.blue) * keep
      }
    },
    marsh(patch, x, y) {
      const wet = rise(0.54, 0.62, pools(x * 0.16, y * 0.16))
      tint(patch, bog, bog, 0, 0.6 + 0.8 * patch.patchy)
      veil(patch, pool, wet)
      patch.mirror = wet
    },
  }
}

/** The angle of (x, y) clockwise from y: near enough for blades, and much quicker than the exact one. */
function bearing(x: number, y: number): number {
  const a = Math.abs(x)
  const b = Math.abs(y)
  const ratio = a < b ? a / b : b / (a + 1e-9)
  const square = ratio * ratio
  const low = ((-0.0464964749 * square + 0.15931422) * square - 0.327622764) * square * ratio + ratio
  const first = a < b ? low : Math.PI / 2 - low
  const angle = y < 0 ? Math.PI - first : first
  return x < 0 ? -angle : angle
}

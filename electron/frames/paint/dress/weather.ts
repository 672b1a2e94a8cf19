import type { Sky } from '../../scene.ts'
import type { Light } from '../light.ts'
import { rise } from './grain.ts'
import { lean, type Patch } from './patch.ts'
import { brightnessOf } from './tone.ts'
import { createWeave } from './weave.ts'

/** What snow and rain make of the ground. What a wet patch mirrors is left in fields. */
export type Weathering = {
  /** The share of the place that snow covers, and that standing water would. */
  snow: number
  puddle: number
  mirror: number
  red: number
  green: number
  blue: number
  begin(sky: Sky, light: Light): void
  /** Whether a slope has lost its soil: `slope` is how far it leans, 0 level … 1 upright. */
  bare(x: number, y: number, slope: number): boolean
  /** How snow and rain have come down on a place; it holds for what is laid next. */
  sense(x: number, y: number, facingUp: number): void
  /** `flat` is how readily water stands there; `steepness` how steeply it is looked down upon. */
  lay(patch: Patch, flat: number, steepness: number): void
}

export function createWeather(): Weathering {
  const patches = createWeave(3, 51)
  const drifts = createWeave(4, 55)
  const crossDrifts = createWeave(3, 56)
  const puddles = createWeave(4, 87)
  const slides = createWeave(3, 19)
  let cover = 0
  let wetness = 0
  const sky = new Float64Array(6)
  const drift = { here: 0.5, across: 0.5 }
  const weather: Weathering = {
    snow: 0,
    puddle: 0,
    mirror: 0,
    red: 0,
    green: 0,
    blue: 0,
    begin({ snowCover, wetness: damp }, { zenith, horizon }) {
      cover = snowCover
      weather.snow = 0
      wetness = damp
      for (let i = 0; i < 3; i++) {
        sky[i] = brightnessOf(zenith[i])
        sky[i + 3] = brightnessOf(horizon[i])
      }
    },
    bare: (x, y, slope) => slides(x * 0.09, y * 0.09) + (slope - 0.3) * 3 > 0.5,
    sense(x, y, facingUp) {
      weather.snow = 0
      if (cover > 0.01) {
        const lies = patches(x * 0.35, y * 0.35) * 0.75 + 0.35 * facingUp
        weather.snow = rise(0.9 - cover * 0.95, 1.05 - cover * 0.8, lies) * rise(0.35, 0.7, facingUp)
        if (weather.snow > 0) {
          drift.here = drifts(x * 0.5, y * 0.5)
          drift.across = crossDrifts(x * 0.5, y * 0.5 + 9)
        }
      }
      const wet = wetness * (1 - weather.snow)
      const level = wet > 0.05 ? rise(0.9, 0.98, facingUp) : 0
      weather.puddle =
        level > 0 ? level * wet * rise(0.6 - 0.14 * wet, 0.66 - 0.1 * wet, puddles(x * 0.55, y * 0.55)) : 0
    },
    lay(patch, flat, steepness) {
      const { snow } = weather
      if (snow > 0) whiten(patch, snow)
      const wet = wetness * (1 - snow)
      let { mirror } = patch
      if (wet > 0.05) {
        const stands = flat * (1 - snow)
        const dry = 1 - 0.42 * wet
        patch.red *= dry
        patch.green *= dry
        patch.blue *= dry
        const puddle = weather.puddle * stands
        mirror = Math.max(mirror, puddle, 0.35 * wet * stands)
        patch.leanX *= 1 - puddle
        patch.leanY *= 1 - puddle
      }
      if (mirror > 0.02) reflect(mirror, steepness)
      else weather.mirror = 0
    },
  }

  function whiten(patch: Patch, snow: number): void {
    const bright = 0.9 + 0.15 * drift.here
    patch.red += (0.84 * bright - patch.red) * snow
    patch.green += (0.88 * bright - patch.green) * snow
    patch.blue += (0.95 * bright - patch.blue) * snow
    patch.leanX *= 1 - snow
    patch.leanY *= 1 - snow
    lean(patch, drift.here - 0.5, drift.across - 0.5, 0.45 * snow)
  }

  /** The flatter one looks upon it, the more sky is seen in it, and the lower sky. */
  function reflect(mirror: number, steepness: number): void {
    const away = steepness < 0 ? 1 : 1 - steepness
    const away2 = away * away
    const share = (0.04 + 0.96 * away2 * away2 * away) * mirror
    const low = away2 * 0.75 + away2 * 0.25
    weather.mirror = share
    weather.red = sky[0] + (sky[3] - sky[0]) * low
    weather.green = sky[1] + (sky[4] - sky[1]) * low
    weather.blue = sky[2] + (sky[5] - sky[2]) * low
  }
  return weather
}

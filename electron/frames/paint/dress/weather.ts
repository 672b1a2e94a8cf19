import type { Sky } from '../../scene.ts'
import type { Light } from '../light.ts'
import type { Four } from './four/script.ts'
import { rise } from './four/shapes.ts'
import { floats } from './four/memory.ts'
import { askUneven, dim, dye, lean, level, type Patch, startUneven, uneven } from './patch.ts'
import { brightnessOf } from './tone.ts'

/** What snow and rain make of the ground. */
const patches = uneven(3, 51, 0.35)
const drifts = uneven(4, 55, 0.5)
const crossDrifts = uneven(3, 56, 0.5, 9)
const puddles = uneven(4, 87, 0.55)
const zenith = dye()
const horizon = dye()
/** How far snow covers the land and where it begins to lie, how wet it is. */
const given = floats(4)

export function bringWeather(sky: Sky, light: Light, eyeX: number, eyeY: number): void {
  for (const each of [patches, drifts, crossDrifts, puddles]) startUneven(each, eyeX, eyeY)
  const { snowCover, wetness } = sky
  given.set([snowCover > 0.01 ? 1 : 0, 0.9 - snowCover * 0.95, 1.05 - snowCover * 0.8, wetness])
  for (let i = 0; i < 3; i++) {
    zenith[i] = brightnessOf(light.zenith[i])
    horizon[i] = brightnessOf(light.horizon[i])
  }
}

/**
 * Lays snow and wet. `flat` is how readily water stands there, `facingUp` how level the ground is, `steepness` how steeply it is looked
 * down upon. Gives the share of sky that is seen in it, and that sky.
 */
export function layWeather(patch: Patch, flat: number, facingUp: Four, steepness: Four) {
  const { script } = patch
  const snow = script.keep(0)
  const here = script.keep(0)
  const across = script.keep(0)
  script.when(script.held(given, 0).above(0), () => {
    const lies = askUneven(patches, patch).times(0.75).plus(facingUp.times(0.35))
    const covered = rise(script.held(given, 1), script.held(given, 2), lies).times(rise(0.35, 0.7, facingUp))
    script.put(snow, covered)
    script.when(covered.above(0), () => {
      script.put(here, askUneven(drifts, patch))
      script.put(across, askUneven(crossDrifts, patch))
    })
  })
  const bright = here.times(0.15).plus(0.9)
  const whitened = (own: Four, part: number) => bright.times(part).minus(own).times(snow).plus(own)
  patch.red = whitened(patch.red, 0.84)
  patch.green = whitened(patch.green, 0.88)
  patch.blue = whitened(patch.blue, 0.95)
  level(patch, snow)
  lean(patch, here.minus(0.5), across.minus(0.5), snow.times(0.45))

  const mirror = script.keep(patch.mirror)
  const dried = script.keep(1)
  const puddle = script.keep(0)
  const bare = snow.times(-1).plus(1)
  const wet = script.held(given, 3).times(bare)
  const isWet = wet.above(0.05)
  script.when(isWet, () => {
    const stands = bare.times(flat)
    const lying = rise(0.9, 0.98, facingUp)
    const least = wet.times(-0.14).plus(0.6)
    const most = wet.times(-0.1).plus(0.66)
    const pooled = lying
      .times(wet)
      .times(rise(least, most, askUneven(puddles, patch)))
      .times(stands)
    script.put(dried, isWet.choose(wet.times(-0.42).plus(1), 1))
    script.put(puddle, isWet.choose(pooled, 0))
    const wetted = mirror.atLeast(pooled).atLeast(wet.times(stands).times(0.35))
    script.put(mirror, isWet.choose(wetted, mirror))
  })
  dim(patch, dried)
  level(patch, puddle)

  // The flatter one looks upon it, the more sky is seen in it, and the lower sky.
  const away = steepness.atLeast(0).times(-1).plus(1)
  const away2 = away.times(away)
  const share = away2.times(away2).times(away).times(0.96).plus(0.04).times(mirror)
  const seen = (part: number) => {
    const high = script.held(zenith, part)
    return script.held(horizon, part).minus(high).times(away2).plus(high)
  }
  return { share: mirror.above(0.02).choose(share, 0), red: seen(0), green: seen(1), blue: seen(2) }
}

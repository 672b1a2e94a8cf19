import type { Scene, Sky } from '../../scene.ts'
import { askSeen, type Grain, grainOf, start } from './four/grain.ts'
import type { Four, Script } from './four/script.ts'
import { floats } from './four/memory.ts'

/** Red, green and blue that hold for a whole picture. */
export type Dye = Float32Array
type Tint = readonly [red: number, green: number, blue: number]
type Tinted = { red: Four; green: Four; blue: Four }

/** What bits of ground are made of: how much light they give back (in linear light), and how they lean from the lie of the land. */
export type Patch = Tinted & {
  script: Script
  /** From the eye, in metres. */
  x: Four
  y: Four
  z: Four
  /** How wide a pixel is there. */
  foot: Four
  leanX: Four
  leanY: Four
  /** Share of a mirror. */
  mirror: Four
  /** How much of the detail of each size can be seen from there, 0 … 1. */
  fine: Four
  middle: Four
  coarse: Four
  /** Unevenness of three sizes at the place. */
  broad: Four
  patchy: Four
  grain: Four
}

/** What season and place make of everything that grows. */
export type Climate = { season: Sky['season']; dry: boolean; cold: boolean; modern: boolean }

export const climateOf = ({ sky, biome, era }: Scene): Climate => ({
  season: sky.season,
  dry: biome === 'desert',
  cold: biome === 'tundra',
  modern: era === 'networked',
})

const seasons = { spring: 0, summer: 1, autumn: 2, winter: 3 } as const

export const seasonal = (season: Sky['season'], ...tints: readonly [Tint, Tint, Tint, Tint]): Tint =>
  tints[seasons[season]]

export const blended = (a: Tint, b: Tint, share: number): Tint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]

export const dye = (tint: Tint = [0, 0, 0]): Dye => {
  const made = floats(3)
  made.set(tint)
  return made
}

export type { Tint }

/** Unevenness of the ground: so many cells to the metre. */
export type Unevenness = { grain: Grain; perMetre: number; shift: number }

export const uneven = (octaves: number, salt: number, perMetre: number, shift = 0): Unevenness => ({
  grain: grainOf(octaves, salt),
  perMetre,
  shift,
})

export const startUneven = ({ grain, perMetre, shift }: Unevenness, eyeX: number, eyeY: number): void =>
  start(grain, eyeX * perMetre, eyeY * perMetre + shift)

/** At the patch, or so many cells north-east of it, as pixels as wide as there show it. */
export const askUneven = ({ grain, perMetre }: Unevenness, { script, x, y, foot }: Patch, right = 0, up = 0): Four =>
  askSeen(script, grain, x.times(perMetre).plus(right), y.times(perMetre).plus(up), foot.times(perMetre))

const broadly = uneven(3, 7, 0.06)
const patchily = uneven(3, 17, 0.7)
const finely = uneven(3, 27, 9)

export function startPatches(eyeX: number, eyeY: number): void {
  for (const each of [broadly, patchily, finely]) startUneven(each, eyeX, eyeY)
}

/** Places seen with pixels as wide as `foot` metres: what is finer would only shimmer. */
export function look(script: Script, x: Four, y: Four, z: Four, foot: Four): Patch {
  const none = script.number(0)
  const seenUpTo = (metres: number) =>
    foot
      .times(-1 / metres)
      .plus(1)
      .atLeast(0)
  const patch: Patch = {
    script,
    x,
    y,
    z,
    foot,
    red: none,
    green: none,
    blue: none,
    leanX: none,
    leanY: none,
    mirror: none,
    fine: seenUpTo(0.12),
    middle: seenUpTo(0.8),
    coarse: seenUpTo(5),
    broad: none,
    patchy: none,
    grain: script.keep(0.5),
  }
  patch.broad = askUneven(broadly, patch)
  patch.patchy = askUneven(patchily, patch)
  script.when(patch.fine.above(0), () => script.put(patch.grain, askUneven(finely, patch)))
  return patch
}

const dyed = ({ script }: Patch, tint: Dye): Tinted => ({
  red: script.held(tint, 0),
  green: script.held(tint, 1),
  blue: script.held(tint, 2),
})

const mixed = (a: Four, b: Four, share: Four) => b.minus(a).times(share).plus(a)

/** Between two tints, each given back by `strength`. */
export function tint(patch: Patch, from: Dye, to: Dye, share: Four, strength: Four): void {
  const [a, b] = [dyed(patch, from), dyed(patch, to)]
  patch.red = mixed(a.red, b.red, share).times(strength)
  patch.green = mixed(a.green, b.green, share).times(strength)
  patch.blue = mixed(a.blue, b.blue, share).times(strength)
}

export function dip(patch: Patch, into: Dye, strength: Four): void {
  const { red, green, blue } = dyed(patch, into)
  patch.red = red.times(strength)
  patch.green = green.times(strength)
  patch.blue = blue.times(strength)
}

/** Lays a tint over what is there. */
export function veil(patch: Patch, over: Dye, share: Four): void {
  const { red, green, blue } = dyed(patch, over)
  patch.red = mixed(patch.red, red, share)
  patch.green = mixed(patch.green, green, share)
  patch.blue = mixed(patch.blue, blue, share)
}

export function dim(patch: Patch, factor: Four): void {
  patch.red = patch.red.times(factor)
  patch.green = patch.green.times(factor)
  patch.blue = patch.blue.times(factor)
}

/** Leans the surface as a bump does that rises towards (x, y). */
export function lean(patch: Patch, x: Four, y: Four, amount: Four | number): void {
  patch.leanX = patch.leanX.minus(x.times(amount))
  patch.leanY = patch.leanY.minus(y.times(amount))
}

/** Takes the lean away again by a share. */
export function level(patch: Patch, share: Four): void {
  const kept = share.times(-1).plus(1)
  patch.leanX = patch.leanX.times(kept)
  patch.leanY = patch.leanY.times(kept)
}

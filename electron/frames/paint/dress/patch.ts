import type { Scene, Sky } from '../../scene.ts'
import { createWeave } from './weave.ts'

type Tint = readonly [red: number, green: number, blue: number]

/** What a bit of ground is made of: how much light it gives back (in linear light), and how it leans from the lie of the land. */
export type Patch = {
  red: number
  green: number
  blue: number
  leanX: number
  leanY: number
  /** Share of a mirror. */
  mirror: number
  /** How much of the detail of each size can be seen from there, 0 … 1. */
  fine: number
  middle: number
  coarse: number
  /** Unevenness of three sizes at the place. */
  broad: number
  patchy: number
  grain: number
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

export type { Tint }

export const emptyPatch = (): Patch => ({
  red: 0,
  green: 0,
  blue: 0,
  leanX: 0,
  leanY: 0,
  mirror: 0,
  fine: 0,
  middle: 0,
  coarse: 0,
  broad: 0.5,
  patchy: 0.5,
  grain: 0.5,
})

const broadly = createWeave(3, 7)
const patchily = createWeave(3, 17)
const finely = createWeave(3, 27)

/** Unevenness so broad that it hardly differs from one pixel to the next. */
export function lookAround(patch: Patch, x: number, y: number): void {
  patch.broad = broadly(x * 0.06, y * 0.06)
}

/** A place seen with pixels as wide as `foot` metres: what is finer would only shimmer. */
export function look(patch: Patch, foot: number): void {
  const fine = 1 - foot * (1 / 0.12)
  const middle = 1 - foot * (1 / 0.8)
  const coarse = 1 - foot * (1 / 5)
  patch.fine = fine > 0 ? fine : 0
  patch.middle = middle > 0 ? middle : 0
  patch.coarse = coarse > 0 ? coarse : 0
  patch.grain = 0.5
  patch.red = 0
  patch.green = 0
  patch.blue = 0
  patch.leanX = 0
  patch.leanY = 0
  patch.mirror = 0
}

export function lookCloser(patch: Patch, x: number, y: number): void {
  patch.patchy = patchily(x * 0.7, y * 0.7)
}

export function lookFinely(patch: Patch, x: number, y: number): void {
  patch.grain = finely(x * 9, y * 9)
}

/** Between two tints, each given back by `strength`. */
export function tint(patch: Patch, a: Tint, b: Tint, share: number, strength: number): void {
  patch.red = (a[0] + (b[0] - a[0]) * share) * strength
  patch.green = (a[1] + (b[1] - a[1]) * share) * strength
  patch.blue = (a[2] + (b[2] - a[2]) * share) * strength
}

/** Lays a tint over what is there. */
export function veil(patch: Patch, over: Tint, share: number): void {
  patch.red += (over[0] - patch.red) * share
  patch.green += (over[1] - patch.green) * share
  patch.blue += (over[2] - patch.blue) * share
}

/** Leans the surface as a bump does that rises towards (x, y). */
export function lean(patch: Patch, x: number, y: number, amount: number): void {
  patch.leanX -= x * amount
  patch.leanY -= y * amount
}

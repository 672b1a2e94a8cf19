import type { Figure, Scene } from '../scene.ts'
import { eras } from '../../universe/reading.ts'
import { parts } from './anatomy.ts'
import { tintOf } from './complexion.ts'
import type { Tint } from './complexion.ts'
import { mixBits } from './dress/grain.ts'
import { emptyLattice, openLattice, shareAt, slopeAt } from './lattice.ts'
import type { Skull } from './skull.ts'

/** Unevenness of cloth: three layers, each finer and turned, as the truth renderer dyes it. */
const dyes = [emptyLattice(), emptyLattice(), emptyLattice()]
const dyeShares = [4 / 7, 2 / 7, 1 / 7]
const folds = emptyLattice()

const tan: Tint = tintOf(0xb08d5f)
const belt: Tint = [0.09, 0.055, 0.03]
const gold: Tint = [0.52, 0.38, 0.12]
const linen: Tint = [0.7, 0.66, 0.58]
const hemGold: Tint = [0.5, 0.36, 0.12]
const stripeGold: Tint = [0.55, 0.4, 0.16]

/** Beside its part, what a point of clothes is painted as. */
const zones = { bare: 16, trim: 32, belt: 48, hem: 64, stripe: 128 } as const

/** What of a scene says how people dress and are lit. */
export type Attire = Pick<Scene, 'era' | 'sky' | 'camera' | 'room'>

/** What the points of somebody's clothes have in common. */
export type Garment = ReturnType<typeof garmentOf>

export function garmentOf(figure: Figure, skull: Skull, scene: Attire, box: Span[], perMetre: number) {
  const tall = figure.heightMetres
  const bits = mixBits(figure.id + 31)
  const era = eras.indexOf(scene.era)
  const throat = 0.62 * skull.size
  const upper = tintOf(figure.upperColour)
  const foldAcross = (15 * 1.7) / tall
  const foldUp = ((figure.robe ? 1.6 : 5.5) * 1.7) / tall
  const lies = figure.pose === 'lying'
  return {
    tall,
    upper,
    lower: tintOf(figure.lowerColour),
    skin: tintOf(figure.skinColour, 0.8),
    neck: tintOf(figure.skinColour, 0.76),
    shoe: tintOf(figure.lowerColour, 0.34),
    load: tan,
    throatX: skull.x - skull.axes[6] * throat,
    throatY: skull.y - skull.axes[7] * throat,
    throatZ: skull.z - skull.axes[8] * throat,
    perHead: 1 / skull.size,
    deepNeck: (bits & 12) === 4 ? 0.62 : 1,
    open: scene.sky.temperatureCelsius > -2 ? ((bits & 16) === 0 ? 0.36 : 0.46) : 0,
    trim: (bits & 96) === 32 ? gold : (bits & 96) === 64 ? linen : undefined,
    waist: lies || figure.pose === 'sitting' ? Infinity : 0.56 * tall,
    hem: figure.robe && (bits & 1) === 1 && !lies && figure.pose !== 'sitting' ? 0.1 * tall : -Infinity,
    stripe: era >= 3 && era <= 4 && figure.robe && (bits & 2) !== 0,
    placket: era >= 5 && !figure.robe && figure.sex === 'male',
    dyes: dye(box, bits & 63, perMetre),
    foldDepth: perMetre > 40 ? gather(figure, box, foldAcross, foldUp) : 0,
    foldAcross,
    foldUp,
  }
}

type Span = [low: number, high: number]

const turned = (a: Span, x: number, b: Span, y: number, shift: number): Span => [
  x * a[0] + (y < 0 ? y * b[1] : y * b[0]) + shift,
  x * a[1] + (y < 0 ? y * b[0] : y * b[1]) + shift,
]

/** Opens as many layers of dye as can be seen; gives how many. */
function dye(box: readonly Span[], salt: number, pixelsPerMetre: number): number {
  let [x, y, z] = box.map(([low, high]): Span => [low * 4, high * 4])
  let scale = 4
  let layer = 0
  while (layer < dyes.length && pixelsPerMetre > 3 * scale) {
    if (!openLattice(dyes[layer], [x[0], y[0], z[0]], [x[1], y[1], z[1]], salt + layer * 31)) break
    layer++
    scale *= 2.03
    const across = turned(x, 1.63, y, -1.21, 7.3)
    y = turned(x, 1.21, y, 1.63, 3.1)
    x = across
    z = turned(z, 2.03, z, 0, 1.7)
  }
  return layer
}

function gather(figure: Figure, box: readonly Span[], across: number, up: number): number {
  const [x, y, z] = box
  const low = [x[0] * across, y[0] * across, z[0] * up] as const
  const high = [x[1] * across, y[1] * across, z[1] * up] as const
  if (!openLattice(folds, low, high, figure.id & 63)) return 0
  return figure.heightMetres * (figure.robe ? 0.02 : 0.014)
}

/** What lies in the box of a body's bars. */
export function boxOf(bars: Float64Array, count: number, slackMetres: number): Span[] {
  return [0, 1, 2].map((axis) => {
    let low = Infinity
    let high = -Infinity
    for (let i = 0; i < count * 8; i += 8) {
      low = Math.min(low, bars[i + axis] - bars[i + 6], bars[i + 3 + axis] - bars[i + 7])
      high = Math.max(high, bars[i + axis] + bars[i + 6], bars[i + 3 + axis] + bars[i + 7])
    }
    return [low - slackMetres, high + slackMetres]
  })
}

function set(to: Float64Array, tint: Tint): void {
  to[0] = tint[0]
  to[1] = tint[1]
  to[2] = tint[2]
}

function mix(to: Float64Array, tint: Tint, share: number): void {
  for (let i = 0; i < 3; i++) to[i] += (tint[i] - to[i]) * share
}

function scale(to: Float64Array, factor: number): void {
  to[0] *= factor
  to[1] *= factor
  to[2] *= factor
}

/** How worn and dyed cloth is at a place of the body, 0 … 1. */
export function dirtAt(garment: Garment, x: number, y: number, z: number): number {
  let dirt = 0.5
  let u = x * 4
  let v = y * 4
  let w = z * 4
  for (let layer = 0; layer < garment.dyes; layer++) {
    dirt += dyeShares[layer] * (shareAt(dyes[layer], u, v, w) - 0.5)
    const across = u * 1.63 - v * 1.21 + 7.3
    v = u * 1.21 + v * 1.63 + 3.1
    u = across
    w = w * 2.03 + 1.7
  }
  return dirt
}

/** The colour of what is worn at a place of the body; gives a number that differs where another piece or trimming begins. */
export function wear(
  to: Float64Array,
  garment: Garment,
  part: number,
  x: number,
  y: number,
  z: number,
  dirt: number,
): number {
  if (part >= parts.hand) {
    set(
      to,
      part === parts.hand
        ? garment.skin
        : part === parts.neck
          ? garment.neck
          : part === parts.shoe
            ? garment.shoe
            : garment.load,
    )
    return part
  }
  const legs = part === parts.lower
  let zone = part
  set(to, legs ? garment.lower : garment.upper)
  scale(to, 0.78 + 0.44 * dirt)
  if (!legs) {
    const dx = x - garment.throatX
    const dy = (y - garment.throatY) * 0.8
    const dz = (z - garment.throatZ) * garment.deepNeck
    const collar = Math.sqrt(dx * dx + dy * dy + dz * dz) * garment.perHead
    if (collar < garment.open) {
      set(to, garment.neck)
      zone += zones.bare
    } else if (garment.open > 0 && collar < garment.open + 0.055) {
      if (garment.trim) set(to, garment.trim)
      else scale(to, 0.55)
      zone += zones.trim
    }
  }
  const off = z - garment.waist
  const wide = 0.13 * garment.tall
  if (off < 0.014 * garment.tall && off > -0.014 * garment.tall && x * x + y * y < wide * wide) {
    set(to, belt)
    zone |= zones.belt
  }
  if (z < garment.hem) {
    mix(to, hemGold, 0.6)
    zone += zones.hem
  }
  if (garment.stripe && y > 0 && x < 0.018 * garment.tall && x > -0.018 * garment.tall) {
    mix(to, stripeGold, 0.7)
    zone += zones.stripe
  }
  if (garment.placket && part === parts.upper && y > 0 && x < 0.012 * garment.tall && x > -0.012 * garment.tall) {
    scale(to, 0.55)
    zone += zones.stripe
  }
  return zone
}

/** How the folds of cloth tilt a surface: written as what is to be taken from its normal. */
export function foldAt(to: Float64Array, garment: Garment, x: number, y: number, z: number): void {
  const { foldDepth, foldAcross, foldUp } = garment
  if (foldDepth === 0) {
    to[0] = to[1] = to[2] = 0
    return
  }
  slopeAt(to, folds, x * foldAcross, y * foldAcross, z * foldUp)
  to[0] *= foldDepth * foldAcross
  to[1] *= foldDepth * foldAcross
  to[2] *= foldDepth * foldUp
}

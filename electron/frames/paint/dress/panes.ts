import { blurOf, pulseShare } from './stretch.ts'
import { mixBits, noiseAt, rise, share } from './grain.ts'
import { farming, type House, industrial, medieval, networked } from './house.ts'
import type { Facade } from './openings.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import { ask, createStrand } from './weave.ts'

const veins = createStrand(2)
/** What is set back lies in shade; as a factor on how bright it looks. */
const shaded = Math.sqrt(0.35)
const edged = Math.sqrt(0.5)

/** What comes off a pane besides what it is made of: its own light (as in truth), the shares of a pixel that shine and that mirror. */
export type Pane = {
  glowRed: number
  glowGreen: number
  glowBlue: number
  glowShare: number
  mirror: number
  tilt: number
  night: number
}

export const emptyPane = (): Pane => ({
  glowRed: 0.5,
  glowGreen: 0.5,
  glowBlue: 0.5,
  glowShare: 0.5,
  mirror: 0.5,
  tilt: 0.5,
  night: 0.5,
})

/** Lays frame, door or pane over a wall where an opening was found: each by its share of the pixel. */
export function layOpening(stuff: Stuff, pane: Pane, facade: Facade, house: House): void {
  const { opening } = facade
  const wall = 1 - opening
  if (facade.surround > opening && wall > 0.002) laySurround(stuff, house, facade, wall)
  if (opening === 0) return
  stuff.du *= wall
  stuff.dv *= wall
  // Parts of a pixel are added up as they look.
  stuff.red = wall * Math.sqrt(stuff.red)
  stuff.green = wall * Math.sqrt(stuff.green)
  stuff.blue = wall * Math.sqrt(stuff.blue)
  if (facade.door) layDoor(stuff, pane, facade, house)
  else layWindow(stuff, pane, facade, house)
  stuff.red *= stuff.red
  stuff.green *= stuff.green
  stuff.blue *= stuff.blue
}

function laySurround(stuff: Stuff, { wall }: House, { surround, opening, lintel }: Facade, rest: number): void {
  const part = (surround - opening) / rest
  if (wall === 'brick') mixIn(stuff, 0.5, 0.47, 0.42, part)
  else if (wall !== 'timber') mixIn(stuff, 0.55, 0.52, 0.46, 0.5 * part)
  if (lintel > 0) scale(stuff, 1 - (0.25 * lintel) / rest)
}

function add(stuff: Stuff, red: number, green: number, blue: number, amount: number): void {
  stuff.red += Math.sqrt(red) * amount
  stuff.green += Math.sqrt(green) * amount
  stuff.blue += Math.sqrt(blue) * amount
}

/** Edges are half as bright as what they hold, and what lies in shade less so. */
function layDoor(stuff: Stuff, pane: Pane, facade: Facade, house: House): void {
  const { up, lot, opening, openingLit, inner, innerLit } = facade
  const { era, wall } = house
  const rimLit = openingLit - innerLit
  const rim = edged * (rimLit + shaded * (opening - inner - rimLit))
  const bright = innerLit + shaded * (inner - innerLit) + rim
  if (era <= farming || wall === 'hide' || wall === 'thatch') {
    add(stuff, 0.03, 0.02, 0.015, bright)
    if (house.building.lit > 0.02) {
      const glow = 0.9 * (1 - Math.min(1, Math.max(0, up)) * 0.6) * Math.max(pane.night, 0.08)
      pane.glowShare = opening
      pane.glowRed = 1.04 * glow
      pane.glowGreen = 0.41 * glow
      pane.glowBlue = 0.09 * glow
    }
    return
  }
  const on = facade.across * facade.half
  const seam = pulseShare(on + 0.1, 0.2, 0.012, blurOf(stuff.wide, 0.024))
  veins.x = on * 12
  veins.y = up * 3
  veins.perPixel = stuff.foot * 12
  ask(veins, 5)
  const tone = bright * Math.sqrt((1 - 0.3 * seam) * (0.8 + 0.4 * veins.value))
  if (era >= industrial && (lot & 12) === 4) add(stuff, 0.28, 0.04, 0.03, tone)
  else if ((lot & 3) === 0) add(stuff, 0.1, 0.14, 0.12, tone)
  else add(stuff, 0.16, 0.085, 0.04, tone)
}

function layWindow(stuff: Stuff, pane: Pane, facade: Facade, house: House): void {
  const { lot, told, opening, openingLit, inner, innerLit } = facade
  const { era } = house
  const glass = house.wall === 'glass'
  const frameLit = openingLit - innerLit
  const frame = frameLit + shaded * (opening - inner - frameLit)
  const behind = innerLit + shaded * (inner - innerLit)
  if (era >= industrial) add(stuff, 0.62, 0.6, 0.55, frame)
  else add(stuff, 0.13, 0.08, 0.05, frame)
  if (inner === 0) return
  if (era >= medieval) {
    const mirror = glass ? 0.8 : 0.5
    pane.mirror += mirror * (innerLit + 0.3 * (inner - innerLit)) - pane.mirror * inner
    pane.tilt = (share(mixBits(Math.imul(lot, 7))) - 0.5) * 0.035 * told
  }
  const isLit = lot / 4_294_967_296 < house.building.lit
  const lit = (isLit ? told : 0) + (1 - told) * house.building.lit
  if (lit < 1) add(stuff, 0.018, 0.018, 0.02, behind * (1 - lit))
  if (lit === 0) return
  pane.glowShare = inner * lit
  shineThrough(stuff, pane, facade, era, behind * lit)
}

/** Windows too far off to be told from each other are as bright as most. */
const commonBright = 0.7

function shineThrough(stuff: Stuff, pane: Pane, facade: Facade, era: number, seen: number): void {
  const { lot, told } = facade
  const white = era === networked && (lot & 7) === 3
  const red = era === networked ? (white ? 0.8 : 1.03) : 1.04
  const green = era === networked ? (white ? 0.81 : 0.66) : 0.51
  const blue = era === networked ? (white ? 0.87 : 0.31) : 0.127
  let bright = commonBright
  if (told > 0) {
    const across = facade.across < -1 ? -1 : facade.across > 1 ? 1 : facade.across
    const up = facade.up < 0 ? 0 : facade.up > 1 ? 1 : facade.up
    const folds = noiseAt(across * 2 + (lot & 15), up * 3, lot & 63)
    const curtain = 0.55 + 0.45 * rise(0.9, 0.3, Math.abs(across)) * (0.7 + 0.3 * folds)
    const own = (0.65 + 0.7 * share(mixBits(lot))) * curtain * (0.75 + 0.4 * up)
    bright += (own - bright) * told
  }
  const glow = bright * (0.1 + 1.9 * pane.night)
  pane.glowRed = red * glow
  pane.glowGreen = green * glow
  pane.glowBlue = blue * glow
  add(stuff, red * 0.25, green * 0.25, blue * 0.25, seen)
}

import { openingLot } from '../../facade.ts'
import { mixBits, noiseAt, rise, share } from './grain.ts'
import { bronze, farming, type House, industrial, medieval, networked } from './house.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import { ask, createStrand } from './weave.ts'
import { fraction } from './film.ts'

/** How wide the frame about an opening is. */
const frameMetres = 0.16
const blind = new Set(['wall', 'monument', 'market', 'tent'])
const mostBays = 14
const mostFloors = 24
const veins = createStrand(2)

/** Where openings of a building lie, by the rule of facade.ts, and what was found of them at the point in hand. */
export type Facade = {
  blind: boolean
  /** Of front and back, and of the two sides. */
  lengths: [number, number]
  bays: [number, number]
  floors: number
  floorMetres: number
  /** The point that is looked at: metres along the wall from its middle, rightward as seen from outside, and up from its foot. */
  along: number
  high: number
  /** −1 … 1 across and 0 … 1 upward in the opening that was found; half its width and its height, in metres. */
  across: number
  up: number
  half: number
  tall: number
  door: boolean
  lot: number
}

/** What comes off a pane besides what it is made of: its own light (as in truth) and a mirror's share. */
export type Pane = { glowRed: number; glowGreen: number; glowBlue: number; mirror: number; tilt: number; night: number }

export const emptyPane = (): Pane => ({
  glowRed: 0.5,
  glowGreen: 0.5,
  glowBlue: 0.5,
  mirror: 0.5,
  tilt: 0.5,
  night: 0.5,
})

export function facadeOf({ building, wall }: House): Facade {
  const { kind, widthMetres, depthMetres, heightMetres } = building
  const spacing = wall === 'glass' ? 2.4 : wall === 'mudbrick' ? 4.2 : kind === 'temple' ? 3.6 : 3
  const baysOf = (length: number) => Math.max(1, Math.min(mostBays, Math.round(length / spacing)))
  const floors = Math.max(1, Math.min(mostFloors, building.floors))
  return {
    blind: blind.has(kind),
    lengths: [widthMetres, depthMetres],
    bays: [baysOf(widthMetres), baysOf(depthMetres)],
    floors,
    floorMetres: heightMetres / floors,
    along: 0.5,
    high: 0.5,
    across: 0.5,
    up: 0.5,
    half: 0.5,
    tall: 0.5,
    door: false,
    lot: 0,
  }
}

/** Finds the opening around a point of a wall, frame and all: what was found lies in the facade. */
export function findOpening(facade: Facade, house: House, wall: number): boolean {
  const { along, high: up } = facade
  if (facade.blind || up < 0 || up >= house.height) return false
  const odd = wall & 1
  const bays = facade.bays[odd]
  const length = facade.lengths[odd]
  const bayMetres = length / bays
  const { floorMetres } = facade
  const bay = Math.floor((along + length / 2) / bayMetres)
  const floor = Math.floor(up / floorMetres)
  if (bay < 0 || bay >= bays || floor >= facade.floors) return false
  const { wall: material, building } = house
  const barn = building.kind === 'barn'
  const temple = building.kind === 'temple'
  const glass = material === 'glass'
  const middle = (bay + 0.5) * bayMetres - length / 2
  const door = wall === 0 && floor === 0 && bay === bays >> 1
  let half: number
  let foot = 0
  let top: number
  if (door) {
    half = Math.min(bayMetres * 0.4, barn ? 1.6 : 0.6)
    top = Math.min(floorMetres * 0.86, barn ? 3 : 2.1)
  } else {
    if (material === 'hide' || material === 'thatch' || barn || (odd === 1 && house.era === farming)) return false
    half = glass ? bayMetres * 0.42 : Math.min(bayMetres * 0.28, temple ? 0.4 : 0.55)
    foot = floorMetres * (floor + (glass ? 0.14 : 0.34))
    top = floorMetres * (floor + (temple ? 0.88 : 0.78))
  }
  const off = along - middle
  if (off > half + frameMetres || off < -half - frameMetres) return false
  if (up < foot - frameMetres || up > top + frameMetres) return false
  facade.across = off / half
  facade.up = (up - foot) / (top - foot)
  facade.half = half
  facade.tall = top - foot
  facade.door = door
  facade.lot = openingLot(house.id, wall, floor, bay)
  return true
}

/** Lays frame, door or pane over a wall where an opening was found. */
export function layOpening(stuff: Stuff, pane: Pane, facade: Facade, house: House): void {
  const { across, up, half, tall } = facade
  const glass = house.wall === 'glass'
  if (across < -1 || across > 1 || up < 0 || up > 1) {
    if (!glass && house.era >= bronze) laySurround(stuff, house, up > 1)
    return
  }
  stuff.du = 0
  stuff.dv = 0
  if (facade.door) layDoor(stuff, pane, facade, house)
  else layWindow(stuff, pane, facade, house)
  // What is set back lies in shade along its top and one side.
  if (!glass && Math.min((1 - up) * tall, (1 + across) * half) < 0.14) {
    scale(stuff, 0.35)
    pane.mirror *= 0.3
  }
}

function laySurround(stuff: Stuff, { wall }: House, lintel: boolean): void {
  if (wall === 'brick') mixIn(stuff, 0.5, 0.47, 0.42, 1)
  else if (wall !== 'timber') mixIn(stuff, 0.55, 0.52, 0.46, 0.5)
  if (lintel) scale(stuff, 0.75)
}

function edgeOf({ across, up, half, tall }: Facade): number {
  return Math.min((1 - Math.abs(across)) * half, Math.min(up, 1 - up) * tall)
}

function layDoor(stuff: Stuff, pane: Pane, facade: Facade, house: House): void {
  const { up, lot } = facade
  const { era, wall } = house
  if (era <= farming || wall === 'hide' || wall === 'thatch') {
    mixIn(stuff, 0.03, 0.02, 0.015, 1)
    if (house.building.lit > 0.02) {
      const glow = 0.9 * (1 - up * 0.6) * Math.max(pane.night, 0.08)
      pane.glowRed = 1.04 * glow
      pane.glowGreen = 0.41 * glow
      pane.glowBlue = 0.09 * glow
    }
  } else {
    if (era >= industrial && (lot & 12) === 4) mixIn(stuff, 0.28, 0.04, 0.03, 1)
    else if ((lot & 3) === 0) mixIn(stuff, 0.1, 0.14, 0.12, 1)
    else mixIn(stuff, 0.16, 0.085, 0.04, 1)
    const on = facade.across * facade.half
    const plank = Math.abs(fraction(on / 0.2) - 0.5)
    veins.x = on * 12
    veins.y = up * 3
    veins.perPixel = stuff.foot * 12
    ask(veins, 5)
    scale(stuff, (0.7 + 0.3 * rise(0.02, 0.1, 0.5 - plank)) * (0.8 + 0.4 * veins.value))
  }
  if (edgeOf(facade) < 0.07) scale(stuff, 0.5)
}

function layWindow(stuff: Stuff, pane: Pane, facade: Facade, house: House): void {
  const { across, up, half, tall, lot } = facade
  const { era } = house
  const glass = house.wall === 'glass'
  const glazed = era >= medieval
  const frame = glass ? 0.04 : 0.09
  const crossed = !glass && glazed && Math.abs(up - 0.55) * tall < frame * 0.3
  if (edgeOf(facade) < frame || Math.abs(across) * half < frame * 0.3 || crossed) {
    if (era >= industrial) mixIn(stuff, 0.62, 0.6, 0.55, 1)
    else mixIn(stuff, 0.13, 0.08, 0.05, 1)
    return
  }
  if (glazed) {
    pane.mirror = glass ? 0.8 : 0.5
    pane.tilt = (share(mixBits(Math.imul(lot, 7))) - 0.5) * 0.035
  }
  if (lot / 4_294_967_296 >= house.building.lit) {
    mixIn(stuff, 0.018, 0.018, 0.02, 1)
    return
  }
  const white = era === networked && (lot & 7) === 3
  const red = era === networked ? (white ? 0.8 : 1.03) : 1.04
  const green = era === networked ? (white ? 0.81 : 0.66) : 0.51
  const blue = era === networked ? (white ? 0.87 : 0.31) : 0.127
  const folds = noiseAt(across * 2 + (lot & 15), up * 3, lot & 63)
  const curtain = 0.55 + 0.45 * rise(0.9, 0.3, Math.abs(across)) * (0.7 + 0.3 * folds)
  const bright = (0.65 + 0.7 * share(mixBits(lot))) * curtain * (0.75 + 0.4 * up) * (0.1 + 1.9 * pane.night)
  pane.glowRed = red * bright
  pane.glowGreen = green * bright
  pane.glowBlue = blue * bright
  mixIn(stuff, red * 0.25, green * 0.25, blue * 0.25, 1)
}

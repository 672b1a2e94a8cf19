import { openingLot } from '../../facade.ts'
import { bronze, farming, type House, medieval } from './house.ts'
import { blurOf, emptyStretch, lieAcross, shareIn } from './stretch.ts'
import type { Stuff } from './stuff.ts'

/** How wide the frame about an opening is, and how deep the shade along its top and one side. */
const frameMetres = 0.16
const shadeMetres = 0.14
const blind = new Set(['wall', 'monument', 'market', 'tent'])
const mostBays = 14
const mostFloors = 24

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
  /** −1 … 1 across and 0 … 1 upward in the opening that was found; half its width, in metres. */
  across: number
  up: number
  half: number
  door: boolean
  lot: number
  /** How far one opening can be told from the next there, 0 … 1. */
  told: number
  /** Shares of what the pixel covers: of the opening, and of it without its edges and bars; of either what the light falls on. */
  opening: number
  openingLit: number
  inner: number
  innerLit: number
  /** The frame about it, and of that what lies over the opening. */
  surround: number
  lintel: number
}

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
    door: false,
    lot: 0,
    told: 0.5,
    opening: 0.5,
    openingLit: 0.5,
    inner: 0.5,
    innerLit: 0.5,
    surround: 0.5,
    lintel: 0.5,
  }
}

const level = emptyStretch()
const upright = emptyStretch()

/** Finds how much of what a pixel covers of a wall is opening, frame and all: what was found lies in the facade. */
export function findOpening(facade: Facade, house: House, wall: number, stuff: Stuff): boolean {
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
    foot = floorMetres * (glass ? 0.14 : 0.34)
    top = floorMetres * (temple ? 0.88 : 0.78)
  }
  const edge = door ? 0.07 : glass ? 0.04 : 0.09
  const wide = blurOf(stuff.wide, 2 * edge)
  const tall = blurOf(stuff.tall, 2 * edge)
  const middle = bayMetres / 2
  const off = along + length / 2 - bay * bayMetres - middle
  const margin = half + frameMetres + wide * 0.5
  if (off > margin || off < -margin) return false
  const over = up - floor * floorMetres
  const around = frameMetres + tall * 0.5
  if (over < foot - around || over > top + around) return false
  facade.across = off / half
  facade.up = (over - foot) / (top - foot)
  facade.half = half
  facade.door = door
  facade.lot = openingLot(house.id, wall, floor, bay)
  const blur = Math.max(wide / bayMetres, tall / floorMetres)
  facade.told = blur < 0.5 ? 1 : blur < 1 ? 2 - 2 * blur : 0
  lieAcross(level, middle + off, wide, bayMetres)
  lieAcross(upright, over, tall, floorMetres)
  const left = middle - half
  const right = middle + half
  const barHalf = door ? 0 : edge * 0.3
  const barAt = foot + 0.55 * (top - foot)
  const isCrossed = !door && !glass && house.era >= medieval
  const bar = shareIn(level, middle - barHalf, middle + barHalf)
  const cross = isCrossed ? shareIn(upright, barAt - barHalf, barAt + barHalf) : 0
  const shade = glass ? 0 : shadeMetres
  const tallShare = shareIn(upright, foot, top)
  facade.opening = shareIn(level, left, right) * tallShare
  facade.openingLit = shareIn(level, left + shade, right) * shareIn(upright, foot, top - shade)
  const innerTall = shareIn(upright, foot + edge, top - edge) - cross
  facade.inner = (shareIn(level, left + edge, right - edge) - bar) * innerTall
  facade.innerLit =
    (shareIn(level, left + Math.max(edge, shade), right - edge) - bar) *
    (shareIn(upright, foot + edge, top - Math.max(edge, shade)) - cross)
  if (glass || house.era < bronze) {
    facade.surround = facade.opening
    facade.lintel = 0
  } else {
    const around = shareIn(level, left - frameMetres, right + frameMetres)
    const lintel = shareIn(upright, top, Math.min(floorMetres, top + frameMetres))
    facade.surround = around * (tallShare + lintel + shareIn(upright, Math.max(0, foot - frameMetres), foot))
    facade.lintel = around * lintel
  }
  return true
}

import { faces } from '../../faces.ts'
import { bronze, farming, type House, industrial, medieval } from '../house.ts'
import type { Fact } from './point.ts'

/** How deep the shade is along an opening's top and one side. */
const shadeMetres = 0.14
const blind = new Set(['wall', 'monument', 'market', 'tent'])
const mostBays = 14
const mostFloors = 24
const root = Math.sqrt

/** Whether a face has doors and windows at all. */
export const hasOpenings = ({ building }: House, face: number) => !blind.has(building.kind) && face !== faces.wallTop

/** Where the openings of a wall lie, by the rule of facade.ts, and of what they are made. */
export function openingFacts(house: House, face: number): Partial<Record<Fact, number | boolean>> {
  const { building, wall, era } = house
  const { kind, heightMetres } = building
  const isSide = face === 1 || face === 3
  const isGlass = wall === 'glass'
  const isBarn = kind === 'barn'
  const isTemple = kind === 'temple'
  const isStraw = wall === 'hide' || wall === 'thatch'
  const spacing = isGlass ? 2.4 : wall === 'mudbrick' ? 4.2 : isTemple ? 3.6 : 3
  const length = isSide ? building.depthMetres : building.widthMetres
  const bays = Math.max(1, Math.min(mostBays, Math.round(length / spacing)))
  const bayMetres = length / bays
  const floors = Math.max(1, Math.min(mostFloors, building.floors))
  const floorMetres = heightMetres / floors
  const isWindowless = isStraw || isBarn || (isSide && era === farming)
  const isPane = era >= medieval
  const [red, green, blue] = era >= industrial ? [0.62, 0.6, 0.55] : [0.13, 0.08, 0.05]
  const frame = wall === 'brick' ? [0.5, 0.47, 0.42] : [0.55, 0.52, 0.46]
  return {
    length,
    bays,
    floors,
    floorMetres,
    doorBay: face === 0 || face === faces.roundWall ? bays >> 1 : -9,
    doorHalf: Math.min(bayMetres * 0.4, isBarn ? 1.6 : 0.6),
    doorTop: Math.min(floorMetres * 0.86, isBarn ? 3 : 2.1),
    windowHalf: isWindowless ? -9 : isGlass ? bayMetres * 0.42 : Math.min(bayMetres * 0.28, isTemple ? 0.4 : 0.55),
    windowFoot: floorMetres * (isGlass ? 0.14 : 0.34),
    windowTop: floorMetres * (isTemple ? 0.88 : 0.78),
    windowEdge: isGlass ? 0.04 : 0.09,
    barShare: 0.3,
    isCrossed: !isGlass && isPane,
    shade: isGlass ? 0 : shadeMetres,
    isFramed: !isGlass && era >= bronze,
    frameRed: frame[0],
    frameGreen: frame[1],
    frameBlue: frame[2],
    frameShare: wall === 'brick' ? 1 : wall === 'timber' ? 0 : 0.5,
    isOpenDoor: era <= farming || isStraw,
    doorGlow: building.lit > 0.02 ? 0.9 : 0,
    sashRed: root(red),
    sashGreen: root(green),
    sashBlue: root(blue),
    wallMirror: isGlass ? 0.6 : 0,
    paneMirror: isPane ? (isGlass ? 0.8 : 0.5) : 0,
    lit: building.lit,
  }
}

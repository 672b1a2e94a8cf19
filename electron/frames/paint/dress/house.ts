import { eras } from '../../../universe/reading.ts'
import { isRound } from '../../facade.ts'
import type { Building, Material } from '../../scene.ts'
import { mixBits } from './grain.ts'
import { albedoOf } from './film.ts'

/** Places in the order of `eras`: the truth renderer's rules say "up to" and "from". */
export const farming = 1
export const bronze = 2
export const classical = 3
export const medieval = 4
export const industrial = 5
export const networked = 6

/** A building as its materials need it for every pixel. */
export type House = {
  building: Building
  id: number
  wall: Material
  era: number
  x: number
  y: number
  z: number
  sin: number
  cos: number
  halfWidth: number
  halfDepth: number
  height: number
  floorMetres: number
  damage: number
  /** As the truth renderer draws its lots, and those lots as places. */
  seed: number
  stainAt: number
  wallRed: number
  wallGreen: number
  wallBlue: number
  roofRed: number
  roofGreen: number
  roofBlue: number
  /** The ridge runs along this building's depth. */
  turned: boolean
  /** Half the roof's side across the ridge and along it, its eaves' and its ridge's height. */
  across: number
  along: number
  low: number
  rise: number
  /** Of the slopes' and the hipped ends' normals: outward and upward. */
  slopeOut: number
  slopeUp: number
  endOut: number
  endUp: number
  /** Of a cone: how much it narrows by the metre; of a dome: its radius. */
  narrowing: number
  round: number
  thatched: boolean
}

const eavesMetres = 0.35

export function houseOf(building: Building): House {
  const { id, widthMetres, depthMetres, heightMetres, roofMetres, roof, wall, kind, headingRadians } = building
  const era = eras.indexOf(building.era)
  const seed = mixBits(id + 77)
  const halfWidth = widthMetres / 2
  const halfDepth = depthMetres / 2
  const inner = Math.min(halfWidth, halfDepth)
  const turned = halfDepth > halfWidth
  const hip = roof === 'hip'
  const along = (turned ? halfDepth : halfWidth) + (hip ? eavesMetres : eavesMetres * 0.8)
  const across = (turned ? halfWidth : halfDepth) + eavesMetres
  const ridged = roof === 'gable' || hip
  const low = ridged
    ? heightMetres - (roofMetres * eavesMetres) / across
    : heightMetres - (roof === 'cone' ? 0.1 : 0.05)
  const rise = roof === 'dome' ? Math.max(0.2, roofMetres) : heightMetres + roofMetres - low
  const slope = Math.sqrt(rise * rise + across * across)
  const run = along - Math.max(0, along - inner)
  const end = Math.sqrt(rise * rise + run * run)
  const primitive = wall === 'thatch' || wall === 'hide'
  return {
    building,
    id,
    wall,
    era,
    x: building.x,
    y: building.y,
    z: building.z,
    sin: Math.sin(headingRadians),
    cos: Math.cos(headingRadians),
    halfWidth,
    halfDepth,
    height: heightMetres,
    floorMetres: heightMetres / Math.max(1, building.floors),
    damage: building.damage,
    seed,
    stainAt: seed % 61,
    wallRed: albedoOf((building.wallColour >> 16) & 255),
    wallGreen: albedoOf((building.wallColour >> 8) & 255),
    wallBlue: albedoOf(building.wallColour & 255),
    roofRed: albedoOf((building.roofColour >> 16) & 255),
    roofGreen: albedoOf((building.roofColour >> 8) & 255),
    roofBlue: albedoOf(building.roofColour & 255),
    turned,
    across,
    along,
    low,
    rise,
    slopeOut: rise / slope,
    slopeUp: across / slope,
    endOut: rise / end,
    endUp: run / end,
    narrowing: (inner + eavesMetres - (kind === 'tent' ? 0.12 : 0)) / rise,
    round: isRound(building) ? inner : inner * 0.86,
    thatched: primitive || era <= farming || (era === bronze && roof !== 'flat'),
  }
}

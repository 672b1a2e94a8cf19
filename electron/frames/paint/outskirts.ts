import { regions } from '../blockout.ts'
import type { Field, Terrain } from '../scene.ts'
import { lit } from './light.ts'
import type { Light } from './light.ts'
import { coverIndex } from './palette.ts'
import { fillFlat } from './fills.ts'
import { corner } from './raster.ts'
import type { Raster } from './raster.ts'

const groundId = (regions.indexOf('ground') << 24) >>> 0
const sectors = 48

/** Land beyond the fields: low rings out to where the haze has everything. Towards open water the ground simply goes under. */
export function paintOutskirts(raster: Raster, light: Light, terrain: Terrain, colours: readonly number[]): void {
  const outer = terrain.far ?? terrain
  const sizeX = (outer.columns - 1) * outer.stepMetres
  const sizeY = (outer.rows - 1) * outer.stepMetres
  const openWater = terrain.horizon === 'water'
  const colour = colours[coverIndex[openWater ? 'sand' : terrain.horizon]]
  const flat = lit(light, colour, 0, 0, 1)
  const far = Math.max(sizeX, sizeY)
  const rings = openWater ? [0, far * 0.02] : [0, far * 0.15, far * 0.6, far * 2, 60_000]
  for (let sector = 0; sector < sectors; sector++) {
    for (let ring = 1; ring < rings.length; ring++) {
      for (let k = 0; k < 4; k++) {
        const turn = sector + (k === 1 || k === 2 ? 1 : 0)
        const out = rings[k < 2 ? ring : ring - 1]
        outskirtCorner(raster, k, terrain, outer, turn, out, sizeX, sizeY, openWater)
      }
      fillFlat(raster, 4, flat, groundId, false)
    }
  }
}

function outskirtCorner(
  raster: Raster,
  index: number,
  terrain: Terrain,
  outer: Field,
  turn: number,
  out: number,
  sizeX: number,
  sizeY: number,
  openWater: boolean,
): void {
  // Once round the border: south, east, north, west, a quarter of the sectors each.
  const along = ((turn % sectors) / sectors) * 4
  const edge = Math.floor(along)
  const share = along - edge
  const u = edge === 0 ? share : edge === 1 ? 1 : edge === 2 ? 1 - share : 0
  const v = edge === 0 ? 0 : edge === 1 ? share : edge === 2 ? 1 : 1 - share
  const column = Math.round(u * (outer.columns - 1))
  const row = Math.round(v * (outer.rows - 1))
  const height = outer.heights[row * outer.columns + column]
  const grown = 1 + (out * 2) / Math.max(sizeX, sizeY)
  const x = outer.x + sizeX / 2 + (u - 0.5) * sizeX * grown
  const y = outer.y + sizeY / 2 + (v - 0.5) * sizeY * grown
  const rolling = 0.65 + 0.35 * Math.sin(x * 0.0007 + 1.3) * Math.cos(y * 0.0009 + 0.4)
  const lowland = terrain.seaLevel + 2 + Math.min(out, 4_000) * 0.03 * rolling
  const beyond = openWater
    ? terrain.seaLevel - 3
    : Math.max(lowland, terrain.seaLevel + (height - terrain.seaLevel) * 0.5)
  corner(raster, index, x, y, out === 0 ? height : out > 30_000 ? terrain.seaLevel : beyond)
}

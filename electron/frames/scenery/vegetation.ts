import { covers } from '../../universe/reading.ts'
import type { Biome, Cover } from '../../universe/reading.ts'
import { groundHeight } from '../paint/roads.ts'
import type { Field, Plant, PlantKind, Terrain } from '../scene.ts'
import { mixed } from '../seeded.ts'

/**
 * Plants stand on nested grids: those of a coarse grid are seen from far, those of a fine one only from near, and each keeps its place
 * for ever. Towards the end of a grid's reach its plants shrink into the ground, so that none appears at once.
 */
const grids = [
  { spacing: 2.3, reach: 34, crops: true },
  { spacing: 6.5, reach: 150, crops: false },
  { spacing: 13, reach: 380, crops: false },
  { spacing: 29, reach: 1_000, crops: false },
  { spacing: 61, reach: 2_600, crops: false },
] as const

type Stock = readonly (readonly [kind: PlantKind, share: number, least: number, most: number, girth: number])[]

const trees: Record<Biome, Stock> = {
  coast: [
    ['broadleaf', 0.6, 5, 9, 0.36],
    ['palm', 0.2, 6, 10, 0.3],
    ['bush', 0.2, 0.8, 2, 0.6],
  ],
  plains: [
    ['broadleaf', 0.8, 7, 13, 0.36],
    ['bush', 0.2, 0.8, 2, 0.6],
  ],
  forest: [
    ['broadleaf', 0.6, 9, 18, 0.3],
    ['conifer', 0.3, 12, 22, 0.2],
    ['bush', 0.1, 0.8, 2, 0.6],
  ],
  hills: [
    ['broadleaf', 0.55, 6, 12, 0.36],
    ['conifer', 0.3, 8, 16, 0.22],
    ['bush', 0.15, 0.8, 2, 0.6],
  ],
  mountains: [
    ['conifer', 0.85, 8, 19, 0.2],
    ['bush', 0.15, 0.6, 1.4, 0.6],
  ],
  desert: [
    ['palm', 0.25, 6, 11, 0.3],
    ['cactus', 0.35, 1.6, 4, 0.3],
    ['bush', 0.4, 0.5, 1.3, 0.6],
  ],
  wetland: [
    ['broadleaf', 0.6, 6, 12, 0.36],
    ['reed', 0.2, 1.6, 2.6, 0.35],
    ['bush', 0.2, 0.8, 2, 0.6],
  ],
  tundra: [
    ['conifer', 0.6, 3, 8, 0.22],
    ['bush', 0.4, 0.4, 1, 0.7],
  ],
}

/** How many of a grid's places carry something. */
const density: Record<Cover, number> = {
  water: 0,
  sand: 0.025,
  grass: 0.07,
  field: 0.012,
  forest: 0.82,
  rock: 0.05,
  snow: 0.03,
  marsh: 0.2,
  paved: 0,
  dirt: 0.015,
}

export type Grove = {
  terrain: Terrain
  biome: Biome
  x: number
  y: number
  /** True where nothing may grow: roads, houses. */
  kept(x: number, y: number): boolean
  most: number
}

/** Everything that grows around a point, nearest grid first. */
export function growPlants(grove: Grove): Plant[] {
  const plants: Plant[] = []
  for (let level = 0; level < grids.length; level++) {
    const { spacing, reach, crops } = grids[level]
    const west = Math.floor((grove.x - reach) / spacing)
    const east = Math.ceil((grove.x + reach) / spacing)
    const south = Math.floor((grove.y - reach) / spacing)
    const north = Math.ceil((grove.y + reach) / spacing)
    for (let row = south; row <= north; row++) {
      for (let column = west; column <= east; column++) {
        if (plants.length >= grove.most) return plants
        const key = mixed(column, row, level)
        const x = (column + ((key & 1023) / 1023 - 0.5) * (crops ? 0.25 : 0.9)) * spacing
        const y = (row + (((key >>> 10) & 1023) / 1023 - 0.5) * (crops ? 0.25 : 0.9)) * spacing
        const dx = x - grove.x
        const dy = y - grove.y
        const away = Math.sqrt(dx * dx + dy * dy)
        if (away > reach) continue
        const field = fieldAt(grove.terrain, x, y)
        if (!field) continue
        const cover = covers[coverAt(field, x, y)]
        const share = (key >>> 20) / 4_096
        const planted = crops ? cropOn(cover, share) : treeOn(cover, grove.biome, share, mixed(key, level))
        if (!planted) continue
        const z = groundHeight(field, x, y)
        if (z < grove.terrain.seaLevel + 0.2 || grove.kept(x, y)) continue
        const shrink = Math.min(1, (reach - away) / (reach * 0.15))
        plants.push({
          kind: planted.kind,
          x: round(x),
          y: round(y),
          z: round(z),
          heightMetres: round(planted.heightMetres * shrink),
          radiusMetres: round(planted.radiusMetres * shrink),
        })
      }
    }
  }
  return plants
}

const round = (metres: number) => Math.round(metres * 100) / 100 + 0

type Planted = Pick<Plant, 'kind' | 'heightMetres' | 'radiusMetres'>

function cropOn(cover: Cover, share: number): Planted | undefined {
  if (cover === 'field') return { kind: 'crop', heightMetres: 0.75 + share * 0.35, radiusMetres: 1 }
  if (cover === 'marsh' && share < 0.3) return { kind: 'reed', heightMetres: 1.2 + share * 3, radiusMetres: 0.7 }
  return undefined
}

function treeOn(cover: Cover, biome: Biome, share: number, key: number): Planted | undefined {
  const wanted = biome === 'tundra' && cover === 'forest' ? 0.4 : density[cover]
  if (share >= wanted) return undefined
  let left = (key & 0xffff) / 0x10000
  for (const [kind, weight, least, most, girth] of trees[biome]) {
    left -= weight
    if (left >= 0) continue
    const grown = (key >>> 16) / 0x10000
    const heightMetres = least + (most - least) * grown
    return { kind, heightMetres, radiusMetres: Math.max(0.3, heightMetres * girth * (0.8 + grown * 0.4)) }
  }
  return undefined
}

export function coverAt(field: Field, x: number, y: number): number {
  const column = Math.min(field.columns - 1, Math.max(0, Math.round((x - field.x) / field.stepMetres)))
  const row = Math.min(field.rows - 1, Math.max(0, Math.round((y - field.y) / field.stepMetres)))
  return field.cover[row * field.columns + column]
}

/** The finest field that has this point. */
export function fieldAt(terrain: Terrain, x: number, y: number): Field | undefined {
  if (holds(terrain, x, y)) return terrain
  return terrain.far && holds(terrain.far, x, y) ? terrain.far : undefined
}

const holds = (field: Field, x: number, y: number) =>
  x >= field.x &&
  y >= field.y &&
  x <= field.x + (field.columns - 1) * field.stepMetres &&
  y <= field.y + (field.rows - 1) * field.stepMetres

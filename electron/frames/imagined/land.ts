import type { Field, Terrain } from '../scene.ts'
import { mixed } from '../seeded.ts'
import type { Roll } from '../seeded.ts'
import { covers } from '../../universe/reading.ts'
import type { Biome, Cover } from '../../universe/reading.ts'

export type Land = {
  biome: Biome
  seaLevel: number
  horizon: Cover
  /** Where open water lies; undefined inland. */
  seaward: number | undefined
  /** Metres from the middle of the settlement to the water's edge. */
  shoreMetres: number
  heightAt(x: number, y: number): number
  coverAt(x: number, y: number): Cover
  /** The same where height and slope (metres of rise over six) are known already. */
  coverOf(x: number, y: number, height: number, slope: number): Cover
}

const indexOf = (cover: Cover) => covers.indexOf(cover)

/** −1 … 1 at the crossings of a lattice that repeats after 256 steps, further than any land reaches. */
const lattice = Float32Array.from({ length: 65_536 }, (_, index) => mixed(index, 5) / 2_147_483_648 - 1)

function noise(seed: number, x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const u = x - column
  const v = y - row
  const s = u * u * (3 - 2 * u)
  const t = v * v * (3 - 2 * v)
  const west = (column + seed * 37) & 255
  const east = (west + 1) & 255
  const south = ((row + seed * 91) & 255) << 8
  const north = (south + 256) & 65_535
  const low = lattice[south | west] + (lattice[south | east] - lattice[south | west]) * s
  const high = lattice[north | west] + (lattice[north | east] - lattice[north | west]) * s
  return low + (high - low) * t
}

export function layers(seed: number, x: number, y: number, octaves: number): number {
  let sum = 0
  let height = 0.5
  for (let i = 0; i < octaves; i++) {
    sum += noise(seed + i * 101, x, y) * height
    x = x * 2.03 + 17.1
    y = y * 2.03 - 9.7
    height *= 0.5
  }
  return sum
}

type Shape = { rise: number; scale: number; ridges: number; base: number }

const shapes: Record<Biome, Shape> = {
  coast: { rise: 26, scale: 420, ridges: 40, base: 7 },
  plains: { rise: 11, scale: 520, ridges: 20, base: 12 },
  forest: { rise: 24, scale: 360, ridges: 70, base: 16 },
  hills: { rise: 70, scale: 430, ridges: 160, base: 26 },
  mountains: { rise: 90, scale: 480, ridges: 900, base: 60 },
  desert: { rise: 18, scale: 240, ridges: 150, base: 20 },
  wetland: { rise: 2.6, scale: 90, ridges: 20, base: 1.4 },
  tundra: { rise: 22, scale: 420, ridges: 240, base: 14 },
}

const natural: Record<Biome, Cover> = {
  coast: 'grass',
  plains: 'grass',
  forest: 'forest',
  hills: 'grass',
  mountains: 'grass',
  desert: 'sand',
  wetland: 'marsh',
  tundra: 'grass',
}

/** Ground for a scene: level where people live, by the sea when asked, with heights growing behind. */
export function shapeLand(
  roll: Roll,
  biome: Biome,
  radiusMetres: number,
  wantsWater: boolean,
  wantsRiver: boolean,
): Land {
  const seed = roll.whole(1, 1_000_000)
  const { rise, scale, ridges, base } = shapes[biome]
  const seaward = wantsWater ? roll.between(0, 2 * Math.PI) : undefined
  const shoreMetres = radiusMetres * roll.between(0.5, 0.85) + 25
  const outX = seaward === undefined ? 0 : Math.sin(seaward)
  const outY = seaward === undefined ? 0 : Math.cos(seaward)
  const riverTurn = roll.between(0, 2 * Math.PI)
  const riverX = Math.cos(riverTurn)
  const riverY = Math.sin(riverTurn)
  const riverAside = radiusMetres * roll.between(0.55, 1) * (roll.chance(0.5) ? 1 : -1)
  const riverHalf = roll.between(6, 18)
  const farms = roll.between(0.25, 0.6)
  const snowline = biome === 'mountains' ? roll.between(260, 480) : biome === 'tundra' ? roll.between(40, 140) : 2_000

  const riverDistance = (x: number, y: number) => {
    if (!wantsRiver) return Infinity
    const along = x * riverX + y * riverY
    const bend = noise(seed + 77, along / 190, 0.5) * 46 + noise(seed + 78, along / 900, 0.5) * 160
    return Math.abs(
      x * -riverY + y * riverX - riverAside - bend * Math.min(1, 0.1 + Math.abs(along) / (radiusMetres * 4)),
    )
  }
  const heightAt = (x: number, y: number) => {
    const away = Math.sqrt(x * x + y * y)
    const wild = smooth((away - radiusMetres * 0.55) / (radiusMetres * 1.8))
    let height = base + rise * layers(seed, x / scale, y / scale, 5) * (0.12 + 0.88 * wild)
    if (ridges > 30) {
      const far = smooth((away - radiusMetres * 1.4) / (radiusMetres * 2 + 900))
      if (far > 0) {
        const ridge = 1 - Math.abs(layers(seed + 500, x / (scale * 3.2), y / (scale * 3.2), 5) * 1.8)
        height += ridges * far * Math.max(0, ridge) * Math.max(0, ridge) * 0.85
      }
    }
    const river = riverDistance(x, y)
    if (river < riverHalf * 3) {
      const bed = base - 2.2 + rise * 0.05
      height = bed + (height - bed) * smooth((river - riverHalf * 0.7) / (riverHalf * 2.2))
    }
    if (seaward !== undefined) {
      const toShore = shoreMetres - (x * outX + y * outY) + layers(seed + 900, x / 120, y / 120, 3) * 26
      const beach = toShore * 0.065 + (biome === 'mountains' ? Math.max(0, toShore - 60) * 0.2 : 0)
      height = Math.min(height, beach > 2 ? 2 + (beach - 2) * 1.6 : beach)
      if (height < -14) height = -14
    }
    return height
  }
  const coverAt = (x: number, y: number): Cover => {
    const height = heightAt(x, y)
    return coverOf(x, y, height, Math.abs(heightAt(x + 6, y) - height) + Math.abs(heightAt(x, y + 6) - height))
  }
  const coverOf = (x: number, y: number, height: number, slope: number): Cover => {
    if (height < 0.05 && (seaward !== undefined || biome === 'wetland'))
      return biome === 'wetland' && seaward === undefined ? 'water' : 'sand'
    if (riverDistance(x, y) < riverHalf * 0.95) return 'water'
    if (seaward !== undefined && height < 1.7) return 'sand'
    if (height > snowline + layers(seed + 40, x / 90, y / 90, 3) * 80) return slope > 9 ? 'rock' : 'snow'
    if (slope > 6.5) return 'rock'
    const away = Math.sqrt(x * x + y * y)
    if (away < radiusMetres * 0.92)
      return biome === 'desert' ? 'sand' : layers(seed + 60, x / 30, y / 30, 2) > 0.12 ? 'dirt' : 'grass'
    const patch = layers(seed + 50, x / 170, y / 170, 3)
    if (
      biome !== 'tundra' &&
      biome !== 'desert' &&
      biome !== 'mountains' &&
      away < radiusMetres * 3.4 &&
      farm(seed, x, y) < farms &&
      height < base + rise * 0.5
    )
      return 'field'
    if (biome === 'forest') return patch > -0.3 ? 'forest' : 'grass'
    if (biome === 'desert') return patch > 0.34 ? 'rock' : 'sand'
    if (biome === 'wetland') return patch > 0.2 ? 'grass' : 'marsh'
    if (biome === 'tundra') return patch > 0.22 ? 'forest' : patch < -0.2 ? 'rock' : 'grass'
    if (biome === 'mountains') return patch > 0.02 ? 'forest' : 'grass'
    return patch > (biome === 'hills' ? 0.12 : 0.24) ? 'forest' : natural[biome]
  }
  const horizon: Cover =
    seaward !== undefined && roll.chance(0.8) ? 'water' : biome === 'mountains' ? 'rock' : natural[biome]
  return { biome, seaLevel: 0, horizon, seaward, shoreMetres, heightAt, coverAt, coverOf }
}

/** Fields lie in strips, each sown or fallow as a whole. */
function farm(seed: number, x: number, y: number): number {
  const bend = noise(seed + 5, x / 300, y / 300) * 40
  return mixed(seed + 6, Math.floor((x + bend) / 64), Math.floor((y - bend) / 38)) / 4_294_967_296
}

const smooth = (share: number) => (share <= 0 ? 0 : share >= 1 ? 1 : share * share * (3 - 2 * share))

/** The land as a scene holds it: a fine field round a point and a coarse one behind. */
export function terrainAround(land: Land, x: number, y: number, stepMetres: number, cells: number): Terrain {
  return {
    ...sample(land, x, y, stepMetres, cells),
    far: sample(land, x, y, stepMetres * 8, 48),
    seaLevel: land.seaLevel,
    horizon: land.horizon,
  }
}

function sample(land: Land, x: number, y: number, stepMetres: number, cells: number): Field {
  const corners = cells + 1
  const west = Math.round((x - (cells * stepMetres) / 2) / stepMetres) * stepMetres
  const south = Math.round((y - (cells * stepMetres) / 2) / stepMetres) * stepMetres
  const heights: number[] = []
  const cover: number[] = []
  for (let row = 0; row < corners; row++) {
    for (let column = 0; column < corners; column++) {
      heights.push(Math.round(land.heightAt(west + column * stepMetres, south + row * stepMetres) * 100) / 100 + 0)
    }
  }
  const perSix = 6 / stepMetres
  for (let row = 0; row < corners; row++) {
    for (let column = 0; column < corners; column++) {
      const height = heights[row * corners + column]
      const east = heights[row * corners + Math.min(cells, column + 1)]
      const north = heights[Math.min(cells, row + 1) * corners + column]
      const slope = (Math.abs(east - height) + Math.abs(north - height)) * perSix
      cover.push(indexOf(land.coverOf(west + column * stepMetres, south + row * stepMetres, height, slope)))
    }
  }
  return { x: west, y: south, stepMetres, columns: corners, rows: corners, heights, cover }
}

import type { Plant, Scene } from '../../scene.ts'
import { fillBlob } from '../blob.ts'
import type { Light } from '../light.ts'
import { fillLimb } from '../limb.ts'
import { noteHidden } from '../hidden.ts'
import type { Raster } from '../raster.ts'
import { pixelsPerMetre } from '../sight.ts'
import { createBark } from './bark.ts'
import { type Clump, fillFoliage } from './foliage.ts'
import { mixBits, share } from './grain.ts'
import { emptyLeafage, growLeaves, type Leafage, lightLeaves } from './leaves.ts'

/** Plants as the truth renderer grows them (truth/stock.h: make_plant), limb by limb and clump by clump. */
export type Flora = {
  grow(raster: Raster, light: Light, scene: Scene, firstId: number): void
}

/** Says of a limb that it is bark. */
const bark = -1
const palmBark = 0x85725a
const cactusGreen = 0x5a7d55
const reedGreen = 0x8d8d5e
const ripe = 0xc7ac65
const unripe = 0x809451
const mostClumps = 8
/** More than a scene has. */
const mostPlants = 65_536

export function createFlora(): Flora {
  const leafage = emptyLeafage()
  const clumps: Clump[] = Array.from({ length: mostClumps }, () => ({ x: 0, y: 0, z: 0, wide: 1, tall: 1, away: 0 }))
  const wood = createBark()
  let season = 'summer'
  let order = new Float64Array(0)
  const grow = (raster: Raster, light: Light, plant: Plant, index: number, id: number, scale: number) => {
    const { x, y, z, heightMetres: tall, radiusMetres: wide, kind } = plant
    growLeaves(leafage, raster.sheet, raster.eye, plant, index, season, id)
    const roll = rollOf(plant)
    const { eye } = raster
    const away = Math.hypot(x - eye.x, y - eye.y, z - eye.z)
    const near = away < tall * 14
    let count = 0
    const clump = (cx: number, cy: number, cz: number, radius: number, height: number) => {
      const to = clumps[count++]
      to.x = cx
      to.y = cy
      to.z = cz
      to.wide = radius
      to.tall = height
      to.away = (cx - eye.x) ** 2 + (cy - eye.y) ** 2 + (cz - eye.z) ** 2
    }
    const bar = (
      ax: number,
      ay: number,
      az: number,
      bx: number,
      by: number,
      bz: number,
      start: number,
      end: number,
      colour: number,
    ) =>
      colour === bark
        ? wood.fill(raster, ax, ay, az, bx, by, bz, start, end, id, roll)
        : fillLimb(raster, light, ax, ay, az, bx, by, bz, start, end, colour, id)
    if (kind === 'conifer') {
      bar(x, y, z - 0.3, x, y, z + tall * 0.9, tall * 0.03, tall * 0.008, bark)
      const tiers = near ? 6 : 4
      for (let i = 0; i < tiers; i++) {
        const u = i / tiers
        const foot = tall * (0.14 + 0.74 * u)
        clump(x, y, z + foot + tall * 0.1, wide * (1 - 0.86 * u), tall * 0.135 * (1.1 - 0.3 * u))
      }
      clump(x, y, z + tall * 0.92, wide * 0.16, tall * 0.09)
    } else if (kind === 'broadleaf') {
      bar(x, y, z - 0.3, x, y, z + tall * 0.55, tall * 0.04, tall * 0.025, bark)
      const bare = season === 'winter'
      const crown = tall * 0.34
      const turn = (roll / 65_536) * 6.28
      for (let i = 0; i < 5; i++) {
        const angle = turn + (i / 5) * 6.283
        const lift = ((roll >> (i * 2)) & 3) / 3
        const cx = x + Math.cos(angle) * wide * 0.48
        const cy = y + Math.sin(angle) * wide * 0.48
        const cz = z + tall - crown * (1.35 - lift * 0.45)
        if ((near || bare) && tall * 0.012 * scale > 0.3)
          bar(x, y, z + tall * 0.45, cx, cy, cz, tall * 0.018, tall * 0.006, bark)
        if (bare && tall * 0.006 * scale > 0.25)
          for (let j = 0; j < (near ? 4 : 2); j++) {
            const bits = mixBits((roll * 7 + i * 5 + j) | 0)
            bar(
              x + (cx - x) * 0.9,
              y + (cy - y) * 0.9,
              z + (cz - z) * 0.9,
              cx + (share(bits) - 0.5) * wide,
              cy + (share(mixBits(bits)) - 0.5) * wide,
              cz + crown * (0.3 + 0.5 * share(mixBits((bits + 3) | 0))),
              tall * 0.008,
              tall * 0.003,
              bark,
            )
          }
        clump(cx, cy, cz, wide * 0.6, crown * 0.64)
      }
      clump(x, y, z + tall - crown * 0.8, wide * 0.68, crown * 0.82)
    } else if (kind === 'palm') growPalm(raster, light, plant, roll, leafage, id)
    else if (kind === 'cactus') {
      bar(x, y, z - 0.2, x, y, z + tall, tall * 0.09, tall * 0.08, cactusGreen)
      fillBlob(raster, light, x, y, z + tall, tall * 0.08, tall * 0.08, cactusGreen, id)
      for (const side of [-1, 1]) {
        const reach = x + side * wide * 0.8
        const low = z + tall * (0.5 + side * 0.08)
        bar(x, y, z + tall * (0.45 + side * 0.08), reach, y, low, tall * 0.06, tall * 0.06, cactusGreen)
        bar(reach, y, low - tall * 0.02, reach, y, z + tall * 0.78, tall * 0.06, tall * 0.05, cactusGreen)
        fillBlob(raster, light, reach, y, z + tall * 0.78, tall * 0.05, tall * 0.05, cactusGreen, id)
      }
    } else if (kind === 'reed' || kind === 'crop') growBlades(raster, light, plant, roll, away, season, id)
    else {
      clump(x, y, z + tall * 0.42, wide, tall * 0.58)
      clump(x + wide * 0.5, y + wide * 0.3, z + tall * 0.3, wide * 0.6, tall * 0.4)
    }
    nearestFirst(clumps, count)
    for (let i = 0; i < count; i++) fillFoliage(raster, clumps[i], leafage)
  }
  return {
    grow(raster, light, scene, firstId) {
      season = scene.sky.season
      lightLeaves(leafage, raster.sheet, raster.eye, scene, light)
      wood.begin(light)
      const { eye, hidden, nearness, width, height } = raster
      if (order.length < scene.plants.length) order = new Float64Array(scene.plants.length)
      let count = 0
      scene.plants.forEach(({ x, y, z, heightMetres: tall, radiusMetres: wide }, index) => {
        if (pixelsPerMetre(raster, x, y, z + tall / 2, Math.max(tall, wide) * 1.2) === 0) return
        const away = Math.round((x - eye.x) ** 2 + (y - eye.y) ** 2)
        order[count++] = away * mostPlants + index
      })
      const inSight = order.subarray(0, count).sort()
      let next = 12
      for (let k = 0; k < count; k++) {
        // What a forest's first trees hide is most of the forest.
        if (k === next) {
          noteHidden(hidden, nearness, width, height)
          next *= 2
        }
        const index = inSight[k] % mostPlants
        const plant = scene.plants[index]
        const ahead = Math.sqrt((inSight[k] - index) / mostPlants)
        grow(raster, light, plant, index, firstId + index, eye.focal / Math.max(ahead, 0.3))
      }
    },
  }
}

function rollOf({ x, y }: Plant): number {
  const place = Math.imul(Math.floor(x * 3 + 0.5), 0x27d4eb2d) ^ Math.imul(Math.floor(y * 3 + 0.5), 0x165667b1)
  return (Math.imul(place ^ (place >>> 15), 0x2c1b3c6d) >>> 8) & 0xffff
}

function nearestFirst(clumps: Clump[], count: number): void {
  for (let i = 1; i < count; i++) {
    const moved = clumps[i]
    let k = i
    for (; k > 0 && clumps[k - 1].away > moved.away; k--) clumps[k] = clumps[k - 1]
    clumps[k] = moved
  }
}

const seen = (square: number) => Math.min(255, Math.round(255 * Math.sqrt(square)))

function growPalm(raster: Raster, light: Light, plant: Plant, roll: number, leafage: Leafage, id: number): void {
  const { x, y, z, heightMetres: tall, radiusMetres: wide } = plant
  const lean = tall * 0.08 * ((roll & 7) / 7 - 0.5)
  const top = z + tall * 0.86
  fillLimb(raster, light, x, y, z - 0.3, x + lean, y, top, tall * 0.035, tall * 0.022, palmBark, id)
  const [red, green, blue] = leafage.tone.map(seen)
  const colour = (red << 16) | (green << 8) | blue
  for (let leaf = 0; leaf < 9; leaf++) {
    const angle = (leaf / 9) * 6.283 + roll * 0.001
    const outX = Math.cos(angle) * wide
    const outY = Math.sin(angle) * wide
    let before = 0
    let high = top
    for (let j = 1; j <= 4; j++) {
      const u = j / 4
      const next = top + tall * 0.14 * (1.6 * u - 2.5 * u * u)
      fillLimb(
        raster,
        light,
        x + lean + outX * before,
        y + outY * before,
        high,
        x + lean + outX * u,
        y + outY * u,
        next,
        wide * 0.075 * (1.2 - u * 0.7),
        wide * 0.075 * (1 - u * 0.8),
        colour,
        id,
      )
      before = u
      high = next
    }
  }
}

function growBlades(
  raster: Raster,
  light: Light,
  plant: Plant,
  roll: number,
  away: number,
  season: string,
  id: number,
): void {
  const { x, y, z, heightMetres: tall, radiusMetres: wide, kind } = plant
  const blades = away < 25 ? 14 : away < 60 ? 8 : 4
  const ears = kind === 'crop' && season !== 'spring'
  const colour = kind === 'reed' ? reedGreen : season === 'summer' || season === 'autumn' ? ripe : unripe
  const thick = Math.max(0.012, away * 0.0008)
  for (let i = 0; i < blades; i++) {
    const angle = i * 2.399 + roll
    const out = wide * 0.75 * Math.sqrt((i + 0.5) / blades)
    const bits = mixBits((roll * 3 + i) | 0)
    const footX = x + Math.cos(angle) * out
    const footY = y + Math.sin(angle) * out
    const tipX = footX + (share(bits) - 0.5) * tall * 0.35
    const tipY = footY + (share(mixBits(bits)) - 0.5) * tall * 0.35
    const tipZ = z - 0.1 + tall * (0.8 + 0.25 * share(mixBits((bits + 1) | 0)))
    fillLimb(raster, light, footX, footY, z - 0.1, tipX, tipY, tipZ, thick * 1.6, thick * 0.6, colour, id)
    if (ears) fillBlob(raster, light, tipX, tipY, tipZ, thick * 2.2, tall * 0.09, colour, id)
  }
}

import { isRound } from '../../facade.ts'
import type { Building, Scene } from '../../scene.ts'
import type { Eye } from '../eye.ts'
import type { Raster } from '../raster.ts'
import { puffTold } from '../sheet/billow.ts'
import { type Air, develop } from './air.ts'
import { createCells, goTo, noiseIn } from './volume.ts'

/** A soft ball of smoke (truth/stock.h: smoke_from). */
type Puff = { x: number; y: number; z: number; radius: number; density: number; tone: Tone; away: number }
type Tone = readonly [red: number, green: number, blue: number]

const octaves = 4
const cells = createCells(octaves)
const mostPuffs = 512
const hearth: Tone = [0.62, 0.62, 0.64]
const works: Tone = [0.22, 0.21, 0.2]
const blaze: Tone = [0.07, 0.065, 0.06]
const campfire: Tone = [0.25, 0.24, 0.23]

/** Lays smoke over all that has been painted behind it. */
export function dressSmoke(raster: Raster, air: Air, scene: Scene): void {
  const puffs = puffsOf(scene, raster.eye)
  puffs.forEach((puff, order) => layPuff(raster, air, puff, order))
}

/** Farthest first. */
function puffsOf(scene: Scene, eye: Eye): Puff[] {
  const puffs: Puff[] = []
  const windEast = Math.max(-6, Math.min(6, scene.sky.windEast)) * 0.22
  const windNorth = Math.max(-6, Math.min(6, scene.sky.windNorth)) * 0.22
  const rise = (x: number, y: number, z: number, first: number, amount: number, tone: Tone, count: number) => {
    let puff = first
    for (let i = 0; i < count && puffs.length < mostPuffs; i++) {
      const bend = puff * (0.4 + 0.25 * i)
      z += puff * 0.95
      x += (0.06 * i + windEast * 0.4) * bend
      y += windNorth * 0.4 * bend
      const away = (x - eye.x) ** 2 + (y - eye.y) ** 2 + (z - eye.z) ** 2
      puffs.push({ x, y, z, radius: puff * 1.35, density: amount / (1 + 0.35 * i) / puff, tone, away })
      puff *= 1.2
    }
  }
  for (const thing of scene.things)
    if (thing.kind === 'fire' && thing.sizeMetres > 0.8)
      rise(thing.x, thing.y, thing.z + thing.sizeMetres * 1.6, thing.sizeMetres * 0.35, 0.5, campfire, 5)
  for (const building of scene.buildings) {
    const { x, y, z, widthMetres, depthMetres, heightMetres, chimneySmoke } = building
    if (chimneySmoke > 0.05) {
      const factory = building.kind === 'factory'
      const from = chimneyOf(building, factory)
      rise(
        from.x,
        from.y,
        from.z,
        factory ? 1.2 : 0.4,
        (factory ? 1.5 : 0.9) * (0.5 + 0.5 * chimneySmoke),
        factory ? works : hearth,
        7,
      )
    }
    if (building.burning) {
      const size = Math.min(widthMetres, depthMetres) * 0.5
      rise(x, y, z + heightMetres * 0.7 + size * 1.6, size * 0.5, 2.2, blaze, 8)
    }
  }
  return puffs.sort((a, b) => b.away - a.away)
}

function chimneyOf(building: Building, factory: boolean) {
  const { x, y, z, widthMetres, depthMetres, heightMetres, roofMetres, headingRadians } = building
  const right = isRound(building) ? 0 : factory ? widthMetres * 0.175 : widthMetres * 0.15 + 0.4
  const on = factory ? -depthMetres * 0.35 : 0
  const cosine = Math.cos(headingRadians)
  const sine = Math.sin(headingRadians)
  return {
    x: x + right * cosine + on * sine,
    y: y - right * sine + on * cosine,
    z: z + (factory ? heightMetres * 2.4 : heightMetres + roofMetres + 1),
  }
}

const tint = new Float64Array(3)

function layPuff(raster: Raster, air: Air, puff: Puff, order: number): void {
  const { eye, width, height, sheet } = raster
  const { radius, density } = puff
  const dx = puff.x - eye.x
  const dy = puff.y - eye.y
  const dz = puff.z - eye.z
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead < radius + 0.2) return
  const scale = eye.focal / ahead
  const middleX = eye.centreX + (dx * eye.rightX + dy * eye.rightY) * scale
  const middleY = eye.centreY - (dx * eye.upX + dy * eye.upY + dz * eye.upZ) * scale
  const reach = radius * scale * (1 + (0.6 * radius) / ahead) + 1
  if (radius * scale < 0.7) return
  const firstRow = Math.max(0, Math.floor(middleY - reach))
  const lastRow = Math.min(height - 1, Math.ceil(middleY + reach))
  const from = Math.max(0, Math.floor(middleX - reach))
  const to = Math.min(width - 1, Math.ceil(middleX + reach))
  if (firstRow > lastRow || from > to) return
  for (let i = 0; i < 3; i++) {
    const sun = air.sunColour[i] * (1 - 0.96 * air.overcast) * 0.25 + air.moonColour[i] * 0.4
    tint[i] = puff.tone[i] * (0.6 * air.above[i] + 0.4 * air.aside[i] + sun)
  }
  develop(air, tint)
  const slope = 1 / eye.focal
  const grain = 1.6 / radius
  // Billows of a large puff are broader than pixels: they are worked out at every so many rows and columns, and run evenly between.
  const stride = Math.max(1, Math.min(8, 2 ** Math.floor(Math.log2((radius * scale) / 5))))
  const inner = radius * radius
  /** What runs into the puff from beside it. */
  const wider = (radius + (2 * stride * ahead) / eye.focal) ** 2
  const thickness = (density * 1.5) / inner
  const stepX = eye.rightX * slope
  const stepY = eye.rightY * slope
  const left = (0.5 - eye.centreX) * slope
  const first = from - (from % stride)
  const knots = Math.floor((to - first) / stride) + 2
  const tell = (billows: Float32Array, row: number): void => {
    const up = (eye.centreY - row - 0.5) * slope
    const rayZ = eye.forwardZ + up * eye.upZ
    for (let knot = 0, column = first; knot < knots; knot++, column += stride) {
      const rayX = eye.forwardX + left * eye.rightX + up * eye.upX + column * stepX
      const rayY = eye.forwardY + left * eye.rightY + up * eye.upY + column * stepY
      const whole = rayX * rayX + rayY * rayY + rayZ * rayZ
      const along = (dx * rayX + dy * rayY + dz * rayZ) / whole
      billows[knot] = 0
      if (wider - puff.away + along * along * whole <= 0) continue
      const reachX = (eye.x + rayX * along) * grain
      const reachY = (eye.y + rayY * along) * grain
      billows[knot] = smokeAt(reachX, reachY, (eye.z + rayZ * along) * grain, order)
    }
  }
  let [above, below] = sheet.billows
  tellPuff(raster, puff, from, dx, dy, dz, thickness, (from - first) / stride, 1 / stride)
  let known = -1
  for (let row = firstRow; row <= lastRow; row++) {
    const high = row - (row % stride)
    if (high !== known) {
      if (known === high - stride && known >= 0 && stride > 1) [above, below] = [below, above]
      else tell(above, high)
      if (stride > 1) tell(below, high + stride)
      known = high
    }
    const lower = stride > 1 ? below : above
    layRow(raster, row, from, to, (row - high) / stride, above.byteOffset, lower.byteOffset)
  }
}

/** What holds for all rows of a puff. */
function tellPuff(
  { sheet, eye }: Raster,
  { radius }: Puff,
  from: number,
  dx: number,
  dy: number,
  dz: number,
  thickness: number,
  knot: number,
  knotStep: number,
): void {
  const { given } = sheet
  const slope = 1 / eye.focal
  const facts: Record<string, number> = {
    stepX: eye.rightX * slope,
    stepY: eye.rightY * slope,
    dx,
    dy,
    dz,
    inner: radius * radius,
    thickness,
    red: tint[0],
    green: tint[1],
    blue: tint[2],
    knot,
    knotStep,
  }
  for (const name in facts) given[puffTold[name]] = facts[name]
}

function layRow(
  { sheet, eye, width }: Raster,
  row: number,
  from: number,
  to: number,
  down: number,
  above: number,
  below: number,
): void {
  const { given, givenBits, nearness, colour } = sheet
  const slope = 1 / eye.focal
  const up = (eye.centreY - row - 0.5) * slope
  const right = (from + 0.5 - eye.centreX) * slope
  given[puffTold.rayX] = eye.forwardX + right * eye.rightX + up * eye.upX
  given[puffTold.rayY] = eye.forwardY + right * eye.rightY + up * eye.upY
  given[puffTold.rayZ] = eye.forwardZ + up * eye.upZ
  given[puffTold.down] = down
  const first = nearness.byteOffset + (row * width + from) * 4
  givenBits[puffTold.first] = first
  sheet.layPuff(first, first + (to - from + 1) * 4, colour.byteOffset - nearness.byteOffset, above, below)
}

/** Billows, up to 1 and under 0 between them. */
function smokeAt(x: number, y: number, z: number, salt: number): number {
  let sum = 0
  let strength = 0.5
  for (let i = 0; i < octaves; i++) {
    goTo(x, y, z)
    sum += strength * noiseIn(cells, i, salt + i * 31)
    const turned = x * 1.63 - y * 1.21 + 7.3
    y = x * 1.21 + y * 1.63 + 3.1
    x = turned
    z = z * 2.03 + 1.7
    strength *= 0.5
  }
  return (sum / (1 - strength * 2) - 0.28) * 2.6
}

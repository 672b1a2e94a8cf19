import { regions } from '../../blockout.ts'
import type { Field, Scene } from '../../scene.ts'
import type { Firmament, Heavens } from '../heavens.ts'
import type { Light } from '../light.ts'
import { coverIndex } from '../palette.ts'
import type { Raster } from '../raster.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { groundHeight } from '../roads.ts'
import { rise } from './grain.ts'
import { createLand } from './land.ts'
import { createMirror, ray } from './mirror.ts'
import { lightOf, toneOf } from './tone.ts'
import { chooseAsked, fillSoft } from './softness.ts'
import { createWeave } from './weave.ts'

const water = regions.indexOf('water')
const waters = regions.map((region) => region === 'water')
/** In pictures this wide and wider, pixels are finer than what waves are made of: those between take their neighbours' mean. */
const leastShared = 640

/** Every second row first. */
const sharedRow = (turn: number, height: number) => {
  const even = (height + 1) >> 1
  return turn < even ? turn * 2 : (turn - even) * 2 + 1
}

function chooseAll(ids: Uint32Array, first: number, width: number, columns: Int32Array): number {
  let count = 0
  for (let column = 0; column < width; column++) if (ids[first + column] >>> 24 === water) columns[count++] = column
  return count
}
/** How deep rivers are, and the sea where nobody knows. */
const riverMetres = 1.2
const openSeaMetres = 3
/** How nearly a wave must stand between eye and lamp to throw the lamp's light back. */
const leastGlint = 0.93
/** How a wave stands, and the way midway between eye and lamp. Numbers handed to a long function would be put on the heap each time. */
const facet = new Float64Array(6)

/** Water with its waves, what is mirrored in it, its depth, its foam and ice, and the road of light towards Sun and Moon. */
export function createWaves() {
  const land = createLand()
  const mirror = createMirror()
  const foams = createWeave(4, 33)
  const sparkles = createWeave(3, 29)
  const floes = createWeave(3, 44)
  const rime = createWeave(3, 45)
  const day = new Float64Array(3)
  const sunlit = new Float64Array(3)
  const body = new Float64Array(3)
  const deep = new Float64Array(3)
  const sunk = new Float64Array(3)
  let columns = new Int32Array(0)
  return {
    lay(raster: Raster, light: Light, scene: Scene, heavens: Heavens, firmament: Firmament): void {
      const { eye, width, height, ids, nearness, colour, sheet } = raster
      const [heights, easts, norths] = sheet.swell
      const { sky, terrain, biome } = scene
      const sea = terrain.seaLevel
      const slope = 1 / eye.focal
      land.begin(terrain)
      mirror.begin(raster, firmament)
      for (let i = 0; i < 3; i++) {
        day[i] = lightOf(light.fill[i] + light.beam[i] * (light.z + 0.25) * 0.8)
        sunlit[i] = Math.max(0, day[i] - lightOf(light.fill[i]))
      }
      const fresh = biome === 'mountains' || biome === 'tundra'
      deep.set(biome === 'wetland' ? [0.03, 0.04, 0.022] : fresh ? [0.012, 0.045, 0.052] : [0.01, 0.05, 0.066])
      const wind = Math.hypot(sky.windEast, sky.windNorth)
      const gusts = 0.01 * Math.min(wind, 12) + 0.03 * sky.rain
      const moonlit = sky.sunAltitude < -0.09
      const altitude = moonlit ? sky.moonAltitude : sky.sunAltitude
      const azimuth = moonlit ? sky.moonAzimuth : sky.sunAzimuth
      const lampX = Math.sin(azimuth) * Math.cos(altitude)
      const lampY = Math.cos(azimuth) * Math.cos(altitude)
      const lampZ = Math.sin(altitude)
      const veil = 1 - Math.min(1, Math.max(sky.cloud * sky.cloud, sky.fog * 1.4, sky.rain, sky.snowfall))
      const lamp = lampZ < 0.005 ? 0 : moonlit ? sky.moonLit * 0.4 * veil : veil
      const frozen = sky.temperatureCelsius < -6
      if (columns.length < width) columns = new Int32Array(width)
      const isShared = width >= leastShared
      let isAny = false
      for (let turn = 0; turn < height; turn++) {
        const row = isShared ? sharedRow(turn, height) : turn
        const count = isShared ? chooseAsked(raster, row, waters, columns) : chooseAll(ids, row * width, width, columns)
        if (count === 0) continue
        isAny = true
        const up = (eye.centreY - row - 0.5) * slope
        const rayZ = eye.forwardZ + up * eye.upZ
        let known = -4
        let depth = riverMetres
        for (let k = 0; k < count; k++) {
          const column = columns[k]
          const ahead = 1 / nearness[row * width + column]
          const right = (column + 0.5 - eye.centreX) * slope
          heights[k] = eye.x + (eye.forwardX + right * eye.rightX + up * eye.upX) * ahead
          easts[k] = eye.y + (eye.forwardY + right * eye.rightY + up * eye.upY) * ahead
          norths[k] = ahead * Math.sqrt(1 + up * up + right * right) * slope
        }
        raiseSwell(sheet, count)
        for (let k = 0; k < count; k++) {
          const column = columns[k]
          const i = row * width + column
          const ahead = 1 / nearness[i]
          const right = (column + 0.5 - eye.centreX) * slope
          const rayX = eye.forwardX + right * eye.rightX + up * eye.upX
          const rayY = eye.forwardY + right * eye.rightY + up * eye.upY
          const x = eye.x + rayX * ahead
          const y = eye.y + rayY * ahead
          const z = eye.z + rayZ * ahead
          const salt = Math.abs(z - sea) < 0.02 + ahead * 1e-5
          if (!salt && land.coverAt(x, y) !== coverIndex.water) continue
          const long = Math.sqrt(1 + up * up + right * right)
          const metres = ahead * long
          const dx = rayX / long
          const dy = rayY / long
          const dz = rayZ / long
          const fade = 1 / (1 + metres * slope * 1.2)
          const tilt = ((salt ? 0.05 : 0.018) + gusts) * 1.6 * (0.25 + 0.75 * fade)
          let nx = -easts[k] * tilt
          let ny = -norths[k] * tilt
          let nz = 1 / Math.sqrt(1 + nx * nx + ny * ny)
          nx *= nz
          ny *= nz
          const away = nx * dx + ny * dy + nz * dz
          if (away > -0.02) {
            // A wave that is turned away would not be seen.
            nx -= dx * (away + 0.03)
            ny -= dy * (away + 0.03)
            nz -= dz * (away + 0.03)
            const size = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz)
            nx *= size
            ny *= size
            nz *= size
          }
          const facing = -(nx * dx + ny * dy + nz * dz)
          const low = 1 - facing
          const low2 = low * low
          const share = 0.02 + 0.98 * low2 * low2 * low
          ray[0] = x
          ray[1] = y
          ray[2] = z
          ray[3] = dx + 2 * facing * nx
          ray[4] = dy + 2 * facing * ny
          ray[5] = dz + 2 * facing * nz
          ray[6] = metres
          mirror.see()
          // The bed falls slowly: four in a row share their depth.
          if (column - known > 3) {
            known = column
            depth = salt ? depthAt(scene.terrain, x, y) : riverMetres
            sink(depth)
          }
          bodyOf(easts[k])
          let red = body[0] + (mirror.red - body[0]) * share
          let green = body[1] + (mirror.green - body[1]) * share
          let blue = body[2] + (mirror.blue - body[2]) * share
          if (lamp > 0) {
            const hx = lampX - dx
            const hy = lampY - dy
            const hz = lampZ - dz
            const half = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz)
            if ((nx * hx + ny * hy + nz * hz) * half >= leastGlint) {
              facet[0] = nx
              facet[1] = ny
              facet[2] = nz
              facet[3] = hx * half
              facet[4] = hy * half
              facet[5] = hz * half
              const glint = glintAt(sparkles(x * 2.1, y * 2.9)) * lamp
              red += sunlit[0] * glint
              green += sunlit[1] * glint
              blue += sunlit[2] * glint
            }
          }
          if (salt && (depth < 2 || wind > 9)) {
            const near = Math.exp(-depth * 3.5)
            const crest = Math.min(1, Math.max(0, (wind - 9) * 0.08)) * rise(0.62, 0.75, heights[k] / 2.6)
            const spray = Math.max(Math.exp(-depth * 1.8), crest)
            if (spray > 0.02) {
              const thick = foams(x * 0.9, y * 0.9) + 0.3 * near - 0.12 + 0.01 * Math.max(0, wind - 7)
              const foam = rise(0.5, 0.7, thick) * spray * 0.8
              red += (0.85 * day[0] - red) * foam
              green += (0.85 * day[1] - green) * foam
              blue += (0.85 * day[2] - blue) * foam
            }
          }
          if (frozen && !salt) {
            const ice = rise(0.4, 0.55, floes(x * 0.1, y * 0.1) + 0.15) * 0.8
            const white = 0.8 + 0.3 * rime(x, y)
            red += (0.62 * day[0] * white - red) * ice
            green += (0.7 * day[1] * white - green) * ice
            blue += (0.76 * day[2] * white - blue) * ice
          }
          const thick = metres * light.hazePerMetre
          const haze = 1 - 1 / (1 + thick * (1 + thick * (0.48 + thick * 0.235)))
          const far = heavens.haze[column]
          const r = toneOf(red)
          const g = toneOf(green)
          const b = toneOf(blue)
          colour[i] =
            0xff000000 |
            ((b + (((far >>> 16) & 255) - b) * haze) << 16) |
            ((g + (((far >>> 8) & 255) - g) * haze) << 8) |
            (r + ((far & 255) - r) * haze)
        }
      }
      if (isShared && isAny) fillSoft(raster, waters)
    },
  }

  /** The sea's own colour: its bed shines through where it is shallow. */
  function sink(depth: number): void {
    const over = Math.min(1, depth * 1.1)
    const dark = 1 - Math.exp(-depth * 0.45)
    for (let i = 0; i < 3; i++) {
      const shallows = bed[i] + (shallow[i] - bed[i]) * over
      sunk[i] = (shallows + (deep[i] - shallows) * dark) * day[i]
    }
  }

  /** Light comes through its waves. */
  function bodyOf(steep: number): void {
    const through = 0.12 * Math.min(1, Math.max(0, steep * 0.5 + 0.2))
    body[0] = sunk[0] + green[0] * sunlit[0] * through
    body[1] = sunk[1] + green[1] * sunlit[1] * through
    body[2] = sunk[2] + green[2] * sunlit[2] * through
  }

  /** Of the facet in hand, by how it sparkles. */
  function glintAt(sparkle: number): number {
    const nz = facet[2]
    const px = facet[0] + (sparkle - 0.5) * 0.1
    const py = facet[1] + (sparkle - 0.5) * 0.08
    const met = (px * facet[3] + py * facet[4] + nz * facet[5]) / Math.sqrt(px * px + py * py + nz * nz)
    return met < 0.975 ? 0 : Math.min(6, met ** 380 * 9) * (0.3 + 1.2 * sparkle)
  }
}

/** Works out the waves of the first so many points of a sheet's swell. */
function raiseSwell({ swell, swellRow: raise }: Sheet, count: number): void {
  const [first, ...others] = swell.map((plane) => plane.byteOffset)
  raise(first, first + count * 4, others[0] - first, others[1] - first)
}

const bed = [0.28, 0.24, 0.18]
const shallow = [0.05, 0.17, 0.16]
const green = [0.02, 0.1, 0.09]

function depthAt(terrain: Scene['terrain'], x: number, y: number): number {
  const field = inside(terrain, x, y) ? terrain : terrain.far && inside(terrain.far, x, y) ? terrain.far : undefined
  return field ? Math.max(0, terrain.seaLevel - groundHeight(field, x, y)) : openSeaMetres
}

const inside = ({ x, y, stepMetres, columns, rows }: Field, atX: number, atY: number) =>
  atX >= x && atY >= y && atX <= x + (columns - 1) * stepMetres && atY <= y + (rows - 1) * stepMetres

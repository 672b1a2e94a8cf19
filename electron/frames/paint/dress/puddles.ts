import { regions } from '../../blockout.ts'
import type { Scene, Sky } from '../../scene.ts'
import { type Eye, firstRay } from '../eye.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { brightnessOf, toneBytes, tonesPerLight } from './tone.ts'
import { createWeave } from './weave.ts'

/**
 * Ground says by the byte of its colour that would tell how much it covers how much it mirrors: as much less than all as the half of it
 * stands for. Where nothing is wet it says nothing.
 */
export const allMirrored = 127

export const isMirroring = ({ sky, room }: Scene): boolean => !room && sky.wetness > 0.05

const stands = regions.map(
  (region) => region !== 'sky' && region !== 'ground' && region !== 'road' && region !== 'water',
)
/** A mirror never takes more of the light than this. */
const leastKept = 0.35

const perShare = 1 / allMirrored
const mostLight = (toneBytes.length - 1) / tonesPerLight
const sky = new Float64Array(3)
const drops = createWeave(2, 93)
/** Whether pairs of columns mirror what stands there, mere sky, or nobody asked yet; and the light of what is mirrored. */
const [unknown, things, mere] = [0, 1, 2]
let mirrors = new Uint8Array(0)
let lights = new Float64Array(0)

/** Lets wet ground mirror what stands about it: the sky it mirrors already is taken back where something stands before it. */
export function mirrorInWet(raster: Raster, light: Light, scene: Scene): void {
  const { eye, width, height, colour, nearness, ids } = raster
  const ripples = ripplesOf(scene.sky)
  const slope = 1 / eye.focal
  if (mirrors.length < width) {
    mirrors = new Uint8Array(width)
    lights = new Float64Array(width * 3)
  }
  for (let row = 0; row < height; row++) {
    const { x: startX, y: startY, z: rayZ } = firstRay(eye, row)
    // What lies higher than the eye mirrors nothing.
    if (rayZ > slope * 2) continue
    const up = (eye.centreY - row - 0.5) * slope
    skySeen(light, -rayZ / Math.sqrt(1 + up * up))
    // Four pixels together mirror the same.
    if ((row & 1) === 0) mirrors.fill(unknown)
    for (let column = 0, i = row * width; column < width; column++, i++) {
      const plain = colour[i]
      if (plain >= 0xff000000) continue
      colour[i] = (plain | 0xff000000) >>> 0
      if (rayZ >= 0) continue
      const share = (255 - (plain >>> 24)) * perShare
      const pair = column >> 1
      const lit = pair * 3
      if (mirrors[pair] === unknown) {
        const ahead = 1 / nearness[i]
        const rayX = startX + column * eye.rightX * slope
        const rayY = startY + column * eye.rightY * slope
        const x = eye.x + rayX * ahead
        const y = eye.y + rayY * ahead
        const tilt = (drops(x * 3, y * 3) - 0.5) * ripples
        const turn = 2 * ((rayX + rayY) * tilt + rayZ)
        from[0] = x
        from[1] = y
        from[2] = eye.z + rayZ * ahead
        from[3] = rayX - turn * tilt
        from[4] = rayY - turn * tilt
        from[5] = rayZ - turn
        const at = findMirrored(raster, ahead)
        mirrors[pair] = at >= 0 && stands[ids[at] >>> 24] ? things : mere
        if (mirrors[pair] === things) {
          const seen = colour[at]
          lights[lit] = brightnessOf(seen & 255)
          lights[lit + 1] = brightnessOf((seen >>> 8) & 255)
          lights[lit + 2] = brightnessOf((seen >>> 16) & 255)
        }
      }
      if (mirrors[pair] === mere) continue
      const red = mixed(plain & 255, (lights[lit] - sky[0]) * share)
      const green = mixed((plain >>> 8) & 255, (lights[lit + 1] - sky[1]) * share)
      const blue = mixed((plain >>> 16) & 255, (lights[lit + 2] - sky[2]) * share)
      colour[i] = (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0
    }
  }
}

function mixed(plain: number, more: number): number {
  const own = brightnessOf(plain)
  const changed = own + more
  const light = changed > own * leastKept ? changed : own * leastKept
  return light >= mostLight ? toneBytes[toneBytes.length - 1] : toneBytes[(light * tonesPerLight) | 0]
}

/** How far drops tilt what stands on the ground. */
const ripplesOf = ({ rain }: Sky) => 0.012 + 0.05 * rain

/** The same that wet ground takes for granted (weather.ts). */
function skySeen({ zenith, horizon }: Light, steepness: number): void {
  const away = (1 - steepness) * (1 - steepness)
  for (let i = 0; i < 3; i++) {
    const high = brightnessOf(zenith[i])
    sky[i] = high + (brightnessOf(horizon[i]) - high) * away
  }
}

/** A place, and the way that is looked from there: numbers handed to a long function would be put on the heap each time. */
const from = new Float64Array(6)

/** The pixel that shows what `from` leads to: first as if that were endlessly far, then at the distance of what was found. */
function findMirrored({ eye, width, height, nearness }: Raster, ahead: number): number {
  const dx = from[3]
  const dy = from[4]
  const dz = from[5]
  const far = pixelOf(eye, width, height, dx, dy, dz)
  if (far < 0 || nearness[far] === 0) return -1
  const metres = 1 / nearness[far] - ahead
  const reach = metres > 0.3 ? metres : 0.3
  const x = from[0] - eye.x + dx * reach
  const y = from[1] - eye.y + dy * reach
  const at = pixelOf(eye, width, height, x, y, from[2] - eye.z + dz * reach)
  return at >= 0 && nearness[at] > 0 && nearness[at] * ahead < 1.02 ? at : -1
}

function pixelOf(eye: Eye, width: number, height: number, dx: number, dy: number, dz: number): number {
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead < 0.02) return -1
  const scale = eye.focal / ahead
  const column = Math.floor(eye.centreX + (dx * eye.rightX + dy * eye.rightY) * scale)
  const row = Math.floor(eye.centreY - (dx * eye.upX + dy * eye.upY + dz * eye.upZ) * scale)
  // Beyond its edges a picture goes on much as it ends.
  if (row < -height || row >= height || column < -width / 4 || column >= width * 1.25) return -1
  return (row < 0 ? 0 : row) * width + (column < 0 ? 0 : column >= width ? width - 1 : column)
}

import { regions } from '../../blockout.ts'
import type { Eye } from '../eye.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { noise } from './noise.ts'
import { lampMetres, type Shadows } from './shadows.ts'

const ground = regions.indexOf('ground')
const road = regions.indexOf('road')
const building = regions.indexOf('building')
const person = regions.indexOf('person')
const plant = regions.indexOf('plant')
const water = regions.indexOf('water')

/** How far nearer the lamp something must be to throw a shadow, in metres and in cells of its map: less, and things shade themselves. */
const slackMetres = 0.12
const slackCells = 1.6
/** Arms and hats throw none on their own body: the map is too coarse for that. */
const bodyMetres = 0.55
/** Leaves know which of their own crown stand before the light; the map has crowns as smooth balls. */
const crownMetres = 2.4
/** Of 256: indoors, where the hearth's own glow is painted, the rest of the room is darker. */
const hearthlit = 184
/** Points whose nearness differs by less than this share lie on one thing. */
const likeness = 0.03

type Shade = { red: number; green: number; blue: number }

/**
 * Goes over every painted pixel before haze lies on it: takes the beam from what lies in shadow, and gives ground and walls the
 * unevenness of what they are made of. Places are linear in column, row and nearness, so that a pixel needs sums and one division.
 */
export function dressSurfaces(raster: Raster, light: Light, shadows: Shadows | undefined, soft: boolean): void {
  const { eye, height } = raster
  const slope = 1 / eye.focal
  const map = shadows?.raster
  const other = map?.eye ?? eye
  const shade = shadeOf(light, soft)
  for (let row = 0; row < height; row += 2) {
    const up = (eye.centreY - row - 0.5) * slope
    const right = (0.5 - eye.centreX) * slope
    dressRows(
      raster,
      row,
      eye.forwardX + right * eye.rightX + up * eye.upX,
      eye.forwardY + right * eye.rightY + up * eye.upY,
      eye.forwardZ + up * eye.upZ,
      other,
      map?.nearness,
      map?.width ?? 0,
      shade,
      light,
      soft,
    )
  }
}

/** What is lost of each colour where the beam does not fall on level ground. */
function shadeOf({ beam, fill, z }: Light, soft: boolean): Shade {
  const amount = (z + 0.25) * 0.8
  if (soft) return { red: 0.24, green: 0.22, blue: 0.19 }
  return {
    red: 1 - fill[0] / (fill[0] + beam[0] * amount),
    green: 1 - fill[1] / (fill[1] + beam[1] * amount),
    blue: 1 - fill[2] / (fill[2] + beam[2] * amount),
  }
}

/** Two rows at a time: four pixels that lie equally far share what is worked out for the first of them. */
function dressRows(
  raster: Raster,
  row: number,
  startX: number,
  startY: number,
  startZ: number,
  lamp: Eye,
  map: Float32Array | undefined,
  side: number,
  shade: Shade,
  light: Light,
  soft: boolean,
): void {
  const { nearness, colour, ids, eye, width, height } = raster
  const slope = 1 / eye.focal
  const stepX = eye.rightX * slope
  const stepY = eye.rightY * slope
  const downX = -eye.upX * slope
  const downY = -eye.upY * slope
  const downZ = -eye.upZ * slope
  const softCell = side + 1
  const base = map ? 256 : hearthlit
  const slack = slackMetres + (slackCells * lampMetres) / lamp.focal
  const fromX = eye.x - lamp.x
  const fromY = eye.y - lamp.y
  const fromZ = eye.z - lamp.z
  const shiftRight = fromX * lamp.rightX + fromY * lamp.rightY
  const shiftUp = fromX * lamp.upX + fromY * lamp.upY + fromZ * lamp.upZ
  const shiftOn = fromX * lamp.forwardX + fromY * lamp.forwardY + fromZ * lamp.forwardZ
  // The same ray in the lamp's axes, which also changes evenly along a row and down.
  const lampRight = startX * lamp.rightX + startY * lamp.rightY
  const lampRightStep = stepX * lamp.rightX + stepY * lamp.rightY
  const lampRightDown = downX * lamp.rightX + downY * lamp.rightY
  const lampUp = startX * lamp.upX + startY * lamp.upY + startZ * lamp.upZ
  const lampUpStep = stepX * lamp.upX + stepY * lamp.upY
  const lampUpDown = downX * lamp.upX + downY * lamp.upY + downZ * lamp.upZ
  const lampOn = startX * lamp.forwardX + startY * lamp.forwardY + startZ * lamp.forwardZ
  const lampOnStep = stepX * lamp.forwardX + stepY * lamp.forwardY
  const lampOnDown = downX * lamp.forwardX + downY * lamp.forwardY + downZ * lamp.forwardZ
  const last = row + 1 < height ? 4 : 2
  for (let block = 0; block < width; block += 2) {
    let known = 0
    let red = 256
    let green = 256
    let blue = 256
    let isChanged = false
    for (let k = 0; k < last; k++) {
      const column = block + (k & 1)
      if (column >= width) continue
      const below = k >> 1
      const i = (row + below) * width + column
      const near = nearness[i]
      if (near === 0) continue
      const region = ids[i] >>> 24
      if (region === water) continue
      // A room's own faces are lit by its fire already.
      if (!map && (region === building || region === ground)) continue
      const change = near - known
      if (change > near * likeness || change < -near * likeness) {
        known = near
        const metres = 1 / near
        const level = region === ground || region === road
        let tone = 0
        if (level) {
          const x = eye.x + (startX + column * stepX + below * downX) * metres
          const y = eye.y + (startY + column * stepY + below * downY) * metres
          // Broad patches everywhere, and close to the eye what one would stumble over.
          tone = noise[(((y * 1.3) & 255) << 8) | ((x * 1.3) & 255)] * 0.18
          if (metres < 60) tone += (0.22 - metres * 0.0036) * noise[(((y * 17) & 255) << 8) | ((x * 17) & 255)]
        }
        let lost = 0
        if (map && !(soft && region === building)) {
          const on = lampOn + column * lampOnStep + below * lampOnDown + near * shiftOn
          const scale = lamp.focal / on
          const across =
            (lampRight + column * lampRightStep + below * lampRightDown + near * shiftRight) * scale + lamp.centreX
          const down = lamp.centreY - (lampUp + column * lampUpStep + below * lampUpDown + near * shiftUp) * scale
          if (across >= 0 && down >= 0 && across < side - 1 && down < side - 1) {
            // Asked in two places next to each other, which softens the edge.
            const cell = (down | 0) * side + (across | 0)
            const own = region === person ? bodyMetres : region === plant ? crownMetres : 0
            const nearest = 1 / (on * metres - slack - own)
            const dark = (map[cell] > nearest ? 0.5 : 0) + (map[cell + softCell] > nearest ? 0.5 : 0)
            if (dark > 0) {
              // A wall turned away has no beam to lose: how it stands to the light is read off how its nearness runs.
              if (level) lost = dark
              else if (region === plant) lost = dark * 0.7
              else if (soft) lost = dark * 0.4
              else {
                const run = column > 0 ? near - nearness[i - 1] : 0
                const fall = i >= width ? near - nearness[i - width] : 0
                lost =
                  dark * facingOf(run, fall, near, column - eye.centreX, row + below - eye.centreY, light, eye.focal)
              }
            }
          }
        }
        red = ((base + tone) * (1 - shade.red * lost)) | 0
        green = ((base + tone) * (1 - shade.green * lost)) | 0
        blue = ((base + tone) * (1 - shade.blue * lost)) | 0
        isChanged = tone !== 0 || lost > 0 || base !== 256
      }
      if (!isChanged) continue
      const plain = colour[i]
      const r = ((plain & 255) * red) >> 8
      const g = (((plain >>> 8) & 255) * green) >> 8
      const b = (((plain >>> 16) & 255) * blue) >> 8
      colour[i] = 0xff000000 | ((b > 255 ? 255 : b) << 16) | ((g > 255 ? 255 : g) << 8) | (r > 255 ? 255 : r)
    }
  }
}

/** How much of the beam a face catches, 0 … 1, from how nearness changes to the right and down the picture. */
function facingOf(
  run: number,
  fall: number,
  near: number,
  column: number,
  row: number,
  light: Light,
  focal: number,
): number {
  const right = run * focal
  const up = -fall * focal
  const on = near - run * (column + 0.5) - fall * (row + 0.5)
  const length = Math.sqrt(right * right + up * up + on * on)
  // The plane's normal points away from the eye; the light's `toEye` is against the view.
  const lambert = (on * light.toEye - right * light.right - up * light.up) / length
  return lambert <= 0.1 ? 0 : lambert > 0.5 ? 1 : (lambert - 0.1) / 0.4
}

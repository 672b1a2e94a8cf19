import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { shadeTold, wholeShare } from '../sheet/shading.ts'
import { lampMetres, type Shadows } from './shadows.ts'

/** How far nearer the lamp something must be to throw a shadow, in metres and in cells of its map: less, and things shade themselves. */
const slackMetres = 0.12
const slackCells = 1.6
/** How much of the beam what stands loses under a covered sky. */
const softShare = 0.4
/** What lies in shadow is never black. */
const mostLost = 0.97

type Shade = { red: number; green: number; blue: number }

/**
 * Goes over every painted pixel before haze lies on it: takes the beam from what lies in shadow, and gives ground and walls the
 * unevenness of what they are made of. Places are linear in column, row and nearness, so that a pixel needs sums and one division.
 */
export function dressSurfaces(raster: Raster, light: Light, shadows: Shadows | undefined, soft: boolean): void {
  const { sheet, width, height } = raster
  const { nearness, colour, ids, map } = sheet
  const from = nearness.byteOffset
  const toColour = colour.byteOffset - from
  const toIds = ids.byteOffset - from
  const bytes = width * 4
  if (shadows) tell(raster, light, shadows, soft)
  for (let row = 0, first = from; row < height; row++, first += bytes) {
    if (shadows) {
      tellRow(raster, shadows.eye, row)
      sheet.givenBits[shadeTold.row] = first
      sheet.shadeRow(first, first + bytes, toColour, toIds, -bytes, map.byteOffset)
    } else sheet.dimRow(first, first + bytes, toColour, toIds, 0, 0)
  }
}

/** What holds for all rows. */
function tell({ sheet, eye }: Raster, light: Light, { eye: lamp, raster }: Shadows, soft: boolean): void {
  const { given, givenBits } = sheet
  const slope = 1 / eye.focal
  const shade = shadeOf(light, soft)
  const x = eye.x - lamp.x
  const y = eye.y - lamp.y
  const z = eye.z - lamp.z
  const stepX = eye.rightX * slope
  const stepY = eye.rightY * slope
  const facts: Record<string, number> = {
    eastStep: stepX,
    eyeEast: eye.x,
    northStep: stepY,
    eyeNorth: eye.y,
    rightStep: stepX * lamp.rightX + stepY * lamp.rightY,
    right: x * lamp.rightX + y * lamp.rightY,
    upStep: stepX * lamp.upX + stepY * lamp.upY,
    up: x * lamp.upX + y * lamp.upY + z * lamp.upZ,
    onStep: stepX * lamp.forwardX + stepY * lamp.forwardY,
    on: x * lamp.forwardX + y * lamp.forwardY + z * lamp.forwardZ,
    focal: lamp.focal,
    centreX: lamp.centreX,
    centreY: lamp.centreY,
    lastCell: raster.width - 1,
    slack: slackMetres + (slackCells * lampMetres) / lamp.focal,
    eyeFocal: eye.focal,
    eyeX: 0.5 - eye.centreX,
    lightToEye: light.toEye,
    lightRight: light.right,
    lightUp: light.up,
    red: shade.red,
    green: shade.green,
    blue: shade.blue,
    softShare,
    perShare: 1 / (wholeShare * shade.green),
    mostLost: mostLost / Math.max(shade.red, shade.green, shade.blue),
  }
  for (const name in facts) given[shadeTold[name]] = facts[name]
  givenBits[shadeTold.side] = raster.width
  givenBits[shadeTold.isSoft] = soft ? -1 : 0
}

/** The ray through a row's first pixel, as the world has it and as the lamp has it: both change evenly along the row. */
function tellRow({ sheet, eye }: Raster, lamp: Shadows['eye'], row: number): void {
  const { given, givenBits } = sheet
  const slope = 1 / eye.focal
  const up = (eye.centreY - row - 0.5) * slope
  const right = (0.5 - eye.centreX) * slope
  const x = eye.forwardX + right * eye.rightX + up * eye.upX
  const y = eye.forwardY + right * eye.rightY + up * eye.upY
  const z = eye.forwardZ + up * eye.upZ
  given[shadeTold.eastRay] = x
  given[shadeTold.northRay] = y
  given[shadeTold.rightRay] = x * lamp.rightX + y * lamp.rightY
  given[shadeTold.upRay] = x * lamp.upX + y * lamp.upY + z * lamp.upZ
  given[shadeTold.onRay] = x * lamp.forwardX + y * lamp.forwardY + z * lamp.forwardZ
  given[shadeTold.eyeY] = row + 0.5 - eye.centreY
  givenBits[shadeTold.hasAbove] = row > 0 ? -1 : 0
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

import { regions } from '../blockout.ts'
import type { Heavens } from './heavens.ts'
import { skyRow } from './heavens.ts'
import type { Light } from './light.ts'
import { waterColour } from './palette.ts'
import type { Raster } from './raster.ts'

const waterId = (regions.indexOf('water') << 24) >>> 0

/**
 * From what was filled to what is seen: the sky where nothing is, the sea as a level plane to the horizon, haze by distance, and
 * distance along the ray. One pass, because it touches every pixel.
 */
export function finish(
  raster: Raster,
  light: Light,
  heavens: Heavens,
  seaLevel: number,
  depth: Float32Array,
  row: Float32Array,
): void {
  const { width, height, nearness, colour, ids, eye } = raster
  const { horizon } = heavens
  const perMetre = light.hazePerMetre
  const seaRed = ((waterColour >> 16) & 255) * (light.fill[0] + light.beam[0] * 0.5)
  const seaGreen = ((waterColour >> 8) & 255) * (light.fill[1] + light.beam[1] * 0.5)
  const seaBlue = (waterColour & 255) * (light.fill[2] + light.beam[2] * 0.5)
  const slope = 1 / eye.focal
  for (let y = 0; y < height; y++) {
    const up = (eye.centreY - y - 0.5) * slope
    const climb = eye.forwardZ + up * eye.upZ
    const seaNear = climb < 0 && eye.z > seaLevel ? climb / (seaLevel - eye.z) : 0
    const plain = 1 + up * up
    const first = y * width
    // Water mirrors more sky the flatter one looks along it.
    const steep = 1 - Math.min(1, -climb / Math.sqrt(plain))
    const mirror = climb < 0 ? 0.12 + 0.82 * steep * steep * steep * steep : 0
    if (seaNear === 0) skyRow(heavens, y, width, row)
    let right = (0.5 - eye.centreX) * slope
    for (let x = 0, i = first; x < width; x++, i++, right += slope) {
      let near = nearness[i]
      let red: number
      let green: number
      let blue: number
      if (near > seaNear) {
        const plainColour = colour[i]
        red = plainColour & 255
        green = (plainColour >> 8) & 255
        blue = (plainColour >> 16) & 255
      } else if (seaNear > 0) {
        near = seaNear
        ids[i] = waterId
        red = seaRed + (horizon[x * 3] - seaRed) * mirror
        green = seaGreen + (horizon[x * 3 + 1] - seaGreen) * mirror
        blue = seaBlue + (horizon[x * 3 + 2] - seaBlue) * mirror
        nearness[i] = near
      } else {
        depth[i] = Infinity
        colour[i] = 0xff000000 | (row[x * 3 + 2] << 16) | (row[x * 3 + 1] << 8) | row[x * 3]
        continue
      }
      const metres = Math.sqrt(plain + right * right) / near
      depth[i] = metres
      const thick = metres * perMetre
      const clear = 1 / (1 + thick * (1 + thick * (0.48 + thick * 0.235)))
      const hazy = 1 - clear
      colour[i] =
        0xff000000 |
        ((blue * clear + horizon[x * 3 + 2] * hazy) << 16) |
        ((green * clear + horizon[x * 3 + 1] * hazy) << 8) |
        (red * clear + horizon[x * 3] * hazy)
    }
  }
}

import type { Light } from './light.ts'
import { nearestMetres } from './clip.ts'
import type { Raster } from './raster.ts'

/**
 * An egg seen from anywhere: `radius` across and `tall` upward on the picture, lit as a round thing. Foliage, joints, hair, animals.
 * The centre is in the world; `bias` over 1 lifts it towards the eye.
 */
export function fillBlob(
  raster: Raster,
  light: Light,
  x: number,
  y: number,
  z: number,
  radius: number,
  tall: number,
  colour: number,
  id: number,
  bias = 1,
): void {
  const { eye, width, height, nearness, colour: colours, ids } = raster
  const dx = x - eye.x
  const dy = y - eye.y
  const dz = z - eye.z
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead < nearestMetres + radius * 0.5) return
  const scale = eye.focal / ahead
  const centreX = eye.centreX + (dx * eye.rightX + dy * eye.rightY) * scale
  const centreY = eye.centreY - (dx * eye.upX + dy * eye.upY + dz * eye.upZ) * scale
  const across = Math.max(0.55, radius * scale)
  const down = Math.max(0.55, tall * scale)
  if (centreX + across < 0 || centreX - across > width || centreY + down < 0 || centreY - down > height) return
  const firstRow = Math.max(0, Math.ceil(centreY - down - 0.5))
  const lastRow = Math.min(height - 1, Math.ceil(centreY + down - 0.5) - 1)
  const near = bias / ahead
  const bulge = (radius * bias) / (ahead * ahead)
  const { right: lightRight, up: lightUp, toEye, beam, fill } = light
  const red = (colour >> 16) & 255
  const green = (colour >> 8) & 255
  const blue = colour & 255
  const small = down < 2.5
  for (let row = firstRow; row <= lastRow; row++) {
    const v = (centreY - row - 0.5) / down
    const half = across * Math.sqrt(1 - v * v)
    const from = Math.max(0, Math.ceil(centreX - half - 0.5))
    const to = Math.min(width, Math.ceil(centreX + half - 0.5))
    const rest = 1 - v * v
    for (let column = from, i = row * width + from; column < to; column++, i++) {
      const u = (column + 0.5 - centreX) / across
      const toward = small ? 0.8 : Math.sqrt(Math.max(0, rest - u * u))
      const pixelNear = near + bulge * toward
      if (pixelNear <= nearness[i]) continue
      let amount = u * lightRight + v * lightUp + toward * toEye
      amount = amount <= -0.3 ? 0 : (amount + 0.3) * 0.77
      const open = 0.86 + 0.14 * v
      const r = red * (fill[0] * open + beam[0] * amount)
      const g = green * (fill[1] * open + beam[1] * amount)
      const b = blue * (fill[2] * open + beam[2] * amount)
      nearness[i] = pixelNear
      colours[i] = 0xff000000 | ((b > 255 ? 255 : b) << 16) | ((g > 255 ? 255 : g) << 8) | (r > 255 ? 255 : r)
      ids[i] = id
    }
  }
}

import { headMetres, nodOf } from '../body.ts'
import { expressionOf } from '../face.ts'
import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { blend, shaded } from './palette.ts'
import { nearestMetres } from './clip.ts'
import type { Raster } from './raster.ts'

type Colour = [red: number, green: number, blue: number]
const parts = (colour: number): Colour => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]

/** Where the face points: yaw and nod give the head's own axes in the world. */
function axes(figure: Figure) {
  const yaw = figure.headingRadians + figure.gazeRadians
  const up = figure.pose === 'lying' ? 1.25 : -nodOf(figure)
  const sinYaw = Math.sin(yaw)
  const cosYaw = Math.cos(yaw)
  const sinUp = Math.sin(up)
  const cosUp = Math.cos(up)
  return {
    right: [cosYaw, -sinYaw, 0],
    forward: [sinYaw * cosUp, cosYaw * cosUp, sinUp],
    up: [-sinYaw * sinUp, -cosYaw * sinUp, cosUp],
  }
}

/**
 * A head in close view: skin, hair, beard, brows, eyes and mouth, drawn pixel by pixel on an egg. Feeling shows coarsely; the words and
 * the model say the rest.
 */
export function paintHead(
  raster: Raster,
  light: Light,
  figure: Figure,
  x: number,
  y: number,
  z: number,
  id: number,
): void {
  const { eye, width, height, nearness, colour: colours, ids } = raster
  const size = headMetres(figure)
  const dx = x - eye.x
  const dy = y - eye.y
  const dz = z - eye.z
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead < nearestMetres + size) return
  const scale = eye.focal / ahead
  const { right, forward, up } = axes(figure)
  // Columns: what a step right, up and towards the eye is in the head's own axes.
  const a = [
    right[0] * eye.rightX + right[1] * eye.rightY,
    right[0] * eye.upX + right[1] * eye.upY + right[2] * eye.upZ,
    -(right[0] * eye.forwardX + right[1] * eye.forwardY + right[2] * eye.forwardZ),
  ]
  const f = [
    forward[0] * eye.rightX + forward[1] * eye.rightY,
    forward[0] * eye.upX + forward[1] * eye.upY + forward[2] * eye.upZ,
    -(forward[0] * eye.forwardX + forward[1] * eye.forwardY + forward[2] * eye.forwardZ),
  ]
  const b = [
    up[0] * eye.rightX + up[1] * eye.rightY,
    up[0] * eye.upX + up[1] * eye.upY + up[2] * eye.upZ,
    -(up[0] * eye.forwardX + up[1] * eye.forwardY + up[2] * eye.forwardZ),
  ]
  const centreX = eye.centreX + (dx * eye.rightX + dy * eye.rightY) * scale
  const centreY = eye.centreY - (dx * eye.upX + dy * eye.upY + dz * eye.upZ) * scale
  const across = size * scale * Math.sqrt(0.152 * a[0] * a[0] + 0.21 * f[0] * f[0] + 0.25 * b[0] * b[0])
  const down = size * scale * Math.sqrt(0.152 * a[1] * a[1] + 0.21 * f[1] * f[1] + 0.25 * b[1] * b[1])
  if (centreX + across < 0 || centreX - across > width || centreY + down < 0 || centreY - down > height) return
  const soft = 1 / Math.max(2, down)

  const face = expressionOf(figure, figure.activity === 'sleeping')
  const skin = parts(figure.skinColour)
  const flush = parts(blend(figure.skinColour, 0xb0503c, 0.45))
  const hair = parts(figure.hairColour)
  const brow = parts(shaded(figure.hairColour, 0.75))
  const lips = parts(blend(shaded(figure.skinColour, 0.7), 0x9a3a38, figure.sex === 'female' ? 0.5 : 0.3))
  const inside = parts(0x4a2024)
  const white: Colour = [236, 230, 222]
  const iris: Colour = [52, 40, 34]
  const bald = figure.hairLength < 0.06
  const hairline = 0.3 - 0.16 * figure.hairLength + (figure.sex === 'male' && figure.ageYears > 45 ? 0.12 : 0)
  const beard = figure.beard
  const old = Math.min(1, Math.max(0, (figure.ageYears - 45) / 30))
  const infant = figure.ageYears < 13 ? 1.2 : 1
  const eyeHigh = 0.085 * face.eyesOpen * infant

  const near = 1 / ahead
  const bulge = (size * 0.42) / (ahead * ahead)
  const firstRow = Math.max(0, Math.ceil(centreY - down - 0.5))
  const lastRow = Math.min(height - 1, Math.ceil(centreY + down - 0.5) - 1)
  const { beam, fill, right: lightRight, up: lightUp, toEye } = light
  const jawed = b[1] > 0.3 ? 0.3 - 0.12 * figure.build : 0
  for (let row = firstRow; row <= lastRow; row++) {
    const v = (centreY - row - 0.5) / down
    const jaw = v < 0 ? 1 - jawed * v * v : 1
    const half = across * jaw * Math.sqrt(1 - v * v)
    const from = Math.max(0, Math.ceil(centreX - half - 0.5))
    const to = Math.min(width, Math.ceil(centreX + half - 0.5))
    for (let column = from, i = row * width + from; column < to; column++, i++) {
      const u = (column + 0.5 - centreX) / (across * jaw)
      const toward = Math.sqrt(Math.max(0, 1 - v * v - u * u))
      const pixelNear = near + bulge * toward
      if (pixelNear <= nearness[i]) continue
      const side = u * a[0] + v * a[1] + toward * a[2]
      const front = u * f[0] + v * f[1] + toward * f[2]
      const high = u * b[0] + v * b[1] + toward * b[2]
      let red = skin[0]
      let green = skin[1]
      let blue = skin[2]
      const paint = (colour: Colour, share: number) => {
        if (share <= 0) return
        const s = share > 1 ? 1 : share
        red += (colour[0] - red) * s
        green += (colour[1] - green) * s
        blue += (colour[2] - blue) * s
      }
      const flank = side < 0 ? -side : side
      if (front > 0.05) {
        const inCheek = 0.2 - (flank - 0.5) * (flank - 0.5) - (high + 0.22) * (high + 0.22)
        if (inCheek > 0) paint(flush, inCheek * 1.4)
        if (beard > 0.05)
          paint(hair, Math.min(1, beard * 1.6) * ((-0.2 - high + flank * 0.28 - 0.1 * (1 - flank)) / 0.12))
        const mouth = high + 0.5 - face.smile * (side * side * 7 - 0.25)
        const mouthEdge = face.mouthWide - flank
        if (mouthEdge > 0) {
          const taper = Math.min(1, mouthEdge * 6)
          paint(lips, ((0.05 + face.mouthOpen * 0.62) * taper - Math.abs(mouth + face.mouthOpen * 0.2)) / soft + 0.5)
          if (face.mouthOpen > 0.02)
            paint(inside, (face.mouthOpen * 0.5 * taper - Math.abs(mouth + face.mouthOpen * 0.2)) / soft + 0.5)
          else paint(inside, 0.7 * ((0.012 - Math.abs(mouth)) / soft + 0.5))
        }
        const eyeSide = flank - 0.37
        const eyeUp = high - 0.06
        const inEye = 1 - (eyeSide * eyeSide) / 0.031 - (eyeUp * eyeUp) / (eyeHigh * eyeHigh + 1e-4)
        paint(white, (inEye * eyeHigh * 0.5) / soft + 0.3)
        if (inEye > 0) paint(iris, (0.078 * infant - Math.sqrt(eyeSide * eyeSide + eyeUp * eyeUp)) / soft + 0.5)
        const lid = Math.abs(eyeUp - eyeHigh * (1 - (eyeSide * eyeSide) / 0.036))
        if (Math.abs(eyeSide) < 0.19) paint(brow, (0.022 - lid) / soft + 0.4)
        const browAlong = flank - 0.38
        if (Math.abs(browAlong) < 0.25) {
          const browUp =
            high - 0.3 - face.browRaise + browAlong * browAlong * 0.9 + (browAlong / 0.25) * face.browInner * 0.6
          paint(brow, (0.042 - Math.abs(browUp)) / soft + 0.5)
        }
        if (old > 0 && high > 0.36 && high < 0.62) paint(flush, old * 0.35 * (0.5 + 0.5 * Math.cos(high * 60)))
        if (flank < 0.16 && high < -0.17 && high > -0.26) paint(flush, 0.6)
      }
      if (!bald) paint(hair, (high * 0.8 - front * 0.55 - hairline + flank * 0.1) / (soft * 1.5) + 0.5)
      let amount = u * lightRight + v * lightUp + toward * toEye
      amount = amount <= -0.3 ? 0 : (amount + 0.3) * 0.77
      const open = 0.9 + 0.1 * v
      red *= fill[0] * open + beam[0] * amount
      green *= fill[1] * open + beam[1] * amount
      blue *= fill[2] * open + beam[2] * amount
      nearness[i] = pixelNear
      colours[i] =
        0xff000000 | ((blue > 255 ? 255 : blue) << 16) | ((green > 255 ? 255 : green) << 8) | (red > 255 ? 255 : red)
      ids[i] = id
    }
  }
  if (down > 7) {
    const nose = size * (0.055 + 0.012 * Math.min(1, figure.ageYears / 60))
    const put = (along: number, out: number, lift: number, radius: number, tall: number) =>
      fillBlob(
        raster,
        light,
        x + right[0] * along + forward[0] * out + up[0] * lift,
        y + right[1] * along + forward[1] * out + up[1] * lift,
        z + right[2] * along + forward[2] * out + up[2] * lift,
        radius,
        tall,
        figure.skinColour,
        id,
      )
    put(0, size * 0.42, -size * 0.075, nose, nose * 1.1)
    if (figure.hairLength < 0.55)
      for (const ear of [-1, 1]) put(ear * size * 0.385, -size * 0.02, 0, size * 0.05, size * 0.1)
  }
}

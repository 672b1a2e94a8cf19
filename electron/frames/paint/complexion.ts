import type { Expression } from '../face.ts'
import type { Figure } from '../scene.ts'
import { mixBits, rise } from './dress/grain.ts'
import { hairLine } from './skull.ts'

/** Shares of the light that a surface gives back, as the truth renderer reckons. */
export type Tint = readonly [red: number, green: number, blue: number]

export const tintOf = (colour: number, factor = 1): Tint => [
  (((colour >> 16) & 255) / 255) ** 2.2 * factor,
  (((colour >> 8) & 255) / 255) ** 2.2 * factor,
  ((colour & 255) / 255) ** 2.2 * factor,
]

const mixed = (a: Tint, b: Tint, share: number): Tint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]
const times = (a: Tint, factor: number): Tint => [a[0] * factor, a[1] * factor, a[2] * factor]
const clamp = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value)

/** What the points of a face have in common. */
export type Face = ReturnType<typeof faceOf>

export function faceOf(figure: Figure, shape: Expression) {
  const skin = tintOf(figure.skinColour, 0.84)
  const bright = tintOf(figure.skinColour)
  const female = figure.sex === 'female'
  const hair = tintOf(figure.hairColour)
  const old = clamp((figure.ageYears - 45) / 30)
  const bits = mixBits(figure.id + 5)
  const dark = 0.2126 * bright[0] + 0.7152 * bright[1] + 0.0722 * bright[2]
  const iris: Tint =
    dark < 0.22 || (bits & 3) < 2
      ? [0.075, 0.035, 0.016]
      : (bits & 12) === 0
        ? [0.06, 0.12, 0.24]
        : (bits & 12) === 4
          ? [0.09, 0.13, 0.06]
          : [0.15, 0.085, 0.03]
  const child = figure.ageYears < 13 ? 1.2 : 1
  const { feeling } = figure
  const tearful = feeling === 'sad' || feeling === 'grieving'
  const white: Tint = [0.95, 0.91, 0.87]
  return {
    ...shape,
    skin,
    hair,
    flush: mixed(skin, [0.5, 0.1, 0.06], 0.5),
    lips: mixed(times(skin, 0.66), [0.42, 0.09, 0.085], female ? 0.6 : 0.38),
    brow: mixed(times(hair, 0.6), hair, old),
    scalp: mixed(skin, hair, 0.35),
    white: tearful ? mixed(white, [0.62, 0.4, 0.36], 0.35) : white,
    iris,
    irisSize: 0.083 * child,
    eyeHigh: 0.085 * shape.eyesOpen * child,
    old,
    female,
    warm: clamp(0.55 + 0.35 * figure.arousal + 0.25 * figure.valence),
    merry: figure.valence > 0.25 && figure.ageYears > 14 ? 0.25 * figure.valence : 0,
    toothed: figure.ageYears > 1,
    gaping: figure.valence > -0.5 || shape.mouthOpen > 0.08,
    tired: tearful || feeling === 'weary',
    afraid: feeling === 'afraid',
    beard: figure.beard > 0.05 ? Math.min(1, figure.beard * 1.7) : 0,
    haired: figure.hairLength >= 0.06,
    line: hairLine(figure),
  }
}

const black: Tint = [0.008, 0.008, 0.008]
const lash: Tint = [0.025, 0.015, 0.012]
const slit: Tint = [0.1, 0.025, 0.02]
const throat: Tint = [0.06, 0.012, 0.012]
const teeth: Tint = [0.8, 0.77, 0.7]
const rim: Tint = [0.02, 0.02, 0.02]
const glint: Tint = [2.6, 2.6, 2.6]

function lay(to: Float64Array, tint: Tint, share: number): void {
  if (share <= 0) return
  const s = share > 1 ? 1 : share
  to[0] += (tint[0] - to[0]) * s
  to[1] += (tint[1] - to[1]) * s
  to[2] += (tint[2] - to[2]) * s
}

function dim(to: Float64Array, factor: number): void {
  to[0] *= factor
  to[1] *= factor
  to[2] *= factor
}

const bell = (value: number) => (value > 6 ? 0 : Math.exp(-value))

/** The colour of a face where features sit at the places of truth/faces.h: side, front and high run -1 to 1 over the head. */
export function complexion(
  to: Float64Array,
  face: Face,
  side: number,
  front: number,
  high: number,
  soft: number,
): void {
  to[0] = face.skin[0]
  to[1] = face.skin[1]
  to[2] = face.skin[2]
  const flank = side < 0 ? -side : side
  if (front > -0.1) {
    colourSkin(to, face, side, flank, high, soft)
    if (high < -0.2) paintMouth(to, face, side, flank, high, soft)
    if (high > -0.4 && high < 0.6 && flank < 0.72) paintEye(to, face, side, flank, high, soft)
    if (flank < 0.16 && high < -0.19 && high > -0.28) {
      const across = flank - 0.075
      const up = high + 0.235
      dim(to, 1 - 0.5 * bell((across * across + up * up) * 900))
    }
  }
  const grown = high * 0.8 - front * 0.55 + flank * 0.1
  if (face.haired) lay(to, face.hair, rise(-0.05, 0.05, grown - face.line) * 0.95)
  else if (!face.female) lay(to, face.scalp, 0.6 * rise(-0.1, 0.1, grown - 0.35))
}

function colourSkin(to: Float64Array, face: Face, side: number, flank: number, high: number, soft: number): void {
  const outer = flank - 0.5
  const low = high + 0.22
  lay(to, face.flush, bell((outer * outer + low * low) * 9) * 0.75 * face.warm)
  const tip = high + 0.17
  lay(to, face.flush, bell((side * side + tip * tip) * 40) * 0.4)
  if (face.afraid) {
    const grey = 0.2126 * to[0] + 0.7152 * to[1] + 0.0722 * to[2]
    lay(to, [grey, grey * 1.02, grey * 1.08], 0.25)
  }
  const socket = flank - 0.36
  const under = high - 0.1
  dim(to, 1 - 0.3 * bell(socket * socket * 22 + under * under * 60))
  const below = high + 0.27
  dim(to, 1 - 0.22 * bell(side * side * 60 + below * below * 300))
  const chin = high + 0.66
  dim(to, 1 - 0.25 * bell(side * side * 12 + chin * chin * 160))
  if (face.old > 0) wrinkle(to, face.old, side, flank, high, soft)
  if (face.merry > 0 && high < -0.14 && high > -0.5)
    dim(to, 1 - face.merry * rise(0.05 + soft, 0, Math.abs(flank - (0.3 + 0.22 * (-0.12 - high)))))
  if (face.beard > 0) lay(to, face.hair, face.beard * rise(0, 0.12, -0.2 - high + flank * 0.12 - 0.1 * (1 - flank)))
}

function wrinkle(to: Float64Array, old: number, side: number, flank: number, high: number, soft: number): void {
  if (high > 0.36 && high < 0.66)
    dim(to, 1 - 0.22 * old * (0.5 + 0.5 * Math.cos(high * 62 + side * side * 9)) * (1 - flank))
  if (high < -0.08 && high > -0.55)
    dim(to, 1 - 0.4 * old * rise(0.045 + soft, 0, Math.abs(flank - (0.27 + 0.18 * (-0.1 - high)))))
  if (flank > 0.2 && flank < 0.55) {
    const bag = flank - 0.37
    dim(to, 1 - 0.3 * old * rise(0.03 + soft, 0, Math.abs(high + 0.13 + flank * 0.05 - bag * bag * 2)))
  }
  if (flank > 0.52) {
    const foot = (high - 0.06 + (flank - 0.55) * 0.4) * 9
    const crow = rise(0.02 + soft, 0, Math.abs(foot - Math.floor(foot) - 0.5) / 9)
    dim(to, 1 - 0.25 * old * crow * rise(0.52, 0.6, flank) * rise(0.2, 0.1, Math.abs(high - 0.06)))
  }
}

function paintMouth(to: Float64Array, face: Face, side: number, flank: number, high: number, soft: number): void {
  const edge = face.mouthWide - flank
  if (edge <= -0.03) return
  const taper = clamp(edge * 6)
  const open = face.mouthOpen
  const centre = high + 0.5 - face.smile * (side * side * 7 - 0.25) + open * 0.2
  const far = Math.abs(centre)
  const full = (0.06 + open * 0.62) * taper * (centre > 0 ? 1 - 0.25 * bell(side * side * 300) : 1.12)
  lay(to, times(face.lips, centre < 0 ? 1.15 : 0.9), rise(soft, -soft, far - full))
  if (open > 0.02) {
    const inner = rise(soft, -soft, far - open * 0.5 * taper)
    const tooth = face.gaping && face.toothed ? rise(-0.02, 0.02, centre - open * 0.12) : 0
    lay(to, mixed(throat, teeth, tooth), inner)
  } else lay(to, slit, 0.85 * rise(0.014 + soft, 0, far) * taper)
}

const ball = new Float64Array(3)

function paintEye(to: Float64Array, face: Face, side: number, flank: number, high: number, soft: number): void {
  const across = flank - 0.37
  const up = high - 0.06
  const tall = face.eyeHigh
  if (tall > 0.012) {
    const inside = 1 - (across * across) / 0.031 - (up * up) / (tall * tall + 1e-4)
    const shown = rise(-0.1 - soft * 4, 0.1 + soft * 2, inside)
    if (shown > 0) {
      const shade = 0.75 + 0.3 * clamp(0.6 - up / (tall + 0.01))
      ball[0] = face.white[0] * shade
      ball[1] = face.white[1] * shade
      ball[2] = face.white[2] * shade
      const away = Math.sqrt(across * across + up * up)
      const size = face.irisSize
      lay(
        ball,
        times(face.iris, 0.7 + 1.1 * rise(0.2, 1, away / size) * clamp(0.6 - up * 8)),
        rise(soft, -soft, away - size),
      )
      lay(ball, black, rise(soft, -soft, away - size * 0.45))
      lay(ball, rim, 0.8 * rise(soft, -soft, Math.abs(away - size) - 0.008))
      const shineX = side - (side < 0 ? -0.37 : 0.37) + 0.03
      const shineY = up - 0.034
      lay(ball, glint, rise(0.024 + soft, 0.012, Math.sqrt(shineX * shineX + shineY * shineY)))
      to[0] += (ball[0] - to[0]) * shown
      to[1] += (ball[1] - to[1]) * shown
      to[2] += (ball[2] - to[2]) * shown
    }
  }
  const arch = tall * (1 - (across * across) / 0.036)
  if (across < 0.2 && across > -0.2) {
    const lid = up - arch
    lay(to, lash, (face.female ? 1 : 0.75) * rise(0.028 + soft, 0.004, Math.abs(lid)))
    lay(to, times(face.skin, 0.55), 0.6 * rise(0.02 + soft, 0, Math.abs(lid - 0.06)))
    const under = up + arch
    lay(to, times(face.skin, 0.6), 0.5 * rise(0.022 + soft, 0, Math.abs(under)))
    if (face.tired) lay(to, times(face.skin, 0.5), 0.45 * bell((under + 0.06) * (under + 0.06) * 500))
  }
  const along = flank - 0.38
  if (along < 0.27 && along > -0.27) {
    const off = Math.abs(high - 0.3 - face.browRaise + along * along * 0.9 + (along / 0.25) * face.browInner * 0.6)
    const thick = (face.female ? 0.034 : 0.048) * (1 - 0.55 * clamp((along + 0.05) / 0.3))
    lay(to, face.brow, 0.92 * rise(thick + soft, thick * 0.5 - soft * 0.3, off) * rise(0.27, 0.22, Math.abs(along)))
  }
  if (face.browInner < -0.03)
    dim(
      to,
      1 -
        0.45 *
          clamp(-face.browInner * 6) *
          rise(0.035 + soft, 0, Math.abs(flank - 0.07)) *
          rise(0.12, 0.05, Math.abs(high - 0.27)),
    )
}

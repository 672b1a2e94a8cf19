import { headMetres, jointAt, joints, poseBody, shoulderMetres } from '../body.ts'
import type { Joint } from '../body.ts'
import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import { paintHead } from './head.ts'
import { hairCap, paintHair, paintHat } from './headwear.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import { shaded } from './palette.ts'
import { paintProp } from './props.ts'
import { paintSpeck } from './speck.ts'
import type { Raster } from './raster.ts'
import { pixelsPerMetre } from './sight.ts'

const body = new Float64Array(joints.length * 3)
/** The same joints in the world. */
const place = new Float64Array(joints.length * 3)

export function paintFigure(raster: Raster, light: Light, figure: Figure, id: number): void {
  const { x, y, z, heightMetres: tall } = figure
  const scale = pixelsPerMetre(raster, x, y, z + tall / 2, tall)
  if (scale === 0) return
  const pixels = scale * tall
  if (pixels < 7) {
    paintSpeck(raster, light, figure, id)
    return
  }
  poseBody(figure, body)
  const sin = Math.sin(figure.headingRadians)
  const cos = Math.cos(figure.headingRadians)
  for (let at = 0; at < body.length; at += 3) {
    place[at] = x + body[at] * cos + body[at + 1] * sin
    place[at + 1] = y - body[at] * sin + body[at + 1] * cos
    place[at + 2] = z + body[at + 2]
  }
  if (pixels < 34) paintSmall(raster, light, figure, id)
  else paintWhole(raster, light, figure, id, pixels)
}

function limb(
  raster: Raster,
  light: Light,
  from: Joint,
  to: Joint,
  start: number,
  end: number,
  colour: number,
  id: number,
): void {
  const a = jointAt[from]
  const b = jointAt[to]
  fillLimb(
    raster,
    light,
    place[a],
    place[a + 1],
    place[a + 2],
    place[b],
    place[b + 1],
    place[b + 2],
    start,
    end,
    colour,
    id,
  )
}

function ball(
  raster: Raster,
  light: Light,
  joint: Joint,
  radius: number,
  tall: number,
  colour: number,
  id: number,
): void {
  const at = jointAt[joint]
  fillBlob(raster, light, place[at], place[at + 1], place[at + 2], radius, tall, colour, id)
}

/** Bodies are broader than deep: how wide one is from here. */
function breadth(raster: Raster, figure: Figure, broad: number, deep: number): number {
  const { eye } = raster
  const dx = figure.x - eye.x
  const dy = figure.y - eye.y
  const along =
    Math.abs(dx * Math.sin(figure.headingRadians) + dy * Math.cos(figure.headingRadians)) /
    (Math.sqrt(dx * dx + dy * dy) + 1e-6)
  return Math.sqrt(broad * broad * along * along + deep * deep * (1 - along * along))
}

function paintSmall(raster: Raster, light: Light, figure: Figure, id: number): void {
  const tall = figure.heightMetres
  const girth = tall * (0.085 + 0.035 * figure.build)
  const shoulders = breadth(raster, figure, shoulderMetres(figure), girth)
  const lower = figure.robe ? figure.upperColour : figure.lowerColour
  limb(raster, light, 'left hip', 'left knee', tall * 0.05, tall * 0.038, lower, id)
  limb(raster, light, 'left knee', 'left foot', tall * 0.038, tall * 0.03, lower, id)
  limb(raster, light, 'right hip', 'right knee', tall * 0.05, tall * 0.038, lower, id)
  limb(raster, light, 'right knee', 'right foot', tall * 0.038, tall * 0.03, lower, id)
  if (figure.robe) skirt(raster, light, figure, girth, id)
  limb(raster, light, 'pelvis', 'chest', girth, shoulders * 0.92, figure.upperColour, id)
  limb(raster, light, 'left shoulder', 'left hand', tall * 0.036, tall * 0.026, shaded(figure.upperColour, 0.9), id)
  limb(raster, light, 'right shoulder', 'right hand', tall * 0.036, tall * 0.026, shaded(figure.upperColour, 0.9), id)
  const head = headMetres(figure)
  ball(raster, light, 'head', head * 0.4, head * 0.5, figure.skinColour, id)
  if (figure.hat === 'none') hairCap(raster, light, figure, place, head, id)
  else paintHat(raster, light, figure, place, head, id)
  paintProp(raster, light, figure, place, id)
}

function skirt(raster: Raster, light: Light, figure: Figure, girth: number, id: number): void {
  const a = jointAt.pelvis
  const left = jointAt['left foot']
  const right = jointAt['right foot']
  const x = (place[left] + place[right]) / 2
  const y = (place[left + 1] + place[right + 1]) / 2
  const z = (place[left + 2] + place[right + 2]) / 2 + figure.heightMetres * 0.06
  const bent = figure.pose === 'sitting' || figure.pose === 'kneeling'
  const hem = figure.heightMetres * (bent ? 0.11 : 0.13)
  if (bent) {
    const knee = jointAt['left knee']
    const other = jointAt['right knee']
    const kneeX = (place[knee] + place[other]) / 2
    const kneeY = (place[knee + 1] + place[other + 1]) / 2
    const kneeZ = (place[knee + 2] + place[other + 2]) / 2
    fillLimb(
      raster,
      light,
      place[a],
      place[a + 1],
      place[a + 2],
      kneeX,
      kneeY,
      kneeZ,
      girth * 1.15,
      hem,
      figure.upperColour,
      id,
    )
    fillLimb(raster, light, kneeX, kneeY, kneeZ, x, y, z, hem, hem, figure.upperColour, id)
  } else {
    fillLimb(
      raster,
      light,
      place[a],
      place[a + 1],
      place[a + 2] + girth * 0.3,
      x,
      y,
      z,
      girth,
      hem,
      figure.upperColour,
      id,
    )
  }
}

function paintWhole(raster: Raster, light: Light, figure: Figure, id: number, pixels: number): void {
  const tall = figure.heightMetres
  const stout = 0.85 + 0.35 * figure.build
  const girth = breadth(raster, figure, tall * 0.088 * stout, tall * 0.07 * stout)
  const shoulders = breadth(raster, figure, shoulderMetres(figure), tall * 0.078 * stout)
  const lower = figure.robe ? figure.upperColour : figure.lowerColour
  const sleeve = shaded(figure.upperColour, 0.94)
  const shoe = shaded(figure.lowerColour, 0.5)
  for (const side of ['left', 'right'] as const) {
    limb(raster, light, `${side} hip`, `${side} knee`, tall * 0.052 * stout, tall * 0.037, lower, id)
    ball(raster, light, `${side} knee`, tall * 0.036, tall * 0.036, lower, id)
    limb(
      raster,
      light,
      `${side} knee`,
      `${side} foot`,
      tall * 0.035,
      tall * 0.024,
      figure.robe ? figure.skinColour : lower,
      id,
    )
    paintFoot(raster, light, figure, side, shoe, id)
    limb(raster, light, `${side} shoulder`, `${side} elbow`, tall * 0.034 * stout, tall * 0.028, sleeve, id)
    ball(raster, light, `${side} elbow`, tall * 0.029, tall * 0.029, sleeve, id)
    limb(
      raster,
      light,
      `${side} elbow`,
      `${side} hand`,
      tall * 0.028,
      tall * 0.02,
      figure.robe ? figure.skinColour : sleeve,
      id,
    )
    ball(raster, light, `${side} hand`, tall * 0.026, tall * 0.03, figure.skinColour, id)
    ball(raster, light, `${side} shoulder`, tall * 0.036 * stout, tall * 0.04 * stout, figure.upperColour, id)
  }
  if (figure.robe) skirt(raster, light, figure, girth, id)
  else ball(raster, light, 'pelvis', girth, tall * 0.055, lower, id)
  const belt = figure.robe ? girth : girth * 0.92
  paintTorso(raster, light, figure, belt, shoulders, id)
  const head = headMetres(figure)
  limb(raster, light, 'chest', 'head', head * 0.24, head * 0.22, shaded(figure.skinColour, 0.92), id)
  const top = jointAt.head
  paintHair(raster, light, figure, place, head, id)
  if (pixels > 55) paintHead(raster, light, figure, place[top], place[top + 1], place[top + 2], id)
  else {
    ball(raster, light, 'head', head * 0.4, head * 0.5, figure.skinColour, id)
    hairCap(raster, light, figure, place, head, id)
  }
  if (figure.hat !== 'none') paintHat(raster, light, figure, place, head, id)
  paintProp(raster, light, figure, place, id)
}

/** Broadest under the arms, then sloping up to the neck. */
function paintTorso(raster: Raster, light: Light, figure: Figure, belt: number, shoulders: number, id: number): void {
  const low = jointAt.pelvis
  const top = jointAt.chest
  const along = (share: number, part: number) => place[low + part] + (place[top + part] - place[low + part]) * share
  const colour = figure.upperColour
  const chest = shoulders * 0.9
  fillLimb(
    raster,
    light,
    along(-0.08, 0),
    along(-0.08, 1),
    along(-0.08, 2),
    along(0.8, 0),
    along(0.8, 1),
    along(0.8, 2),
    belt,
    chest,
    colour,
    id,
  )
  fillLimb(
    raster,
    light,
    along(0.8, 0),
    along(0.8, 1),
    along(0.8, 2),
    along(0.93, 0),
    along(0.93, 1),
    along(0.93, 2),
    chest,
    chest * 0.86,
    colour,
    id,
  )
  fillLimb(
    raster,
    light,
    along(0.93, 0),
    along(0.93, 1),
    along(0.93, 2),
    along(1.05, 0),
    along(1.05, 1),
    along(1.05, 2),
    chest * 0.86,
    headMetres(figure) * 0.28,
    colour,
    id,
  )
}

function paintFoot(
  raster: Raster,
  light: Light,
  figure: Figure,
  side: 'left' | 'right',
  colour: number,
  id: number,
): void {
  const at = jointAt[`${side} foot`]
  const reach = figure.heightMetres * 0.085
  const flat = figure.pose === 'lying' || figure.pose === 'kneeling' ? 0 : 1
  fillLimb(
    raster,
    light,
    place[at],
    place[at + 1],
    place[at + 2] + figure.heightMetres * 0.005,
    place[at] + Math.sin(figure.headingRadians) * reach * flat,
    place[at + 1] + Math.cos(figure.headingRadians) * reach * flat,
    place[at + 2] - figure.heightMetres * 0.004,
    figure.heightMetres * 0.026,
    figure.heightMetres * 0.022,
    colour,
    id,
  )
}

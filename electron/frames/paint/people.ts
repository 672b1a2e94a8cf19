import { headMetres, jointAt, joints, poseBody, shoulderMetres } from '../body.ts'
import type { Joint } from '../body.ts'
import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import { paintFlesh } from './flesh.ts'
import type { Attire } from './garment.ts'
import { hairCap, paintHat } from './headwear.ts'
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

/** `attire` is the scene somebody dresses for; without it only the body's outline is wanted, as for a shadow. */
export function paintFigure(raster: Raster, light: Light, figure: Figure, id: number, attire?: Attire): void {
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
  if (!attire || pixels < 34) paintSmall(raster, light, figure, id)
  else {
    paintFlesh(raster, light, figure, body, attire, scale, id)
    // What is carried in both arms has been modelled with the body.
    if (figure.pose !== 'carrying') paintProp(raster, light, figure, place, id)
  }
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

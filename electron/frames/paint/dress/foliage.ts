import { nearestMetres } from '../clip.ts'
import { isHidden } from '../hidden.ts'
import type { Raster } from '../raster.ts'
import { holdClump, holdLane, leadLane, meetLeaves, tellFour, told } from './grain_kernel.ts'
import { places } from './grain_layout.ts'
import { type Leafage, leafAt } from './leaves.ts'

/** How many looks along a ray, and where in each stretch: as the truth renderer does, so that the same leaves are met. */
const looks = 7
const lookShare = 0.35

/** A clump of leaves: an egg, thinner towards its rim, through whose gaps one sees (truth/shapes.h: leaf_density). */
export type Clump = { x: number; y: number; z: number; wide: number; tall: number; away: number }

/** Grain of a clump: leaves are larger on larger crowns, needles finer. */
const grainOf = (wide: number, needles: boolean) => (needles ? 2.6 : 1.7) / Math.max(0.3, Math.sqrt(wide) * 0.6)

export function fillFoliage(raster: Raster, clump: Clump, leafage: Leafage, id: number): void {
  const { eye, width, height, nearness, colour, ids } = raster
  const { wide, tall } = clump
  const dx = clump.x - eye.x
  const dy = clump.y - eye.y
  const dz = clump.z - eye.z
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  const reach = Math.max(wide, tall)
  if (ahead < nearestMetres - reach) return
  let firstRow = 0
  let lastRow = height - 1
  let from = 0
  let to = width - 1
  if (ahead > reach * 1.3 + nearestMetres) {
    // A ball around it, and a little more because it is seen aslant.
    const scale = (eye.focal / ahead) * (1 + (0.6 * reach) / ahead)
    const middleX = eye.centreX + ((dx * eye.rightX + dy * eye.rightY) * eye.focal) / ahead
    const middleY = eye.centreY - ((dx * eye.upX + dy * eye.upY + dz * eye.upZ) * eye.focal) / ahead
    const down = scale * Math.max(tall, reach * Math.abs(eye.forwardZ))
    from = Math.max(0, Math.floor(middleX - wide * scale - 1))
    to = Math.min(width - 1, Math.ceil(middleX + wide * scale))
    firstRow = Math.max(0, Math.floor(middleY - down - 1))
    lastRow = Math.min(height - 1, Math.ceil(middleY + down))
  }
  if (from > to || firstRow > lastRow) return
  if (ahead > reach && isHidden(raster.hidden, from, firstRow, to, lastRow, 1 / (ahead - reach))) return
  const { needles, salt, thin, lightX, lightY, lightZ } = leafage
  const slope = 1 / eye.focal
  const closest = ahead - reach
  const blur = leafage.blurAt(ahead)
  const foot = Math.max(0.1, ahead) * slope * (1 + blur)
  const stride = blur > 1.2 ? 2 : 1
  let grain = grainOf(wide, needles)
  // From afar twigs become larger knots, for without any a bare crown would be nothing.
  if (thin > 0) while (foot * grain > 0.5) grain *= 0.5
  const fine = grain * 2.7
  // What is finer than a pixel would only sparkle.
  const coarseShare = fading(foot * grain)
  const fineShare = fading(foot * fine)
  const coarseWeight = 0.62 * coarseShare
  const fineWeight = 0.38 * fineShare
  const level = 0.5 - 0.5 * (coarseWeight + fineWeight) - 0.3 - thin
  // On the way to the light what is fine counts as its mean.
  const shaded = level + 0.5 * fineWeight
  holdClump(eye.x, eye.y, eye.z, grain, fine, level, coarseWeight, fineWeight, salt)
  for (let k = 0; k < 2; k++) {
    holdLane('beside', k, eye.x, eye.y, eye.z, grain, salt)
    leadLane('beside', k, 0.5, k + lookShare, lightX * grain, lightY * grain, lightZ * grain)
  }
  const flat = 1 / wide
  const high = 1 / tall
  // The eye in the egg's own measure, where it is a ball.
  const ox = -dx * flat
  const oy = -dy * flat
  const oz = -dz * high
  const outside = ox * ox + oy * oy + oz * oz - 1
  const stepX = eye.rightX * slope
  const stepY = eye.rightY * slope
  // Towards the light, in the same measure.
  const toX = lightX * flat
  const toY = lightY * flat
  const toZ = lightZ * high
  const toLight = toX * toX + toY * toY + toZ * toZ
  const a2 = (stepX * stepX + stepY * stepY) * flat * flat
  const b1 = (ox * stepX + oy * stepY) * flat
  const bend = b1 * b1 - outside * a2
  for (let row = firstRow; row <= lastRow; row++) {
    const up = (eye.centreY - row - 0.5) * slope
    const left = (0.5 - eye.centreX) * slope
    const startX = eye.forwardX + left * eye.rightX + up * eye.upX
    const startY = eye.forwardY + left * eye.rightY + up * eye.upY
    const rayZ = eye.forwardZ + up * eye.upZ
    const sz = rayZ * high
    let first = from
    let last = to
    if (bend < 0) {
      // Where the row enters the egg's outline and leaves it.
      const b0 = (ox * startX + oy * startY) * flat + oz * sz
      const half = b0 * b1 - outside * (startX * stepX + startY * stepY) * flat * flat
      const rest = b0 * b0 - outside * ((startX * startX + startY * startY) * flat * flat + sz * sz)
      const span = half * half - bend * rest
      if (span <= 0) continue
      const root = Math.sqrt(span)
      first = Math.max(from, Math.ceil((root - half) / bend))
      last = Math.min(to, Math.floor((-root - half) / bend))
    }
    // Even columns, where two share what is looked up.
    if (stride === 2) first -= first & 1
    for (let column = first; column <= last; column += stride) {
      const i = row * width + column
      const limit = nearness[i]
      // Something stands before the whole clump.
      if (limit * closest >= 1) continue
      const rayX = startX + column * stepX
      const rayY = startY + column * stepY
      const sx = rayX * flat
      const sy = rayY * flat
      const a = sx * sx + sy * sy + sz * sz
      const b = ox * sx + oy * sy + oz * sz
      const h = b * b - a * outside
      if (h <= 0) continue
      const root = Math.sqrt(h)
      const enter = Math.max(0.02, (-b - root) / a)
      if (enter * limit >= 1) continue
      const stretch = ((-b + root) / a - enter) / looks
      if (stretch <= 0) continue
      const least = 1 - h / a
      const look = meetLeaves(enter, stretch, -b / a, a, least, 1 / limit, rayX, rayY, rayZ)
      if (look < 0) continue
      const t = enter + stretch * (look + lookShare)
      const px = ox + sx * t
      const py = oy + sy * t
      const pz = oz + sz * t
      const out = px * px + py * py + pz * pz
      // How much of the clump lies between here and the light, and whether leaves are met on the way.
      const along = px * toX + py * toY + pz * toZ
      const rest = along * along - toLight * (out - 1)
      const exit = rest > 0 ? (Math.sqrt(rest) - along) / toLight : 0
      const third = exit > 0.5 ? (exit - 0.5) / 3 : 0
      tellFour(rayX * t, rayY * t, rayZ * t, third, places.beside)
      let open = 1
      if (exit > 0.5 && coarseWeight > 0)
        for (let k = 0; k < 2; k++) {
          const s = 0.5 + third * (k + lookShare)
          const qx = px + toX * s
          const qy = py + toY * s
          const qz = pz + toZ * s
          const found = shaded - 0.36 * (qx * qx + qy * qy + qz * qz) + coarseWeight * told[k]
          if (found > 0) open = 0.25
        }
      const size = 1 / Math.sqrt((px * px + py * py) * flat * flat + pz * pz * high * high)
      nearness[i] = 1 / t
      ids[i] = id
      const seen = leafAt(
        leafage,
        rayX * t,
        rayY * t,
        rayZ * t,
        px * flat * size,
        py * flat * size,
        pz * high * size,
        out,
        open,
        foot,
      )
      colour[i] = seen
      if (stride === 2 && column + 1 < width && t * nearness[i + 1] < 1) {
        nearness[i + 1] = 1 / t
        ids[i + 1] = id
        colour[i + 1] = seen
      }
    }
  }
}

/** Of something that repeats once in so many pixels: 1 while it can be told apart, 0 when it cannot. */
const fading = (perPixel: number) => (perPixel <= 0.45 ? 1 : perPixel >= 1 ? 0 : (1 - perPixel) / 0.55)

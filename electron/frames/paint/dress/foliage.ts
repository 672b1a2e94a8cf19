import { nearestMetres } from '../clip.ts'
import { firstRay } from '../eye.ts'
import { isHidden } from '../hidden.ts'
import type { Raster } from '../raster.ts'
import { leafTold } from './leafy/crown.ts'
import { type Leafage, tellNoise } from './leaves.ts'

/** A clump of leaves: an egg, thinner towards its rim, through whose gaps one sees (truth/shapes.h: leaf_density). */
export type Clump = { x: number; y: number; z: number; wide: number; tall: number; away: number }

/** Grain of a clump: leaves are larger on larger crowns, needles finer. */
const grainOf = (wide: number, needles: boolean) => (needles ? 2.6 : 1.7) / Math.max(0.3, Math.sqrt(wide) * 0.6)

export function fillFoliage(raster: Raster, clump: Clump, leafage: Leafage): void {
  const { eye, width, height, sheet } = raster
  const { given, givenBits, nearness } = sheet
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
  const { needles, salt, thin } = leafage
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
  const flat = 1 / wide
  const high = 1 / tall
  // The eye in the egg's own measure, where it is a ball.
  const ox = -dx * flat
  const oy = -dy * flat
  const oz = -dz * high
  const outside = ox * ox + oy * oy + oz * oz - 1
  const stepX = eye.rightX * slope
  const stepY = eye.rightY * slope
  tellNoise(sheet, eye, 'coarse', grain, salt)
  tellNoise(sheet, eye, 'fine', fine, salt + 3)
  given[leafTold.eyeX] = ox
  given[leafTold.eyeY] = oy
  given[leafTold.eyeZ] = oz
  given[leafTold.outside] = outside
  given[leafTold.flat] = flat
  given[leafTold.high] = high
  given[leafTold.closest] = closest
  given[leafTold.level] = level
  given[leafTold.coarseWeight] = coarseWeight
  given[leafTold.fineWeight] = fineWeight
  given[leafTold.least] = -coarseWeight - fineWeight
  given[leafTold.fineLeast] = -fineWeight
  // On the way to the light what is fine counts as its mean.
  given[leafTold.shaded] = level + 0.5 * fineWeight
  // Towards the light, in the egg's measure.
  const toX = given[leafTold.lightX] * flat
  const toY = given[leafTold.lightY] * flat
  const toZ = given[leafTold.lightZ] * high
  given[leafTold.toX] = toX
  given[leafTold.toY] = toY
  given[leafTold.toZ] = toZ
  given[leafTold.toLight] = toX * toX + toY * toY + toZ * toZ
  given[leafTold.isPatchy] = foot * leafage.grain < 1 ? 1 : 0
  given[leafTold.closeness] = Math.max(0, 1 - foot / 0.12)
  given[leafTold.tilt] = foot < 0.16 ? 1.5 : foot < 0.32 ? (0.32 - foot) * 9.4 : 0
  given[leafTold.stepX] = eye.rightX * slope
  given[leafTold.stepY] = eye.rightY * slope
  const a2 = (stepX * stepX + stepY * stepY) * flat * flat
  const b1 = (ox * stepX + oy * stepY) * flat
  const bend = b1 * b1 - outside * a2
  const bytes = width * 4
  const toColour = sheet.colour.byteOffset - nearness.byteOffset
  const toIds = sheet.ids.byteOffset - nearness.byteOffset
  const paintRow = stride === 2 ? sheet.leafPairs : sheet.leafRow
  for (let row = firstRow; row <= lastRow; row++) {
    const { x: startX, y: startY, z: rayZ } = firstRay(eye, row)
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
    if (first > last) continue
    const rowAt = nearness.byteOffset + row * bytes
    given[leafTold.rayX] = startX
    given[leafTold.rayY] = startY
    given[leafTold.rayZ] = rayZ
    givenBits[leafTold.row] = rowAt
    givenBits[leafTold.rowEnd] = rowAt + bytes
    paintRow(rowAt + first * 4, rowAt + last * 4 + 4, toColour, toIds)
  }
}

/** Of something that repeats once in so many pixels: 1 while it can be told apart, 0 when it cannot. */
const fading = (perPixel: number) => (perPixel <= 0.45 ? 1 : perPixel >= 1 ? 0 : (1 - perPixel) / 0.55)

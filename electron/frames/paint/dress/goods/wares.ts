import { regions } from '../../../blockout.ts'
import type { Scene, ThingKind } from '../../../scene.ts'
import { firstRay } from '../../eye.ts'
import type { Raster } from '../../raster.ts'
import { tellOrigin } from '../leafy/space.ts'
import { goodsTold, octaves } from './goods_told.ts'

/** Hair and straw, stone, and what is worked. */
const hairy = new Set<ThingKind>(['cow', 'sheep', 'horse', 'dog', 'bird', 'hay'])
const stony = new Set<ThingKind>(['rock', 'grave', 'well', 'hearth'])
const glowing = new Set<ThingKind>(['fire', 'lamp'])

const thing = regions.indexOf('thing')
const [saltFirst, saltStep] = [9, 31]

/** Gives things the look of what they are made of, stretch by stretch of each row. */
export function layWares({ sheet, eye, width, height }: Raster, { things }: Scene): void {
  if (things.length === 0) return
  const { nearness, colour, ids, given, givenBits } = sheet
  const toColour = colour.byteOffset - nearness.byteOffset
  const slope = 1 / eye.focal
  given[goodsTold.slope] = slope
  given[goodsTold.eyeX] = eye.x
  given[goodsTold.eyeY] = eye.y
  given[goodsTold.eyeZ] = eye.z
  given[goodsTold.stepX] = eye.rightX * slope
  given[goodsTold.stepY] = eye.rightY * slope
  for (let octave = 0; octave < octaves; octave++)
    tellOrigin(givenBits, goodsTold[`east${octave}`], 0, 0, 0, saltFirst + octave * saltStep)
  for (let row = 0; row < height; row++) {
    const first = row * width
    const rowAt = nearness.byteOffset + first * 4
    const ray = firstRay(eye, row)
    given[goodsTold.rayX] = ray.x
    given[goodsTold.rayY] = ray.y
    given[goodsTold.rayZ] = ray.z
    givenBits[goodsTold.row] = rowAt
    for (let from = 0; from < width; ) {
      const id = ids[first + from]
      let to = from + 1
      if (id >>> 24 === thing) {
        while (to < width && ids[first + to] === id) to++
        const { kind } = things[id & 0xffffff]
        if (!glowing.has(kind)) {
          // Finest of what is drawn first to go with distance.
          given[goodsTold.fading] = hairy.has(kind) ? 7 : stony.has(kind) ? 1.6 : 3
          const lay = hairy.has(kind) ? sheet.layHair : stony.has(kind) ? sheet.layRough : sheet.layWork
          lay(rowAt + from * 4, rowAt + to * 4, toColour)
        }
      }
      from = to
    }
  }
}

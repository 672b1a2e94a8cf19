import { emptyLight, type Light, litBy } from '../light.ts'
import { fillLimb } from '../limb.ts'
import type { Raster } from '../raster.ts'
import { wholeShare } from '../sheet/shading.ts'
import { mixBits, share } from './grain.ts'

const colour = 0x655849
/** How much of its hue light keeps on bark: among leaves and moss, what a red dawn gives is no redder than earth. */
const keptHue = 0.5
/** How much furrows run through it, and from how many pixels to either side they are seen. */
const furrows = 0.34
const leastFurrowed = 5

export type Bark = {
  /** Before a picture's plants. */
  begin(light: Light): void
  /** A trunk or a branch between two points, in the light as bark has it; a tree's furrows are its own. */
  fill(
    raster: Raster,
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    start: number,
    end: number,
    id: number,
    tree: number,
  ): void
}

export function createBark(): Bark {
  const own = emptyLight()
  let owner = 0
  let furrow = furrows
  return {
    begin(light) {
      Object.assign(own, { ...light, fill: muted(light.fill, own.fill), beam: muted(light.beam, own.beam) })
    },
    fill(raster, ax, ay, az, bx, by, bz, start, end, id, tree) {
      owner = tree
      const { eye } = raster
      const ahead = Math.hypot(ax - eye.x, ay - eye.y, az - eye.z)
      furrow = (start * eye.focal) / Math.max(ahead, 0.5) < leastFurrowed ? 0 : furrows
      fillLimb(raster, own, ax, ay, az, bx, by, bz, start, end, colour, id, 1, shade)
    },
  }

  /** Says besides the colour how much of it the beam gives, so that in shadow a trunk loses as much. */
  function shade(light: Light, colour: number, amount: number, tone: number): number {
    const deep = 1 - furrow * share(mixBits(Math.imul(owner, 31) + tone))
    const beam = light.beam[1] * amount
    const byBeam = Math.round((wholeShare * beam) / (beam + light.fill[1] * 0.92))
    const lit = litBy(light, colour, amount)
    const part = (at: number) => (((lit >>> at) & 255) * deep) | 0
    return ((byBeam << 24) | (part(16) << 16) | (part(8) << 8) | part(0)) >>> 0
  }
}

function muted(from: Light['fill'], to: Light['fill']): Light['fill'] {
  const grey = 0.3 * from[0] + 0.59 * from[1] + 0.11 * from[2]
  for (let i = 0; i < 3; i++) to[i] = grey + (from[i] - grey) * keptHue
  return to
}

import { regions } from '../../blockout.ts'
import { emptyEye } from '../eye.ts'
import type { Firmament } from '../heavens.ts'
import type { Raster } from '../raster.ts'
import { brightnessOf } from './tone.ts'

/** How finely the sky that is out of the picture is known by its height. */
const steps = 64
const water = regions.indexOf('water')
/** How many metres off clouds would be mirrored as mere sky, and how much of them at most. */
const perBeam = 500
const mostEven = 0.8

/** A shore that far off is a strip, which each wave mirrors or misses: it would stand in the water as chips of green. */
const stripMetres = 110
const evenFrom = (nearness: number) => (nearness * stripMetres > 1 ? 0 : mostEven * (1 - nearness * stripMetres))

/** What is seen in a mirror, as amounts of light. */
export type Mirror = {
  red: number
  green: number
  blue: number
  begin(raster: Raster, firmament: Firmament): void
  /** Looks along the ray that was put into `ray`. */
  see(): void
}

/**
 * From where it is looked (east, north, up), the unit vector along which, and how far that place is from the eye. It lies here because
 * numbers handed to a long function would be put on the heap each time.
 */
export const ray = new Float64Array(7)

/** Looks for what is mirrored in the picture itself: first as if it were endlessly far, then at the distance of what was found. */
export function createMirror(): Mirror {
  let eye = emptyEye()
  let width = 0
  let height = 0
  let nearness: Float32Array = new Float32Array(0)
  let colour: Uint32Array = new Uint32Array(0)
  let ids: Uint32Array = new Uint32Array(0)
  const skies = new Float32Array((steps + 1) * 3)
  const place = (dx: number, dy: number, dz: number): number => {
    const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
    if (ahead < 0.02) return -1
    const scale = eye.focal / ahead
    const column = Math.floor(eye.centreX + (dx * eye.rightX + dy * eye.rightY) * scale)
    const row = Math.floor(eye.centreY - (dx * eye.upX + dy * eye.upY + dz * eye.upZ) * scale)
    // Beyond its edges the sky goes on much as it ends.
    if (row >= height || column < -width || column > width * 2 || row < -height) return -1
    return (row < 0 ? 0 : row) * width + (column < 0 ? 0 : column >= width ? width - 1 : column)
  }
  const mirror: Mirror = {
    red: 0,
    green: 0,
    blue: 0,
    begin(raster, firmament) {
      ;({ eye, width, height, nearness, colour, ids } = raster)
      const level = 1 / Math.hypot(eye.forwardX, eye.forwardY)
      for (let step = 0; step <= steps; step++) {
        const up = step / steps
        const out = Math.sqrt(1 - up * up) * level
        firmament.at(eye.forwardX * out, eye.forwardY * out, up, skies, step * 3)
      }
    },
    see() {
      const dx = ray[3]
      const dy = ray[4]
      const up = ray[5] < 0.01 ? 0.01 : ray[5]
      const metres = ray[6]
      let at = place(dx, dy, up)
      if (at >= 0 && nearness[at] > 0) {
        const farther = 1 / nearness[at] - metres
        const reach = farther > 0.5 ? farther : 0.5
        at = place(ray[0] + dx * reach - eye.x, ray[1] + dy * reach - eye.y, ray[2] + up * reach - eye.z)
      }
      const isSeen = at >= 0 && ids[at] >>> 24 !== water && nearness[at] * metres < 1.1
      // Far off a pixel spans many waves, each of which mirrors another bit of sky: single clouds would stand there as beams.
      const even = !isSeen
        ? 1
        : nearness[at] > 0
          ? evenFrom(nearness[at])
          : metres < perBeam * mostEven
            ? metres / perBeam
            : mostEven
      const seen = isSeen ? colour[at] : 0
      const step = (up < 1 ? (up * steps) | 0 : steps) * 3
      mirror.red = brightnessOf((seen & 255) * (1 - even) + skies[step] * even)
      mirror.green = brightnessOf(((seen >>> 8) & 255) * (1 - even) + skies[step + 1] * even)
      mirror.blue = brightnessOf(((seen >>> 16) & 255) * (1 - even) + skies[step + 2] * even)
    },
  }
  return mirror
}

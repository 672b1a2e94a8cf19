import { regions } from '../../blockout.ts'
import type { Light } from '../light.ts'
import { emptyEye } from '../eye.ts'
import type { Raster } from '../raster.ts'
import { brightnessOf } from './tone.ts'

const water = regions.indexOf('water')

/** What is seen in a mirror, as amounts of light. */
export type Mirror = {
  red: number
  green: number
  blue: number
  begin(raster: Raster, light: Light): void
  /** From a place (x, y, z), `metres` from the eye, along a unit vector. */
  see(x: number, y: number, z: number, dx: number, dy: number, dz: number, metres: number): void
}

/** Looks for what is mirrored in the picture itself: first as if it were endlessly far, then at the distance of what was found. */
export function createMirror(): Mirror {
  let eye = emptyEye()
  let width = 0
  let height = 0
  let nearness: Float32Array = new Float32Array(0)
  let colour: Uint32Array = new Uint32Array(0)
  let ids: Uint32Array = new Uint32Array(0)
  const zenith = new Float64Array(3)
  const horizon = new Float64Array(3)
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
    begin(raster, light) {
      ;({ eye, width, height, nearness, colour, ids } = raster)
      zenith.set(light.zenith)
      horizon.set(light.horizon)
    },
    see(x, y, z, dx, dy, dz, metres) {
      const up = dz < 0.01 ? 0.01 : dz
      let at = place(dx, dy, up)
      if (at >= 0 && nearness[at] > 0) {
        const farther = 1 / nearness[at] - metres
        const reach = farther > 0.5 ? farther : 0.5
        at = place(x + dx * reach - eye.x, y + dy * reach - eye.y, z + up * reach - eye.z)
      }
      if (at >= 0 && ids[at] >>> 24 !== water && nearness[at] * metres < 1.1) {
        const seen = colour[at]
        mirror.red = brightnessOf(seen & 255)
        mirror.green = brightnessOf((seen >>> 8) & 255)
        mirror.blue = brightnessOf((seen >>> 16) & 255)
        return
      }
      const low = (1 - up) * (1 - up)
      const share = low * low * 0.75 + low * 0.25
      mirror.red = brightnessOf(zenith[0] + (horizon[0] - zenith[0]) * share)
      mirror.green = brightnessOf(zenith[1] + (horizon[1] - zenith[1]) * share)
      mirror.blue = brightnessOf(zenith[2] + (horizon[2] - zenith[2]) * share)
    },
  }
  return mirror
}

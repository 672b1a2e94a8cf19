import { box, forget, frameBox, frameRow, join, met, see, seen, widen } from './clay.ts'
import type { Clay } from './clay.ts'
import { nearestMetres } from './clip.ts'

/** Which points of an egg are there at all, in head axes; and how much thicker it is there, as a share of its own size. */
export type Carve = (side: number, front: number, high: number) => number

/**
 * An egg in turned axes: `axes` holds right, forward and up of its own frame; radii are along them. A carve gives the factor on its size at a
 * point (met once more at that size), or less than 0 where nothing is; it is asked in the frame's metres from (x, y, z).
 */
export function addEgg(
  clay: Clay,
  axes: Float64Array,
  x: number,
  y: number,
  z: number,
  side: number,
  front: number,
  tall: number,
  part: number,
  blend: number,
  carve?: Carve,
): void {
  forget()
  if (!see(clay, x, y, z, Math.max(side, front, tall)) || !frameBox(clay)) return
  const { eye, ray, across, down } = clay
  const fx = eye[0] - x
  const fy = eye[1] - y
  const fz = eye[2] - z
  const r0 = 1 / side
  const r1 = 1 / front
  const r2 = 1 / tall
  const ox = (fx * axes[0] + fy * axes[1] + fz * axes[2]) * r0
  const oy = (fx * axes[3] + fy * axes[4] + fz * axes[5]) * r1
  const oz = (fx * axes[6] + fy * axes[7] + fz * axes[8]) * r2
  const oo = ox * ox + oy * oy + oz * oz
  const stepX = (across[0] * axes[0] + across[1] * axes[1] + across[2] * axes[2]) * r0
  const stepY = (across[0] * axes[3] + across[1] * axes[4] + across[2] * axes[5]) * r1
  const stepZ = (across[0] * axes[6] + across[1] * axes[7] + across[2] * axes[8]) * r2
  const { columns } = clay
  met[7] = blend
  for (let row = box.top; row < box.bottom; row++) {
    const rise = clay.top + row * clay.step + 0.5 - clay.centreY
    const rx = ray[0] + down[0] * rise
    const ry = ray[1] + down[1] * rise
    const rz = ray[2] + down[2] * rise
    const rowX = (rx * axes[0] + ry * axes[1] + rz * axes[2]) * r0
    const rowY = (rx * axes[3] + ry * axes[4] + rz * axes[5]) * r1
    const rowZ = (rx * axes[6] + ry * axes[7] + rz * axes[8]) * r2
    box.left = Infinity
    box.right = -Infinity
    widen(seen.x, seen.y, seen.reach, clay.top + row * clay.step + 0.5)
    frameRow(clay, row)
    const { left, right, last } = box
    for (let at = box.first; at < last; at++) {
      const column = columns[at] + 0.5
      if (column < left || column > right) continue
      const shift = column - clay.centreX
      const dx = rowX + stepX * shift
      const dy = rowY + stepY * shift
      const dz = rowZ + stepZ * shift
      const a = dx * dx + dy * dy + dz * dz
      const b = ox * dx + oy * dy + oz * dz
      const h = b * b - a * (oo - 1)
      if (h > 0) {
        let t = (-b - Math.sqrt(h)) / a
        let there = t > nearestMetres && t - clay.ahead[at] < blend
        for (let turn = 0; there && carve && turn < 2; turn++) {
          const size = carve((ox + dx * t) * side, (oy + dy * t) * front, (oz + dz * t) * tall)
          const again = b * b - a * (oo - size * size)
          if (size <= 0 || again <= 0) there = false
          else t = (-b - Math.sqrt(again)) / a
        }
        if (there && t - clay.ahead[at] < blend) {
          const rayX = rx + across[0] * shift
          const rayY = ry + across[1] * shift
          const rayZ = rz + across[2] * shift
          const qx = (ox + dx * t) * r0
          const qy = (oy + dy * t) * r1
          const qz = (oz + dz * t) * r2
          const one = 1 / Math.sqrt(qx * qx + qy * qy + qz * qz)
          met[0] = t
          met[1] = (qx * axes[0] + qy * axes[3] + qz * axes[6]) * one
          met[2] = (qx * axes[1] + qy * axes[4] + qz * axes[7]) * one
          met[3] = (qx * axes[2] + qy * axes[5] + qz * axes[8]) * one
          met[4] = rayX
          met[5] = rayY
          met[6] = rayZ
          join(clay, at, part)
        }
      }
    }
  }
}

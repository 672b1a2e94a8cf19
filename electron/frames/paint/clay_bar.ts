import { box, forget, frameBox, join, see } from './clay.ts'
import type { Clay } from './clay.ts'
import { nearestMetres } from './clip.ts'

/** A round bar that may taper, from (ax, ay, az) to (bx, by, bz). What a ray needs of it changes evenly along a row. */
export function addBar(
  clay: Clay,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  startRadius: number,
  endRadius: number,
  part: number,
  blend: number,
): void {
  forget()
  if (!see(clay, ax, ay, az, startRadius) || !see(clay, bx, by, bz, endRadius) || !frameBox(clay)) return
  const { eye, ray, across, down } = clay
  const x = bx - ax
  const y = by - ay
  const z = bz - az
  const fromX = eye[0] - ax
  const fromY = eye[1] - ay
  const fromZ = eye[2] - az
  const farX = eye[0] - bx
  const farY = eye[1] - by
  const farZ = eye[2] - bz
  const taper = startRadius - endRadius
  const m0 = x * x + y * y + z * z
  const m1 = x * fromX + y * fromY + z * fromZ
  const m5 = fromX * fromX + fromY * fromY + fromZ * fromZ
  const farther = farX * farX + farY * farY + farZ * farZ
  const flank = Math.max(1e-6, m0 - taper * taper)
  const k0 = flank * m5 - m1 * m1 + m1 * taper * startRadius * 2 - m0 * startRadius * startRadius
  const m1t = taper * startRadius - m1
  for (let row = box.top; row < box.bottom; row++) {
    const rise = clay.top + row + 0.5 - clay.centreY
    const side = clay.left + box.left + 0.5 - clay.centreX
    let dx = ray[0] + down[0] * rise + across[0] * side
    let dy = ray[1] + down[1] * rise + across[1] * side
    let dz = ray[2] + down[2] * rise + across[2] * side
    for (let column = box.left, at = row * clay.wide + column; column < box.right; column++, at++) {
      const m2 = x * dx + y * dy + z * dz
      const m3 = dx * fromX + dy * fromY + dz * fromZ
      const dd = dx * dx + dy * dy + dz * dz
      const k1 = flank * m3 + m2 * m1t
      const k2 = flank * dd - m2 * m2
      const h = k1 * k1 - k0 * k2
      if (h >= 0) {
        const t = (-Math.sqrt(h) - k1) / (k2 < 1e-9 ? 1e-9 : k2)
        const along = m2 * t - m1t
        if (along > 0 && along < flank) {
          if (t > nearestMetres && t - clay.ahead[at] < blend) {
            const nx = (fromX + dx * t) * flank - x * along
            const ny = (fromY + dy * t) * flank - y * along
            const nz = (fromZ + dz * t) * flank - z * along
            const one = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz)
            join(clay, at, t, nx * one, ny * one, nz * one, dx, dy, dz, part, blend)
          }
        } else {
          const start = m3 * m3 - dd * (m5 - startRadius * startRadius)
          const m6 = dx * farX + dy * farY + dz * farZ
          const end = m6 * m6 - dd * (farther - endRadius * endRadius)
          const first = start > 0 ? (-m3 - Math.sqrt(start)) / dd : Infinity
          const last = end > 0 ? (-m6 - Math.sqrt(end)) / dd : Infinity
          if (first < last) {
            if (first > nearestMetres) {
              const one = 1 / startRadius
              join(
                clay,
                at,
                first,
                (fromX + dx * first) * one,
                (fromY + dy * first) * one,
                (fromZ + dz * first) * one,
                dx,
                dy,
                dz,
                part,
                blend,
              )
            }
          } else if (last < Infinity && last > nearestMetres) {
            const one = 1 / endRadius
            join(
              clay,
              at,
              last,
              (farX + dx * last) * one,
              (farY + dy * last) * one,
              (farZ + dz * last) * one,
              dx,
              dy,
              dz,
              part,
              blend,
            )
          }
        }
      }
      dx += across[0]
      dy += across[1]
      dz += across[2]
    }
  }
}

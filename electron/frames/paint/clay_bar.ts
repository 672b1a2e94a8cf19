import { box, forget, frameBox, frameRow, join, met, see, seen, widen } from './clay.ts'
import type { Clay } from './clay.ts'
import { nearestMetres } from './clip.ts'

/** The outline of a bar on the picture: a disc at either end, and two straight sides that touch both. */
const discs = new Float64Array(6)
const sides = new Float64Array(8)

function outline(ax: number, ay: number, a: number, bx: number, by: number, b: number): void {
  discs[0] = ax
  discs[1] = ay
  discs[2] = a
  discs[3] = bx
  discs[4] = by
  discs[5] = b
  const x = bx - ax
  const y = by - ay
  const length = x * x + y * y
  // One disc may hold the other.
  const lean = length > (a - b) * (a - b) ? (a - b) / length : 0
  const turn = length > (a - b) * (a - b) ? Math.sqrt(1 / length - lean * lean) : 0
  for (let side = 0; side < 2; side++) {
    const out = side === 0 ? turn : -turn
    const normalX = x * lean - y * out
    const normalY = y * lean + x * out
    sides[side * 4] = ax + normalX * a
    sides[side * 4 + 1] = ay + normalY * a
    sides[side * 4 + 2] = bx + normalX * b
    sides[side * 4 + 3] = by + normalY * b
  }
}

/** Sets the columns between which a row crosses the outline. */
function cross(level: number): void {
  box.left = Infinity
  box.right = -Infinity
  widen(discs[0], discs[1], discs[2], level)
  widen(discs[3], discs[4], discs[5], level)
  for (let at = 0; at < 8; at += 4) {
    const from = level - sides[at + 1]
    const til = level - sides[at + 3]
    if (from * til >= 0) continue
    const x = sides[at] + ((sides[at + 2] - sides[at]) * from) / (from - til)
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
  }
}

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
  if (!see(clay, ax, ay, az, startRadius)) return
  const { x: startX, y: startY, reach: startReach } = seen
  if (!see(clay, bx, by, bz, endRadius) || !frameBox(clay)) return
  outline(startX, startY, startReach, seen.x, seen.y, seen.reach)
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
  const { columns } = clay
  met[7] = blend
  const acrossX = across[0]
  const acrossY = across[1]
  const acrossZ = across[2]
  for (let row = box.top; row < box.bottom; row++) {
    const rise = clay.top + row * clay.step + 0.5 - clay.centreY
    const rowX = ray[0] + down[0] * rise
    const rowY = ray[1] + down[1] * rise
    const rowZ = ray[2] + down[2] * rise
    cross(clay.top + row * clay.step + 0.5)
    frameRow(clay, row)
    const { left, right, last } = box
    for (let at = box.first; at < last; at++) {
      const column = columns[at] + 0.5
      if (column < left || column > right) continue
      const side = column - clay.centreX
      const dx = rowX + acrossX * side
      const dy = rowY + acrossY * side
      const dz = rowZ + acrossZ * side
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
            met[0] = t
            met[1] = nx * one
            met[2] = ny * one
            met[3] = nz * one
            met[4] = dx
            met[5] = dy
            met[6] = dz
            join(clay, at, part)
          }
        } else {
          const start = m3 * m3 - dd * (m5 - startRadius * startRadius)
          const m6 = dx * farX + dy * farY + dz * farZ
          const end = m6 * m6 - dd * (farther - endRadius * endRadius)
          const first = start > 0 ? (-m3 - Math.sqrt(start)) / dd : Infinity
          const last = end > 0 ? (-m6 - Math.sqrt(end)) / dd : Infinity
          // The end that is met first is a piece of a ball.
          const isStart = first < last
          const t = isStart ? first : last
          if (t > nearestMetres && t < Infinity) {
            const one = 1 / (isStart ? startRadius : endRadius)
            const nx = ((isStart ? fromX : farX) + dx * t) * one
            const ny = ((isStart ? fromY : farY) + dy * t) * one
            const nz = ((isStart ? fromZ : farZ) + dz * t) * one
            met[0] = t
            met[1] = nx
            met[2] = ny
            met[3] = nz
            met[4] = dx
            met[5] = dy
            met[6] = dz
            join(clay, at, part)
          }
        }
      }
    }
  }
}

import { noiseAt, rise } from './grain.ts'

/** How brightly a burning building glows at a place, 0 … 1.6 (truth/buildings.h). */
export function embersAt(x: number, y: number, z: number, salt: number): number {
  let sum = 0
  let strength = 0.5
  x *= 0.6
  y *= 0.6
  z *= 0.4
  for (let i = 0; i < 4; i++) {
    sum += strength * layeredAt(x, y, z, salt + i * 31)
    const turned = x * 1.63 - y * 1.21 + 7.3
    y = x * 1.21 + y * 1.63 + 3.1
    x = turned
    z = z * 2.03 + 1.7
    strength *= 0.5
  }
  return 1.6 * rise(0.5, 0.72, sum / (1 - strength * 2))
}

function layeredAt(x: number, y: number, z: number, salt: number): number {
  const level = Math.floor(z)
  const t = z - level
  const layer = level * 57 + salt
  const below = noiseAt(x, y, layer)
  return below + (noiseAt(x, y, layer + 57) - below) * t * t * (3 - 2 * t)
}

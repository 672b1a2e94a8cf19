import type { Raster } from './raster.ts'

/** Pixels a metre takes at the middle of a ball in view; 0 when the ball is wholly out of sight. */
export function pixelsPerMetre(raster: Raster, x: number, y: number, z: number, radius: number): number {
  const { eye, width, height } = raster
  const dx = x - eye.x
  const dy = y - eye.y
  const dz = z - eye.z
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead < -radius) return 0
  const slopeX = width / 2 / eye.focal
  const slopeY = height / 2 / eye.focal
  const right = Math.abs(dx * eye.rightX + dy * eye.rightY)
  if (right - ahead * slopeX > radius * Math.sqrt(1 + slopeX * slopeX)) return 0
  const up = Math.abs(dx * eye.upX + dy * eye.upY + dz * eye.upZ)
  if (up - ahead * slopeY > radius * Math.sqrt(1 + slopeY * slopeY)) return 0
  return eye.focal / Math.max(ahead, 0.3)
}

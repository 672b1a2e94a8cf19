import type { Box } from '../universe/contract.ts'

/** The square of land that reaches so far to every side of a point. */
export function boxAround({ x, y }: { x: number; y: number }, reachMetres: number): Box {
  return { west: x - reachMetres, south: y - reachMetres, east: x + reachMetres, north: y + reachMetres }
}

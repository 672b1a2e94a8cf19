/** From edge to edge, with `top` above `bottom` as on the screen. */
export type Box = { left: number; right: number; top: number; bottom: number }

/** Whether two boxes come nearer to each other than the gap between them should be. */
export function meet(one: Box, other: Box, gap = 0): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  )
}

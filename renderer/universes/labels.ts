import { type Box, meet } from '../app/box.ts'

/** Where a name belongs, beneath its ring, 0 … 1 across the sky. */
export type Place = { id: string; x: number; y: number }
/** A faint one has no room of its own and shows when it is pointed at or focused. */
export type Label = Place & { faint: boolean }
/** In pixels. */
export type Size = { width: number; height: number }

const gapPixels = 6

/**
 * Those that come first, which are the elder universes, keep their room. A younger one moves down beneath an elder in its way, as far as
 * it is tall: farther from its ring nobody would know whose name it is.
 */
export function placeLabels(places: readonly Place[], sizeOf: (id: string) => Size, sky: Size): Label[] {
  const taken: Box[] = []
  return places.map(({ id, x, y }) => {
    const size = sizeOf(id)
    // No name of a ring in sight hangs over the edge of the sky.
    const isInSight = x >= 0 && x <= 1 && y >= 0
    const left = x * sky.width - size.width / 2
    const top = y * sky.height
    const own = isInSight ? within(boxAt(left, top, size), sky) : boxAt(left, top, size)
    const inTheWay = taken.filter((box) => meet(box, own, gapPixels))
    const lower = boxAt(own.left, Math.max(own.top, ...inTheWay.map(({ bottom }) => bottom + gapPixels)), size)
    const isFar = lower.top - own.top > size.height || (isInSight && lower.bottom > sky.height)
    const faint = isFar || taken.some((box) => meet(box, lower, gapPixels))
    if (!faint) taken.push(lower)
    const shown = faint ? own : lower
    return { id, x: (shown.left + size.width / 2) / sky.width, y: shown.top / sky.height, faint }
  })
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, right: left + width, top, bottom: top + height }
}

function within({ left, right, top, bottom }: Box, sky: Size): Box {
  const aside = Math.max(-left, Math.min(0, sky.width - right))
  const up = Math.min(0, sky.height - bottom)
  return { left: left + aside, right: right + aside, top: top + up, bottom: bottom + up }
}

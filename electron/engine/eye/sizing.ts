export type Size = { width: number; height: number }

/** The sizes that pictures are painted at, finest last. */
const sizes: readonly Size[] = [
  { width: 640, height: 360 },
  { width: 960, height: 540 },
  { width: 1_280, height: 720 },
  { width: 1_600, height: 900 },
]
/** A size once chosen is kept a little beyond its time, and another is taken only well within it: nothing flickers between two. */
const slack = { kept: 1.2, taken: 0.85 }

/** How large a picture this machine can paint in a given time, learnt from the pictures that it has painted. */
export type Sizing = {
  readonly finest: Size
  within(milliseconds: number): Size
  note(size: Size, milliseconds: number): void
}

export function createSizing(): Sizing {
  let perPixel: number | undefined
  // The first picture is painted by code that the engine has yet to compile: the sooner it is there the better.
  let chosen = sizes[0]
  return {
    finest: sizes[sizes.length - 1],
    within(milliseconds) {
      const cost = perPixel
      if (cost === undefined) return chosen
      const fits = (size: Size) =>
        cost * size.width * size.height <= milliseconds * (size === chosen ? slack.kept : slack.taken)
      chosen = sizes.findLast(fits) ?? sizes[0]
      return chosen
    },
    note({ width, height }, milliseconds) {
      const cost = milliseconds / (width * height)
      perPixel = perPixel === undefined ? cost : perPixel * 0.7 + cost * 0.3
    },
  }
}

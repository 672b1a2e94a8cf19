const usualPixels = 16

/** How much larger than usual the reader has their text: what is drawn by hand grows with it. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualPixels
}

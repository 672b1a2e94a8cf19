import type { Rgb } from '../../overlays/colour.ts'

/**
 * The lanes that are made of blocks, set pixel by pixel and laid down as one picture: as thousands of rectangles of some hundred colours
 * they take several times as long. Places are given in the window's pixels, and blocks end where pixels do, since those that share one
 * would show as seams between them.
 */
export type Sheet = {
  pixels: ImageData
  words: Uint32Array
  width: number
  height: number
  /** Of its own pixels to one of the window's. */
  ratio: number
}

let last: Sheet | undefined

/** An empty sheet; made anew only when the canvas has another size. */
export function openSheet(width: number, height: number, ratio: number): Sheet {
  if (last?.width === width && last.height === height) {
    last.ratio = ratio
    last.words.fill(0)
    return last
  }
  const pixels = new ImageData(Math.max(1, width), Math.max(1, height))
  last = { pixels, words: new Uint32Array(pixels.data.buffer), width, height, ratio }
  return last
}

/** From pixel to pixel of the sheet, and never less than one wide. */
export function fillBlock(
  { words, width, height }: Sheet,
  ink: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  const from = Math.max(0, left)
  const to = Math.min(width, Math.max(left + 1, right))
  const end = Math.min(height, bottom)
  for (let row = Math.max(0, top); row < end; row++) {
    const start = row * width
    for (let at = start + from; at < start + to; at++) words[at] = ink
  }
}

/** A colour as a word that lies in memory as red, green, blue and opacity. */
export function inkOf([red, green, blue]: Rgb, opacity: number): number {
  return ((Math.round(opacity * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0
}

export function rgbOf(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

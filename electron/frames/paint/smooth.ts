import type { Raster } from './raster.ts'

/** Softens stair-steps; the picture's rim is copied. */
export function smooth({ sheet, width, height }: Raster, shown: Uint32Array): void {
  const { colour } = sheet
  const row = width * 4
  const onward = shown.byteOffset - colour.byteOffset
  for (let y = 1; y < height - 1; y++) {
    const first = colour.byteOffset + y * row
    sheet.soften(first + 4, first + row - 4, -row, row, onward, 0)
  }
  shown.set(colour.subarray(0, width))
  for (let y = 1, i = width; y < height - 1; y++, i += width) {
    shown[i] = colour[i]
    shown[i + width - 1] = colour[i + width - 1]
  }
  shown.set(colour.subarray((height - 1) * width), (height - 1) * width)
}

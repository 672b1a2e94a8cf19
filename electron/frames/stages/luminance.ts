/** Linear light for each value of a byte, as WCAG defines relative luminance. */
const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

/** Mean relative luminance, and mean of saturated red, of each cell of a grid. */
export function averageCells(
  picture: Uint8ClampedArray,
  width: number,
  height: number,
  columns: number,
  rows: number,
  luminance: Float64Array,
  redness: Float64Array,
): void {
  for (let row = 0, cell = 0; row < rows; row++) {
    const top = Math.floor((row * height) / rows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / rows))
    for (let column = 0; column < columns; column++, cell++) {
      const left = Math.floor((column * width) / columns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / columns))
      let light = 0
      let red = 0
      let count = 0
      for (let y = top; y < bottom; y += 2) {
        for (let x = left; x < right; x += 2, count++) {
          const byte = (y * width + x) * 4
          const r = linear[picture[byte]]
          const g = linear[picture[byte + 1]]
          const b = linear[picture[byte + 2]]
          light += 0.2126 * r + 0.7152 * g + 0.0722 * b
          if (r >= 0.8 * (r + g + b)) red += Math.max(0, r - g - b)
        }
      }
      luminance[cell] = light / count
      redness[cell] = red / count
    }
  }
}

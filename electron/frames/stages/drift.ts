const columns = 32
const rows = 18

/** A small grey picture: what two pictures are compared by when texture should not count. */
export function thumbnailOf(picture: Uint8ClampedArray, width: number, height: number): Float32Array {
  const small = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const top = Math.floor((row * height) / rows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / rows))
    for (let column = 0; column < columns; column++) {
      const left = Math.floor((column * width) / columns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / columns))
      let sum = 0
      let count = 0
      // Every second pixel of every second row is plenty for a mean.
      for (let y = top; y < bottom; y += 2)
        for (let x = left; x < right; x += 2, count++) sum += lumaAt(picture, (y * width + x) * 4)
      small[row * columns + column] = sum / count
    }
  }
  return small
}

export function lumaAt(picture: Uint8ClampedArray, byte: number): number {
  return (0.299 * picture[byte] + 0.587 * picture[byte + 1] + 0.114 * picture[byte + 2]) / 255
}

/**
 * How far a picture left its blockout: 0 where light and dark lie alike, 0.5 where they have nothing to do with one another, 1 where
 * they are turned round. Brightness and contrast as wholes do not count: weather and night are the model's to add.
 */
export function driftBetween(a: Float32Array, b: Float32Array): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    sumA += a[i]
    sumB += b[i]
    squaresA += a[i] * a[i]
    squaresB += b[i] * b[i]
    products += a[i] * b[i]
  }
  const n = a.length
  const spreadA = squaresA / n - (sumA / n) ** 2
  const spreadB = squaresB / n - (sumB / n) ** 2
  const floor = 1e-5
  if (spreadA < floor && spreadB < floor) return 0
  const together =
    (products / n - (sumA / n) * (sumB / n)) / Math.sqrt(Math.max(spreadA, floor) * Math.max(spreadB, floor))
  return Math.min(Math.max((1 - together) / 2, 0), 1)
}

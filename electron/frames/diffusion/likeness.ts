/**
 * What a picture is like, read off the latents that it was decoded from: the mean of each channel in four by three cells, as bytes. Small
 * enough to keep by the thousand, and the same whatever size the picture was made at.
 */
export function likenessOf(
  latents: Float32Array,
  channels: number,
  width: number,
  height: number,
  scaling = 1,
): Int8Array {
  // Some packs widen their latents beyond a deviation of one, so that noise drowns less.
  const reach = usualReach * Math.max(1, scaling)
  const sums = new Float64Array(channels * columns * rows)
  const counts = new Float64Array(columns * rows)
  const cellOf = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * rows) / height)
    for (let x = 0; x < width; x++) {
      const cell = row * columns + Math.floor((x * columns) / width)
      cellOf[y * width + x] = cell
      counts[cell]++
    }
  }
  for (let channel = 0, at = 0; channel < channels; channel++)
    for (let i = 0; i < cellOf.length; i++, at++) sums[channel * columns * rows + cellOf[i]] += latents[at]
  return Int8Array.from(sums, (sum, place) => {
    const mean = sum / Math.max(1, counts[place % (columns * rows)])
    return Math.round((Math.max(-reach, Math.min(reach, mean)) / reach) * 127)
  })
}

const columns = 4
const rows = 3
/** Scaled latents lie about within this. */
const usualReach = 4

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
  const edges = Array.from({ length: columns + 1 }, (_, column) => Math.ceil((column * width) / columns))
  for (let y = 0; y < height; y++) {
    const first = Math.floor((y * rows) / height) * columns
    for (let column = 0; column < columns; column++) {
      const [left, right] = [edges[column], edges[column + 1]]
      counts[first + column] += right - left
      for (let channel = 0; channel < channels; channel++) {
        const line = (channel * height + y) * width
        let sum = 0
        for (let at = line + left; at < line + right; at++) sum += latents[at]
        sums[channel * columns * rows + first + column] += sum
      }
    }
  }
  return Int8Array.from(sums, (sum, place) => {
    const mean = sum / Math.max(1, counts[place % (columns * rows)])
    return Math.round((Math.max(-reach, Math.min(reach, mean)) / reach) * 127)
  })
}

const columns = 4
const rows = 3
/** Scaled latents lie about within this. */
const usualReach = 4

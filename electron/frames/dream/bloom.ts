export const bloomFrames = 20
/** How long what has bloomed takes to cover the rest of the frame. */
export const coverFrames = 12
const smallest = 0.1
const largest = 0.8
/** In frames: so wide that the mask is all but even across the picture. */
const evenMask = 8
const opacity = 0.9

/**
 * Lays a seed over the middle of a picture: `step` 0 … 19 makes it grow from a tenth to eight tenths of the frame, under a round mask
 * that is soft all the way out; with the steps that follow, to 31, it fills the frame and the mask covers all. A picture that faded as a
 * whole would be grey halfway between a bright sky over a dark sea and a dark one over a bright.
 */
export function bloom(
  picture: Uint8ClampedArray,
  seed: Uint8ClampedArray,
  width: number,
  height: number,
  step: number,
): void {
  const covered = Math.max(0, step - (bloomFrames - 1)) / coverFrames
  const bloomed = smallest + ((largest - smallest) * Math.min(step, bloomFrames - 1)) / (bloomFrames - 1)
  const share = bloomed + (1 - bloomed) * covered
  const reach = bloomed * (evenMask / largest) ** covered
  const dense = opacity + (1 - opacity) * covered
  const [columns, rows] = [placesIn(width, share), placesIn(height, share)]
  const halfWidth = (width * reach) / 2
  const halfHeight = (height * reach) / 2
  const top = Math.max(0, Math.floor(height / 2 - halfHeight))
  const bottom = Math.min(height, Math.ceil(height / 2 + halfHeight))
  const left = Math.max(0, Math.floor(width / 2 - halfWidth))
  const right = Math.min(width, Math.ceil(width / 2 + halfWidth))
  for (let y = top; y < bottom; y++) {
    const v = (y + 0.5 - height / 2) / halfHeight
    for (let x = left; x < right; x++) {
      const u = (x + 0.5 - width / 2) / halfWidth
      const radius = u * u + v * v
      if (radius >= 1) continue
      const mask = dense * (1 - radius) * (1 - radius)
      const from = (rows[y] * width + columns[x]) * 4
      const to = (y * width + x) * 4
      for (let channel = 0; channel < 3; channel++)
        picture[to + channel] += (seed[from + channel] - picture[to + channel]) * mask
    }
  }
}

/** Where each point of a row or column lies in a seed that takes this share of it; beyond the seed its edge goes on. */
function placesIn(length: number, share: number): Int32Array {
  return Int32Array.from({ length }, (_, at) => {
    const along = (at + 0.5 - length / 2) / (length * share) + 0.5
    return Math.min(length - 1, Math.max(0, Math.floor(along * length)))
  })
}

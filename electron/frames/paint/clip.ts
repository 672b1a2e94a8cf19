/** The corners in hand, in the camera's axes, and what is blended between them: a tone, or red, green and blue. */
export type Outline = {
  right: Float64Array
  up: Float64Array
  ahead: Float64Array
  red: Float64Array
  green: Float64Array
  blue: Float64Array
}

/** Nearer than this is behind the glass. */
export const nearestMetres = 0.05

/** Cuts the outline at the glass. Gives the corners left, 0 when it is all behind. */
export function clip(raster: Outline, count: number): number {
  const { right, up, ahead, red, green, blue } = raster
  let behind = 0
  for (let i = 0; i < count; i++) if (ahead[i] < nearestMetres) behind++
  if (behind === 0) return count
  if (behind === count) return 0
  // Written behind the first `count` corners, then moved to the front.
  let kept = 0
  for (let i = 0; i < count; i++) {
    const j = i + 1 === count ? 0 : i + 1
    const inside = ahead[i] >= nearestMetres
    if (inside) move(raster, i, count + kept++)
    if (inside !== ahead[j] >= nearestMetres) {
      const share = (nearestMetres - ahead[i]) / (ahead[j] - ahead[i])
      const to = count + kept++
      right[to] = right[i] + (right[j] - right[i]) * share
      up[to] = up[i] + (up[j] - up[i]) * share
      ahead[to] = nearestMetres
      red[to] = red[i] + (red[j] - red[i]) * share
      green[to] = green[i] + (green[j] - green[i]) * share
      blue[to] = blue[i] + (blue[j] - blue[i]) * share
    }
  }
  for (let i = 0; i < kept; i++) move(raster, count + i, i)
  return kept
}

function move(raster: Outline, from: number, to: number): void {
  raster.right[to] = raster.right[from]
  raster.up[to] = raster.up[from]
  raster.ahead[to] = raster.ahead[from]
  raster.red[to] = raster.red[from]
  raster.green[to] = raster.green[from]
  raster.blue[to] = raster.blue[from]
}

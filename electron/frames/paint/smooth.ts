/** Steps smaller than this are shading, not edges. Luma here is red + 2 · green + blue, 0 … 1020. */
const leastStep = 60

/**
 * Softens stair-steps: a pixel whose neighbourhood is darker or lighter than itself takes some of the neighbour across the edge. What is
 * flat is copied.
 */
export function smooth(from: Uint32Array, to: Uint32Array, width: number, height: number): void {
  to.set(from)
  for (let row = 1; row < height - 1; row++) smoothRow(from, to, row * width, width)
}

function smoothRow(from: Uint32Array, to: Uint32Array, first: number, width: number): void {
  let here = luma(from[first])
  let east = luma(from[first + 1])
  for (let i = first + 1; i < first + width - 1; i++) {
    const west = here
    here = east
    const eastColour = from[i + 1]
    east = (eastColour & 255) + ((eastColour >> 7) & 510) + ((eastColour >> 16) & 255)
    const northColour = from[i - width]
    const north = (northColour & 255) + ((northColour >> 7) & 510) + ((northColour >> 16) & 255)
    const southColour = from[i + width]
    const south = (southColour & 255) + ((southColour >> 7) & 510) + ((southColour >> 16) & 255)
    let least = north < south ? north : south
    let most = north < south ? south : north
    if (east < least) least = east
    else if (east > most) most = east
    if (west < least) least = west
    else if (west > most) most = west
    if (here < least) least = here
    else if (here > most) most = here
    const range = most - least
    if (range < leastStep) continue
    const mean = (north + south + east + west) * 0.25
    let share = (mean > here ? mean - here : here - mean) / range
    share = share > 0.75 ? 0.5 : share * 0.68
    if (share < 0.06) continue
    const fall = Math.abs(north - here) + Math.abs(south - here)
    const run = Math.abs(east - here) + Math.abs(west - here)
    let other: number
    if (fall > run) other = Math.abs(north - here) > Math.abs(south - here) ? northColour : southColour
    else other = Math.abs(east - here) > Math.abs(west - here) ? eastColour : from[i - 1]
    const weight = (share * 256) | 0
    const colour = from[i]
    const keep = 256 - weight
    const redBlue = (((colour & 0xff00ff) * keep + (other & 0xff00ff) * weight) / 256) & 0xff00ff
    const green = ((((colour >> 8) & 255) * keep + ((other >> 8) & 255) * weight) >> 8) << 8
    to[i] = (0xff000000 | redBlue | green) >>> 0
  }
}

const luma = (colour: number) => (colour & 255) + ((colour >> 7) & 510) + ((colour >> 16) & 255)

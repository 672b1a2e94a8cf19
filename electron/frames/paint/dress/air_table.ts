/**
 * Single scattering through air as the truth renderer has it (truth/sky.h). How much air lies between a height and the Sun is the same for
 * all skies, and is summed up once.
 */
const earth = 6_371e3
const airTop = 6_471e3
const mostHeight = airTop - earth
const heights = 40
const slants = 56
const looks = 10
const skyLooks = 18

/** Columns of air, dust and ozone by height (closer together below) and slant above the horizon there. */
let columns: Float32Array | undefined

const horizonAt = (radius: number) => -Math.sqrt(Math.max(0, 1 - ((earth - 300) / radius) ** 2))

function sumColumns(): Float32Array {
  const table = new Float32Array(heights * slants * 3)
  for (let j = 0; j < heights; j++) {
    const radius = earth + mostHeight * (j / (heights - 1)) ** 2
    const lowest = horizonAt(radius)
    for (let i = 0; i < slants; i++) {
      const slant = lowest + (1 - lowest) * (i / (slants - 1)) ** 2
      const b = radius * slant
      const far = -b + Math.sqrt(Math.max(0, b * b - radius * radius + airTop * airTop))
      let before = 0
      let air = 0
      let dust = 0
      let ozone = 0
      for (let look = 0; look < looks; look++) {
        const u = (look + 1) / looks
        const t = far * u * u
        const middle = (before + t) / 2
        const height = Math.sqrt(radius * radius + middle * middle + 2 * middle * b) - earth
        air += Math.exp(-height / 8e3) * (t - before)
        dust += Math.exp(-height / 1.2e3) * (t - before)
        ozone += Math.max(0, 1 - Math.abs(height - 25e3) / 15e3) * (t - before)
        before = t
      }
      const at = (j * slants + i) * 3
      table[at] = air
      table[at + 1] = dust
      table[at + 2] = ozone
    }
  }
  return table
}

/** What is left of light from a direction at a height: red, green and blue, written to `to`. */
export function sunlightAt(height: number, slant: number, mie: number, to: Float64Array): void {
  columns ??= sumColumns()
  const table = columns
  const lowest = horizonAt(earth + height)
  if (slant <= lowest) {
    to.fill(0)
    return
  }
  const v = Math.sqrt(height / mostHeight) * (heights - 1)
  const u = Math.sqrt((slant - lowest) / (1 - lowest)) * (slants - 1)
  const row = Math.min(heights - 2, Math.floor(v))
  const column = Math.min(slants - 2, Math.floor(u))
  const at = (row * slants + column) * 3
  const right = u - column
  const up = v - row
  const below = slants * 3
  const part = (k: number) => {
    const low = table[at + k] + (table[at + 3 + k] - table[at + k]) * right
    const high = table[at + below + k] + (table[at + below + 3 + k] - table[at + below + k]) * right
    return low + (high - low) * up
  }
  const air = part(0)
  const dust = part(1) * mie * 1.1
  const ozone = part(2)
  to[0] = Math.exp(-5.8e-6 * air - dust - 0.65e-6 * ozone)
  to[1] = Math.exp(-13.5e-6 * air - dust - 1.881e-6 * ozone)
  to[2] = Math.exp(-33.1e-6 * air - dust - 0.085e-6 * ozone)
}

const left = new Float64Array(3)

/** Clear sky at an altitude whose sine is `rise`, before a Sun whose sine is `sunRise` and `facing` the cosine between them. */
export function clearSky(rise: number, sunRise: number, facing: number, mie: number, to: Float64Array): void {
  const radius = earth + 250
  const slant = Math.max(rise, 0.003)
  const b = radius * slant
  const far = -b + Math.sqrt(b * b - radius * radius + airTop * airTop)
  const g = 0.76
  const rayleigh = (3 / (16 * Math.PI)) * (1 + facing * facing) + 0.025
  const dusty =
    ((3 / (8 * Math.PI)) * (1 - g * g) * (1 + facing * facing)) / ((2 + g * g) * (1 + g * g - 2 * g * facing) ** 1.5) +
    0.02
  let before = 0
  let deepRed = 0
  let deepGreen = 0
  let deepBlue = 0
  to.fill(0)
  for (let look = 0; look < skyLooks; look++) {
    const u = (look + 1) / skyLooks
    const t = far * u * u
    const step = t - before
    const middle = (before + t) / 2
    const here = Math.sqrt(radius * radius + middle * middle + 2 * middle * b)
    const height = here - earth
    const air = Math.exp(-height / 8e3)
    const dust = Math.exp(-height / 1.2e3)
    const ozone = Math.max(0, 1 - Math.abs(height - 25e3) / 15e3)
    const red = (5.8e-6 * air + mie * 1.1 * dust + 0.65e-6 * ozone) * step
    const green = (13.5e-6 * air + mie * 1.1 * dust + 1.881e-6 * ozone) * step
    const blue = (33.1e-6 * air + mie * 1.1 * dust + 0.085e-6 * ozone) * step
    // The Sun's slant at that place: the ball of the earth has turned under the ray.
    sunlightAt(height, (radius * sunRise + middle * facing) / here, mie, left)
    const amount = 22 * step
    const bounced = mie * dust * dusty
    to[0] += Math.exp(-deepRed - red / 2) * left[0] * (5.8e-6 * air * rayleigh + bounced) * amount
    to[1] += Math.exp(-deepGreen - green / 2) * left[1] * (13.5e-6 * air * rayleigh + bounced) * amount
    to[2] += Math.exp(-deepBlue - blue / 2) * left[2] * (33.1e-6 * air * rayleigh + bounced) * amount
    deepRed += red
    deepGreen += green
    deepBlue += blue
    before = t
  }
}

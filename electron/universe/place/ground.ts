import { blend, cos, ramp, sin, turn, unit } from '../kernel/exact.ts'
import { keyOf } from '../kernel/hash.ts'
import { noise, rolling } from '../kernel/noise.ts'
import type { Genesis } from '../genesis.ts'
import type { Coastline } from './coast.ts'
import { shoreDistance } from './coast.ts'

/** The shape of the land: a pure function of the genesis, so it needs no memory and has no edge. */
export type Ground = {
  seed: number
  landscape: Genesis['landscape']
  /** Unit vector that points out to sea, or along the river. */
  seawardX: number
  seawardY: number
  latitudeDegrees: number
  /** 0 … 1: how much it rains. */
  rainfall: number
  /** The Earth's coast at the place, if the genesis asks for it. */
  coastline: Coastline | undefined
}

export function makeGround(genesis: Genesis, coastline: Coastline | undefined): Ground {
  const [seed, other] = keyOf(`${genesis.seed}/ground`)
  const bearing = (other / 4294967296) * turn
  const latitude = Math.abs(genesis.place.latitude)
  // Wet at the equator and in the middle latitudes, dry under the descending air near 25 degrees.
  const dry = Math.abs(latitude - 25) < 10 ? 1 - Math.abs(latitude - 25) / 10 : 0
  return {
    seed,
    landscape: genesis.landscape,
    seawardX: cos(bearing),
    seawardY: sin(bearing),
    latitudeDegrees: genesis.place.latitude,
    rainfall: unit(0.72 - 0.5 * dry + ((other & 0xff) / 255 - 0.5) * 0.2),
    coastline,
  }
}

/** Metres to the nearest water's edge, about: positive on land. */
export function inland(ground: Ground, x: number, y: number): number {
  if (ground.coastline) return shoreDistance(ground.coastline, x, y)
  const out = x * ground.seawardX + y * ground.seawardY
  const along = y * ground.seawardX - x * ground.seawardY
  const wave = 150 * noise(ground.seed + 11, x / 900, y / 900) + 26 * noise(ground.seed + 12, x / 210, y / 210)
  const quiet = ramp(60, 420, Math.abs(along))
  switch (ground.landscape) {
    case 'coast':
      return 170 - out + wave * blend(0.25, 1, quiet)
    case 'bay': {
      const bite = Math.sqrt((out - 330) * (out - 330) + along * along) - 210
      return Math.min(420 - out + wave, bite + 0.3 * wave)
    }
    case 'island':
      return 1500 - Math.sqrt((out + 1320) * (out + 1320) + along * along) + wave * blend(0.25, 1, quiet)
    case 'valley':
      return Math.abs(out - 165 - 110 * noise(ground.seed + 13, along / 620, 0.5)) - 34 - 0.06 * wave
    case 'plain':
      return Math.abs(out - 210 - 60 * noise(ground.seed + 13, along / 800, 0.5)) - 9 - 0.02 * wave
    case 'highland':
      return lakeside(out, along) + 0.2 * wave
  }
}

function lakeside(out: number, along: number): number {
  return Math.sqrt((out - 480) * (out - 480) + along * along * 0.4) - 320
}

const ruggedness = { coast: 0.8, bay: 0.9, island: 1.1, valley: 0.9, plain: 0.22, highland: 2.2 } as const

/** Metres above the sea. */
export function heightAt(ground: Ground, x: number, y: number): number {
  const shore = inland(ground, x, y)
  if (shore < 0) return Math.max(-45, shore * 0.06 - 0.25)
  const rugged = ruggedness[ground.landscape]
  const beach = Math.min(shore * 0.045, 1.6) + 0.15
  const rise = 0.012 * Math.min(shore, 1500)
  const far = ramp(180, 1500, shore)
  const hills = rolling(ground.seed + 21, x / 640, y / 640, 3) + 0.42
  const peaks = rolling(ground.seed + 31, x / 2600, y / 2600, 2)
  const ridge = ramp(0.05, 0.5, peaks) * ramp(700, 2400, shore)
  const gentle = ramp(30, 260, shore) * (1.2 + 1.1 * noise(ground.seed + 41, x / 150, y / 150))
  const high = hills > 0 ? hills : 0
  return beach + rise + gentle + rugged * far * 58 * high + rugged * 260 * ridge * (0.45 + high)
}

/** How steep: metres a metre. */
export function steepness(ground: Ground, x: number, y: number): number {
  const reach = 8
  const east = heightAt(ground, x + reach, y) - heightAt(ground, x - reach, y)
  const north = heightAt(ground, x, y + reach) - heightAt(ground, x, y - reach)
  return Math.sqrt(east * east + north * north) / (2 * reach)
}

import { noise, rolling } from '../kernel/noise.ts'
import { type Biome, type Cover, covers } from '../reading.ts'
import { type Ground, heightAt, inland, steepness } from './ground.ts'

export const coverOf = Object.fromEntries(covers.map((name, index) => [name, index])) as Record<Cover, number>

/** Mean temperature of the year at a height. */
function warmth(ground: Ground, height: number): number {
  return 27 - 0.0095 * ground.latitudeDegrees * ground.latitudeDegrees - 0.0065 * Math.max(0, height)
}

/** What grows where nobody has settled. */
export function wildCover(ground: Ground, x: number, y: number): number {
  const shore = inland(ground, x, y)
  if (shore < 0) return coverOf.water
  const height = heightAt(ground, x, y)
  const wet = ground.rainfall + 0.5 * rolling(ground.seed + 51, x / 1400, y / 1400, 2)
  const seaside = ground.landscape === 'coast' || ground.landscape === 'bay' || ground.landscape === 'island'
  if (shore < (seaside ? 26 : 7)) return coverOf.sand
  const steep = steepness(ground, x, y)
  if (steep > 0.62) return coverOf.rock
  const warm = warmth(ground, height)
  if (warm < -4) return coverOf.snow
  if (height > 210 && steep > 0.35) return coverOf.rock
  if (wet < 0.2 && warm > 14) return coverOf.sand
  if (wet > 0.78 && height < 3.2 && shore > 60) return coverOf.marsh
  const woods = wet + 0.55 * noise(ground.seed + 61, x / 260, y / 260) + 0.2 * noise(ground.seed + 62, x / 60, y / 60)
  if (woods > 0.66 && warm > -1) return coverOf.forest
  return coverOf.grass
}

export function biomeAt(ground: Ground, x: number, y: number): Biome {
  const height = heightAt(ground, x, y)
  const shore = inland(ground, x, y)
  const wet = ground.rainfall + 0.5 * rolling(ground.seed + 51, x / 1400, y / 1400, 2)
  const warm = warmth(ground, height)
  if (shore < 320 && ground.landscape !== 'valley' && ground.landscape !== 'plain' && ground.landscape !== 'highland') {
    return 'coast'
  }
  if (height > 160) return 'mountains'
  if (warm < -2) return 'tundra'
  if (wet < 0.2 && warm > 14) return 'desert'
  if (height > 55) return 'hills'
  if (wet > 0.8 && height < 4) return 'wetland'
  return wet > 0.7 ? 'forest' : 'plains'
}

import { atan2, cos, sin, turn } from '../kernel/exact.ts'
import { fixedUnit, mix2 } from '../kernel/hash.ts'
import { clearRow } from '../kernel/arena.ts'
import { townName } from '../chronicle.ts'
import { heightAt, inland, steepness } from '../place/ground.ts'
import { plots, worldX, worldY } from '../place/streets.ts'
import { isWithin } from '../place/tiles.ts'
import { eraOf } from '../people/jobs.ts'
import { yieldOfEra } from '../people/work.ts'
import { buildingKinds } from '../reading.ts'
import type { World } from '../world.ts'
import { build, raise } from './build.ts'
import { frameOf } from './frame.ts'
import { claimPlot, plotIsGood } from './plotting.ts'

/** A settlement on its ground, with nothing built and nobody in it. */
export function stake(world: World, x: number, y: number, era: number, expected: number): number {
  const { settlements, ground, now, key0 } = world
  const town = settlements.rows++
  clearRow(settlements, town)
  settlements.x[town] = x
  settlements.y[town] = y
  settlements.heading[town] = alongShore(world, x, y)
  settlements.bend[town] = era >= eraOf.networked ? 0.35 : era >= eraOf.industrial ? 0.6 : 1
  settlements.planSeed[town] = mix2(key0, town) & 0x7fffffff
  giveName(world, town)
  settlements.foundedTick[town] = now.tick[0]
  settlements.leader[town] = settlements.lastLeader[town] = -1
  settlements.era[town] = era
  settlements.festivalDay[town] = settlements.mourningDay[town] = -1
  settlements.lastEvent[town] = -1
  settlements.foodPrice[town] = settlements.goodsPrice[town] = 1
  settlements.wage[town] = 1.8
  settlements.harmony[town] = 0.5
  settlements.wards.fill(0.5, town * 9, town * 9 + 9)
  settlements.policy.set([0.1, 0.5, 0.5, 0.5, 0.3, 0.3], town * 6)
  settlements.seat.fill(-1, town * buildingKinds.length, (town + 1) * buildingKinds.length)
  // Good land feeds a few hundred; a place that is founded large was founded where the land allows it.
  const natural = 60 + 140 * fixedUnit(key0, town, 21) + 60 * ground.rainfall
  settlements.land[town] = Math.max(natural, (1.15 * expected) / yieldOfEra[era])
  return town
}

/** A name that no other settlement bears, of those that a hundred tries bring. */
function giveName(world: World, town: number): void {
  const { settlements, key0 } = world
  for (let attempt = 0; attempt < 100; attempt++) {
    settlements.firstName[town] = mix2(key0 + 1, town + 64 * attempt) % 997
    settlements.lastName[town] = mix2(key0 + 2, town + 64 * attempt) % 991
    const name = townName(world, town)
    let taken = false
    for (let s = 0; s < town; s++) if (townName(world, s) === name) taken = true
    if (!taken) return
  }
}

/** Streets run along the water. */
function alongShore(world: World, x: number, y: number): number {
  const { ground } = world
  const reach = 60
  const east = inland(ground, x + reach, y) - inland(ground, x - reach, y)
  const north = inland(ground, x, y + reach) - inland(ground, x, y - reach)
  const slope = Math.sqrt(east * east + north * north)
  return slope < 1e-6 ? 0 : atan2(0 - east, north) + 0
}

/** What stands when people have lived in a place for a while. */
export function settle(world: World, town: number, count: number, era: number): void {
  build(world, town, era === 0 ? 'monument' : 'market', era)
  if (count >= 40 && era >= 1) build(world, town, 'temple', era)
  if (count >= 90 && era >= 1) build(world, town, 'hall', era)
  raiseHarbour(world, town, era)
  if (era >= 1) for (let k = 0; k < Math.min(20, 1 + count / 150); k++) build(world, town, 'workshop', era)
  if (era >= 3 && count >= 120) build(world, town, 'school', era)
  if (era >= 2 && count >= 100) build(world, town, 'mill', era)
  if (era >= 1 && count >= 60) build(world, town, 'barn', era)
  if (era >= 4 && count >= 220) build(world, town, 'hospital', era)
  if (era >= 3 && count >= 250) build(world, town, 'tower', era)
  if (era >= 5) for (let k = 0; k < Math.max(1, Math.min(60, count / 220)); k++) build(world, town, 'factory', era)
  if (era >= 5) build(world, town, 'station', era)
  if (era >= 6) for (let k = 0; k < Math.max(1, Math.min(80, count / 200)); k++) build(world, town, 'office', era)
}

/** On the good plot nearest the heart whose back is to the water; none where the water is far. */
export function raiseHarbour(world: World, town: number, era: number): void {
  const { settlements } = world
  for (let plot = 0; plot < Math.min(plots.count, 700); plot++) {
    if (!plotIsGood(world, town, plot)) continue
    const frame = frameOf(world, town)
    const shore = inland(
      world.ground,
      worldX(frame, plots.u[plot], plots.v[plot]),
      worldY(frame, plots.u[plot], plots.v[plot]),
    )
    if (shore > 34 || !claimPlot(world, town, plot)) continue
    const row = raise(world, town, 'harbour', era, plot)
    if (row >= 0) settlements.seat[town * buildingKinds.length + buildingKinds.indexOf('harbour')] = row
    return
  }
}

/** Flat dry ground near water and away from others, the best of many that are tried on a spiral; undefined when there is none. */
export function findSite(
  world: World,
  fromX: number,
  fromY: number,
  nearest: number,
  farthest: number,
): { x: number; y: number } | undefined {
  const { ground, settlements, key0, genesis } = world
  let best: { x: number; y: number } | undefined
  let bestScore = 0
  const tries = 90
  for (let k = 0; k < tries; k++) {
    const angle = turn * fixedUnit(key0, settlements.rows * 131 + k, 31)
    const radius = nearest + (farthest - nearest) * (k / tries)
    const x = fromX + radius * cos(angle)
    const y = fromY + radius * sin(angle)
    const shore = inland(ground, x, y)
    if (shore < 70 || steepness(ground, x, y) > 0.12 || !isWithin(genesis, x, y)) continue
    let apart = 1e9
    for (let s = 0; s < settlements.rows; s++) {
      const dx = settlements.x[s] - x
      const dy = settlements.y[s] - y
      apart = Math.min(apart, Math.sqrt(dx * dx + dy * dy))
    }
    if (apart < nearest * 0.8) continue
    const height = heightAt(ground, x, y)
    const score = 2 / (1 + Math.abs(shore - 160) / 200) + 1 / (1 + height / 20) + 0.4 * (1 - radius / farthest)
    if (score > bestScore) {
      best = { x, y }
      bestScore = score
    }
  }
  return best
}

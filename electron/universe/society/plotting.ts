import { heightAt, inland, steepness } from '../place/ground.ts'
import { plotRadius, plots, worldX, worldY } from '../place/streets.ts'
import { isWithin } from '../place/tiles.ts'
import { buildingKinds } from '../reading.ts'
import type { World } from '../world.ts'
import { frameOf } from './frame.ts'
import { wardOf, wishOfWards } from './wards.ts'

/** Plots by the square that are kept for what belongs to everybody: a bit each of `civicTaken`. */
const civicPlots = 18
/** How far a settlement looks past its first free plot, a bit each of `plotsAhead`, and between how many good ones it chooses. */
const window = 32
const choices = 14

/** Whether a building can stand on a plot: dry ground inside the bound that is not too steep. */
export function plotIsGood(world: World, town: number, plot: number): boolean {
  const frame = frameOf(world, town)
  const x = worldX(frame, plots.u[plot], plots.v[plot])
  const y = worldY(frame, plots.u[plot], plots.v[plot])
  return (
    isWithin(world.genesis, x, y) &&
    inland(world.ground, x, y) > 11 &&
    heightAt(world.ground, x, y) > 0.5 &&
    steepness(world.ground, x, y) < 0.3
  )
}

/** One of the free plots by the square, or −1. */
export function takeCivicPlot(world: World, town: number): number {
  const { civicTaken } = world.settlements
  const plot = choose(world, town, 0, civicPlots, civicTaken[town])
  if (plot >= 0) civicTaken[town] |= 1 << plot
  return plot
}

/** One of the nearest free plots; −1 when the plan is full. */
export function takePlot(world: World, town: number): number {
  const { nextPlot, plotsAhead } = world.settlements
  nextPlot[town] = Math.max(civicPlots, nextPlot[town])
  for (;;) {
    while ((plotsAhead[town] & 1) === 1 || (nextPlot[town] < plots.count && !plotIsFree(world, town, nextPlot[town]))) {
      nextPlot[town]++
      plotsAhead[town] >>>= 1
    }
    const first = nextPlot[town]
    if (first >= plots.count) return -1
    const plot = choose(world, town, first, Math.min(plots.count, first + window), plotsAhead[town])
    if (plot < 0) return -1
    plotsAhead[town] |= 1 << (plot - first)
    return plot
  }
}

/** Takes a plot of one's own choice, if nothing stands there. */
export function claimPlot(world: World, town: number, plot: number): boolean {
  const { nextPlot, plotsAhead, civicTaken } = world.settlements
  const ahead = plot - Math.max(civicPlots, nextPlot[town])
  if (plot < civicPlots) {
    if (((civicTaken[town] >>> plot) & 1) === 1) return false
    civicTaken[town] |= 1 << plot
  } else if (ahead < 0 || (ahead < window && ((plotsAhead[town] >>> ahead) & 1) === 1)) return false
  else if (ahead < window && nextPlot[town] >= civicPlots) plotsAhead[town] |= 1 << ahead
  return true
}

/** Nothing but a harbour lies farther out than a settlement looks. */
function plotIsFree(world: World, town: number, plot: number): boolean {
  const { buildings, settlements } = world
  const harbour = settlements.seat[town * buildingKinds.length + buildingKinds.indexOf('harbour')]
  return (harbour < 0 || buildings.plot[harbour] !== plot) && plotIsGood(world, town, plot)
}

/**
 * The nearest good plot of `from` … `to` − 1, or, where the wards are heeded, the one of the nearest few whose ward lacks most for the
 * balance. A place that is being founded has no past to weigh.
 */
function choose(world: World, town: number, from: number, to: number, taken: number): number {
  const { settlements, genesis, now } = world
  const heeds = genesis.wisdom.wards && now.tick[0] > settlements.foundedTick[town]
  const wish = heeds ? wishOfWards(world, town) : undefined
  const radius = plotRadius(Math.max(settlements.nextPlot[town], 24))
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let seen = 0
  for (let plot = from; plot < to && seen < choices; plot++) {
    if (((taken >>> (plot - from)) & 1) === 1 || !plotIsFree(world, town, plot)) continue
    seen++
    if (!wish) return plot
    const wished = wish[wardOf(plots.u[plot], plots.v[plot], radius)]
    if (wished > most + 1e-9) {
      best = plot
      most = wished
    }
  }
  return best
}

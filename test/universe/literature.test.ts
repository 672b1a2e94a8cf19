import { describe, expect, it } from 'vitest'
import { exp, ln } from '../../electron/universe/kernel/exact.ts'
import { lorenz, rungeKutta } from '../../electron/universe/kernel/lorenz.ts'
import { bassPeak } from './models/diffusion.ts'
import { epidemicFinalSize } from './models/epidemic.ts'
import { alignment, flock } from './models/flocking.ts'
import { burnedShare } from './models/forest_fire.ts'
import { cooperationShare } from './models/nowak_may.ts'
import { likeNeighbourShare } from './models/schelling.ts'
import { smallWorld } from './models/small_world.ts'
import { sugarscapeGini } from './models/sugarscape.ts'
import { boltzmannGini } from './models/wealth.ts'
import { graze } from './models/wolf_sheep.ts'

const seeds = [1, 2, 3]
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the kernel reproduces what was published', () => {
  it('Nowak and May 1992: cooperation settles at 12 ln 2 − 8 ≈ 0.318 for 1.8 < b < 2', () => {
    const share = mean(seeds.map((seed) => cooperationShare({ temptation: 1.9, side: 100, generations: 400, seed })))
    expect(Math.abs(share - 0.318)).toBeLessThan(0.01)
  })

  it('Schelling 1971: a wish for 30 % alike ends near 75 % alike', () => {
    const share = mean(
      seeds.map((seed) => likeNeighbourShare({ side: 51, density: 0.95, wanted: 0.3, rounds: 300, seed })),
    )
    expect(Math.abs(share - 0.75)).toBeLessThan(0.02)
  })

  it('Drăgulescu and Yakovenko 2000: random exchange leads to a Gini of one half', () => {
    expect(
      Math.abs(mean(seeds.map((seed) => boltzmannGini({ people: 1_000, coins: 20, rounds: 8_000, seed }))) - 0.5),
    ).toBeLessThan(0.02)
  })

  it('Epstein and Axtell 1996: wealth on the sugarscape goes from a Gini of 0.23 to about 0.48', () => {
    const runs = seeds.map((seed) => sugarscapeGini({ people: 250, rounds: 500, seed }))
    expect(Math.abs(mean(runs.map((run) => run.first)) - 0.23)).toBeLessThan(0.03)
    expect(Math.abs(mean(runs.map((run) => run.last)) - 0.48)).toBeLessThan(0.05)
  })

  it.each([
    [1.5, 0.583],
    [2, 0.797],
    [3, 0.941],
  ])('Kermack and McKendrick 1927: R₀ %f infects a share of %f', (reproduction, share) => {
    const sizes = seeds.map((seed) => epidemicFinalSize({ people: 40_000, reproduction, firstInfected: 40, seed }))
    expect(Math.abs(mean(sizes) - share)).toBeLessThan(0.012)
  })

  it('Watts and Strogatz 1998: at p = 0.01 paths are short and friends still know each other', () => {
    const ring = smallWorld({ people: 1_000, ties: 10, moved: 0, seed: 1 })
    const world = smallWorld({ people: 1_000, ties: 10, moved: 0.01, seed: 1 })
    expect(ring.clustering).toBeCloseTo(2 / 3, 6)
    expect(world.clustering / ring.clustering).toBeGreaterThan(0.93)
    expect(world.pathLength / ring.pathLength).toBeLessThan(0.25)
  })

  it('Newman and Ziff 2000: fire crosses a forest above a density of 0.593 and not below', () => {
    const crossings = (density: number) =>
      seeds.filter((seed) => burnedShare({ side: 250, density, seed }).crossed).length
    expect(crossings(0.55)).toBe(0)
    expect(crossings(0.64)).toBe(seeds.length)
  })

  it('Reynolds 1987: birds that flew anyhow fly one way in flocks', () => {
    const options = { extent: 60, birds: 300, sight: 15, seed: 4 }
    expect(alignment(flock({ ...options, rounds: 0 }))).toBeLessThan(0.2)
    expect(alignment(flock({ ...options, rounds: 250 }))).toBeGreaterThan(0.6)
  })

  it.each([
    [100, 10_000, 2.26],
    [60, 2_000, 15],
  ])('in a world of %i a bird sees whoever of %i others is within %f, over the edges too', (extent, birds, sight) => {
    const { neighbours } = flock({ extent, birds, sight, rounds: 1, seed: 1 })
    const expected = ((birds - 1) * Math.PI * sight ** 2) / extent ** 2
    expect(Math.abs(neighbours / expected - 1)).toBeLessThan(0.01)
  })

  it('Wilensky 1997: wolves, sheep and grass live on together, in waves', () => {
    const pasture = graze({
      side: 100,
      sheep: 1_000,
      wolves: 500,
      regrowRounds: 10,
      sheepBirths: 0.4,
      wolfBirths: 0.2,
      rounds: 300,
      seed: 2,
    })
    expect(pasture.sheep).toBeGreaterThan(100)
    expect(pasture.wolves).toBeGreaterThan(100)
    const withoutWolves = graze({
      side: 30,
      sheep: 100,
      wolves: 0,
      regrowRounds: 10,
      sheepBirths: 0.2,
      wolfBirths: 0.2,
      rounds: 300,
      seed: 2,
    })
    expect(withoutWolves.sheep).toBeGreaterThan(200)
  })

  it('Bass 1969: adoption peaks at ln(q/p)/(p+q) with a share of ½ − p/2q', () => {
    const [p, q] = [0.03, 0.38]
    const peak = bassPeak({ innovation: p, imitation: q, step: 0.001 })
    expect(peak.time).toBeCloseTo(ln(q / p) / (p + q), 1)
    expect(peak.adopted).toBeCloseTo(0.5 - p / (2 * q), 2)
  })

  it('Runge and Kutta: the error of the fourth-order step falls by sixteen when the step is halved', () => {
    const errorOf = (steps: number) => {
      const at = Float64Array.of(1)
      const advance = rungeKutta((here, rate) => (rate[0] = here[0]), 1)
      for (let k = 0; k < steps; k++) advance(at, 1 / steps)
      return Math.abs(at[0] - exp(1))
    }
    for (const steps of [10, 20, 40])
      expect(Math.abs(ln(errorOf(steps) / errorOf(steps * 2)) / ln(2) - 4)).toBeLessThan(0.1)
  })

  it('Sprott 2003: the Lorenz exponents are 0.906, 0 and −14.57', () => {
    const exponents = lyapunovExponents(150_000)
    expect(Math.abs(exponents[0] - 0.906)).toBeLessThan(0.02)
    expect(Math.abs(exponents[1])).toBeLessThan(0.01)
    expect(Math.abs(exponents[2] + 14.57)).toBeLessThan(0.03)
  })
})

/** Three tangent vectors carried along by the flow and made orthogonal again at each step, after Benettin and others (1980). */
function lyapunovExponents(steps: number): number[] {
  const step = 0.005
  const warm = 10_000
  const at = Float64Array.of(1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1)
  const advance = rungeKutta((here, rate) => {
    lorenz(here, rate)
    for (let k = 3; k < 12; k += 3) {
      rate[k] = 10 * (here[k + 1] - here[k])
      rate[k + 1] = (28 - here[2]) * here[k] - here[k + 1] - here[0] * here[k + 2]
      rate[k + 2] = here[1] * here[k] + here[0] * here[k + 1] - (8 / 3) * here[k + 2]
    }
  }, 12)
  const sums = [0, 0, 0]
  for (let n = 0; n < steps + warm; n++) {
    advance(at, step)
    for (let k = 0; k < 3; k++) {
      for (let j = 0; j < k; j++) {
        let dot = 0
        for (let i = 0; i < 3; i++) dot += at[3 + 3 * k + i] * at[3 + 3 * j + i]
        for (let i = 0; i < 3; i++) at[3 + 3 * k + i] -= dot * at[3 + 3 * j + i]
      }
      let length = 0
      for (let i = 0; i < 3; i++) length += at[3 + 3 * k + i] ** 2
      length = Math.sqrt(length)
      for (let i = 0; i < 3; i++) at[3 + 3 * k + i] /= length
      if (n >= warm) sums[k] += ln(length)
    }
  }
  return sums.map((sum) => sum / (steps * step))
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import { outliers } from './demography.ts'
import { countLifetime, crudeRates, fertility, lifeExpectancy, together } from './lifetime.ts'

/** A few short lives: a small sample of what the half centuries measure, so three quarters of each range more are allowed at either end. */
const [people, years, slack] = [280, 1, 0.75]
const seeds = [1, 2]

describe.each(['plague-port', 'networked-metropolis'])('lives in %s', (scenario) => {
  const file = new URL(`../../assets/scenarios/${scenario}.json`, import.meta.url)
  const { genesis } = JSON.parse(readFileSync(file, 'utf8'))
  const life = together(
    seeds.map((seed) =>
      countLifetime(law.begin(law.completeGenesis({ ...genesis, people, seed: `${scenario}/${seed}` })), years),
    ),
  )
  const told = `${scenario}, seeds ${seeds.join(', ')}: ${JSON.stringify({ ...crudeRates(life), fertility: fertility(life) })}`

  it('are such as a demographer would believe', () => {
    const found = {
      ...crudeRates(life),
      fertility: fertility(life),
      lifeExpectancy: lifeExpectancy(life),
      ties: life.ties,
      gini: life.gini,
      cooperation: life.cooperation,
      growth: ((life.people.at(-1) ?? 0) / life.people[0]) ** (1 / years) - 1,
    }
    expect(outliers(genesis.era, found, slack), told).toEqual([])
  })

  it('are brighter in the evening than at dawn and in summer than in winter, and calm at night', () => {
    const { valenceByHour, arousalByHour, valenceBySeason } = life
    expect(valenceByHour[20], told).toBeGreaterThan(valenceByHour[7])
    expect(arousalByHour[4], told).toBeLessThan(arousalByHour[16] - 0.03)
    const [, summer, , winter] = valenceBySeason
    expect(summer, told).toBeGreaterThan(winter)
  })
})

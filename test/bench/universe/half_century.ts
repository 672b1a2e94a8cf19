import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { law } from '../../../electron/universe/law.ts'
import { outliers, type Plausible } from '../../universe/demography.ts'
import {
  countLifetime,
  crudeRates,
  fertility,
  lifeExpectancy,
  type Lifetime,
  together,
} from '../../universe/lifetime.ts'

/**
 * Fifty years of every scenario over many seeds: `node half_century.ts [--years 50] [--seeds 20] [--people N] [--into FILE] [--table]
 * [scenario…]`. Each life is appended to the file as one line when it is over, and lives that are in it already are not lived again,
 * so a run that was ended goes on where it stopped; all first seeds come before the second. Lives under another law, which the golden
 * states tell apart, are left out. Prints a table and whatever no demographer would believe.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    years: { type: 'string', default: '50' },
    seeds: { type: 'string', default: '20' },
    people: { type: 'string', default: '120' },
    into: { type: 'string', default: join(tmpdir(), 'half_century.jsonl') },
    table: { type: 'boolean', default: false },
  },
})
const [years, seeds, people] = [values.years, values.seeds, values.people].map(Number)
type Line = {
  law: string
  scenario: string
  seed: number
  years: number
  founders: number
  began: string
  life: Lifetime
}

const golden = readFileSync(new URL('../../universe/golden.json', import.meta.url))
const underLaw = createHash('sha256').update(golden).digest('hex').slice(0, 12)
const folder = new URL('../../../assets/scenarios/', import.meta.url)
const scenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .filter((name) => positionals.length === 0 || positionals.some((asked) => name.startsWith(asked)))

const readLines = (): Line[] =>
  existsSync(values.into)
    ? readFileSync(values.into, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
        .filter((line) => line.law === underLaw && line.years === years && line.founders === people)
        .filter((line) => scenarios.includes(line.scenario))
    : []

if (!values.table) {
  const done = new Set(readLines().map(({ scenario, seed }) => `${scenario}/${seed}`))
  for (let seed = 1; seed <= seeds; seed++) {
    for (const scenario of scenarios) {
      if (done.has(`${scenario}/${seed}`)) continue
      const { genesis } = JSON.parse(readFileSync(new URL(`${scenario}.json`, folder), 'utf8'))
      const world = law.begin(law.completeGenesis({ ...genesis, people, seed: `${scenario}/${seed}` }))
      const began = law.summarise(world).era
      const life = countLifetime(world, years)
      const line: Line = { law: underLaw, scenario, seed, years, founders: people, began, life }
      appendFileSync(values.into, `${JSON.stringify(line)}\n`)
    }
  }
}

const lines = readLines()
for (const scenario of scenarios) {
  const mine = lines.filter((line) => line.scenario === scenario)
  if (mine.length === 0) continue
  console.log(describe(scenario, mine))
}

function describe(scenario: string, mine: readonly Line[]): string {
  const all = together(mine.map(({ life }) => life))
  const ends = mine.map(({ life }) => (life.people.at(-1) ?? 0) / life.people[0]).sort((a, b) => a - b)
  const rates = crudeRates(all)
  const round = (values: readonly number[], digits: number): string => values.map((x) => x.toFixed(digits)).join(' ')
  const pyramid = (counts: readonly number[]): string =>
    counts
      .map((count) =>
        (
          (100 * count) /
          Math.max(
            1,
            [...all.women, ...all.men].reduce((a, b) => a + b),
          )
        ).toFixed(1),
      )
      .join(' ')
  const found: Plausible = {
    births: rates.births,
    deaths: rates.deaths,
    fertility: fertility(all),
    lifeExpectancy: lifeExpectancy(all),
    ties: all.ties,
    gini: all.gini,
    cooperation: all.cooperation,
    growth: ends[ends.length >> 1] ** (1 / years) - 1,
  }
  const odd = outliers(mine[0].began, found)
  return [
    `${scenario}: ${mine.length} lives of ${years} years, ${mine[0].life.people[0]} founders, from the ${mine[0].began} age`,
    `  people, as a share of the founders: least ${ends[0].toFixed(2)}, median ${ends[ends.length >> 1].toFixed(2)}, most ${ends[ends.length - 1].toFixed(2)}`,
    `  by decade: ${round(
      all.people.filter((_, year) => year % 10 === 0),
      0,
    )}`,
    `  births ${rates.births.toFixed(1)} ‰, deaths ${rates.deaths.toFixed(1)} ‰, fertility ${found.fertility.toFixed(2)}, life expectancy ${found.lifeExpectancy.toFixed(1)} years`,
    `  pyramid, % in decades of age: women ${pyramid(all.women)}; men ${pyramid(all.men)}`,
    `  ties ${all.ties.toFixed(1)}, Gini ${all.gini.toFixed(2)}, cooperation ${all.cooperation.toFixed(2)}; ${all.era} age at most, ${all.arts.toFixed(1)} arts`,
    `  valence at 3, 9, 15, 21 h: ${round(
      [3, 9, 15, 21].map((hour) => all.valenceByHour[hour]),
      3,
    )}; by season from spring ${round(all.valenceBySeason, 3)}; arousal at 3, 15 h ${round(
      [3, 15].map((hour) => all.arousalByHour[hour]),
      3,
    )}`,
    `  ${odd.length === 0 ? 'plausible in every number' : `not plausible: ${odd.join('; ')}`}`,
  ].join('\n')
}

import type { World } from '../../electron/universe/law.ts'
import { law } from '../../electron/universe/law.ts'
import { eras, seasons } from '../../electron/universe/reading.ts'
import { seasonOf } from '../../electron/universe/view/skies.ts'

/** What a census office would know of a universe that has lived for some years. */
export type Lifetime = {
  years: number
  /** At each new year, the first moment included. */
  people: number[]
  births: number
  /** By the bands of `ageBands`. */
  deaths: number[]
  lived: number[]
  /** Children and years lived of women of 15 … 49, in bands of five years. */
  children: number[]
  womanYears: number[]
  /** At the end, in bands of ten years. */
  women: number[]
  men: number[]
  ties: number
  gini: number
  cooperation: number
  /** Mean valence and arousal at each hour of the day, and valence in each season. */
  valenceByHour: number[]
  arousalByHour: number[]
  valenceBySeason: number[]
  era: string
  arts: number
}

const ticksPerYear = 8766
const censusTicks = ticksPerYear / 12
/** Co-prime with a day, so that every hour of it is heard. */
const moodTicks = 7

/** Lower bounds of the bands of a life table. */
export const ageBands = [0, 1, ...Array.from({ length: 17 }, (_, k) => 5 * (k + 1))]
const bandOf = (age: number): number =>
  age < 1 ? 0 : age < 5 ? 1 : Math.min(ageBands.length - 1, 1 + Math.floor(age / 5))
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
const meanOf = (values: ArrayLike<number>, count: number): number => {
  let sum = 0
  for (let k = 0; k < count; k++) sum += values[k]
  return count > 0 ? sum / count : 0
}

/** Lives `years` and counts as it goes. Ends early when nobody is left. */
export function countLifetime(world: World, years: number): Lifetime {
  const life: Lifetime = {
    years,
    people: [law.summarise(world).people],
    births: 0,
    deaths: zeros(ageBands.length),
    lived: zeros(ageBands.length),
    children: zeros(7),
    womanYears: zeros(7),
    women: zeros(11),
    men: zeros(11),
    ties: 0,
    gini: 0,
    cooperation: 0,
    valenceByHour: zeros(24),
    arousalByHour: zeros(24),
    valenceBySeason: zeros(seasons.length),
    era: '',
    arts: 0,
  }
  const heard = zeros(24)
  const heardIn = zeros(seasons.length)
  for (let tick = 1; tick <= years * ticksPerYear && life.people.at(-1) !== 0; tick++) {
    law.step(world)
    countEvents(world, life)
    if (tick % Math.floor(censusTicks) === 0) countYears(world, life)
    if (tick % moodTicks === 0) {
      const { people } = world
      const valence = meanOf(people.valence, people.rows)
      const season = seasons.indexOf(seasonOf(world))
      heard[tick % 24]++
      heardIn[season]++
      life.valenceByHour[tick % 24] += valence
      life.arousalByHour[tick % 24] += meanOf(people.arousal, people.rows)
      life.valenceBySeason[season] += valence
    }
    if (tick % ticksPerYear === 0) closeYear(world, life)
  }
  const closed = Math.max(1, life.people.length - 1)
  for (let hour = 0; hour < 24; hour++) {
    life.valenceByHour[hour] /= Math.max(1, heard[hour])
    life.arousalByHour[hour] /= Math.max(1, heard[hour])
  }
  life.valenceBySeason = life.valenceBySeason.map((sum, season) => sum / Math.max(1, heardIn[season]))
  for (const name of ['ties', 'gini', 'cooperation'] as const) life[name] /= closed
  countLiving(world, (age, sex) => (sex === 0 ? life.women : life.men)[Math.min(10, Math.floor(age / 10))]++)
  const summary = law.summarise(world)
  life.era = summary.era
  life.arts = summary.technologies
  return life
}

function countEvents(world: World, life: Lifetime): void {
  for (const event of law.events(world)) {
    if (event.kind === 'birth') {
      life.births++
      const band = Math.floor(ageOfId(world, event.who[1]) / 5) - 3
      if (band >= 0 && band < 7) life.children[band]++
    } else if (event.kind === 'death') life.deaths[bandOf(ageOfId(world, event.who[0]))]++
  }
}

/** Rows are in order of birth, and those of the dead stay until midnight. */
function ageOfId(world: World, id: number): number {
  const { people, now } = world
  const row = people.id.subarray(0, people.rows).indexOf(id)
  return (now.tick[0] - people.bornTick[row]) / ticksPerYear
}

function countLiving(world: World, count: (age: number, sex: number, row: number) => void): void {
  const { people, now } = world
  for (let row = 0; row < people.rows; row++) {
    if (people.alive[row]) count((now.tick[0] - people.bornTick[row]) / ticksPerYear, people.sex[row], row)
  }
}

function countYears(world: World, life: Lifetime): void {
  const share = Math.floor(censusTicks) / ticksPerYear
  countLiving(world, (age, sex) => {
    life.lived[bandOf(age)] += share
    const band = Math.floor(age / 5) - 3
    if (sex === 0 && band >= 0 && band < 7) life.womanYears[band] += share
  })
}

function closeYear(world: World, life: Lifetime): void {
  const { people, gini, cooperation } = law.summarise(world)
  life.people.push(people)
  life.gini += gini
  life.cooperation += cooperation
  let [adults, ties] = [0, 0]
  countLiving(world, (age, _sex, row) => {
    if (age < 18) return
    adults++
    ties += world.people.tieCount[row]
  })
  life.ties += adults > 0 ? ties / adults : 0
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Children that a woman would bear who lived through all the ages as they are. */
export function fertility(life: Pick<Lifetime, 'children' | 'womanYears'>): number {
  return sum(life.children.map((born, band) => (life.womanYears[band] > 0 ? (5 * born) / life.womanYears[band] : 0)))
}

/** Of a newborn, from the period life table (Preston, Heuveline and Guillot, "Demography", 2001, ch. 3). */
export function lifeExpectancy(life: Pick<Lifetime, 'deaths' | 'lived'>): number {
  let alive = 1
  let years = 0
  ageBands.forEach((from, band) => {
    const rate = life.lived[band] > 0 ? life.deaths[band] / life.lived[band] : 0
    const width = (ageBands[band + 1] ?? Number.POSITIVE_INFINITY) - from
    if (!Number.isFinite(width)) {
      years += rate > 0 ? alive / rate : 0
      return
    }
    const early = band === 0 ? 0.3 : width / 2
    const dies = Math.min(1, (width * rate) / (1 + (width - early) * rate))
    years += alive * (width * (1 - dies) + early * dies)
    alive *= 1 - dies
  })
  return years
}

/** Births and deaths a year among a thousand. */
export function crudeRates(life: Pick<Lifetime, 'births' | 'deaths' | 'lived'>): { births: number; deaths: number } {
  const thousands = sum(life.lived) / 1_000
  return { births: life.births / thousands, deaths: sum(life.deaths) / thousands }
}

/** Several lifetimes as one: counts add up, means are means. */
export function together(lives: readonly Lifetime[]): Lifetime {
  const add = (pick: (life: Lifetime) => readonly number[]): number[] =>
    pick(lives[0]).map((_, k) => sum(lives.map((life) => pick(life)[k] ?? 0)))
  const mean = (pick: (life: Lifetime) => number): number => sum(lives.map(pick)) / lives.length
  const means = (pick: (life: Lifetime) => readonly number[]): number[] =>
    add(pick).map((total) => total / lives.length)
  const farthest = lives.reduce((far, life) => (indexOfEra(life) > indexOfEra(far) ? life : far))
  return {
    years: lives[0].years,
    people: means((life) => life.people),
    births: sum(lives.map((life) => life.births)),
    deaths: add((life) => life.deaths),
    lived: add((life) => life.lived),
    children: add((life) => life.children),
    womanYears: add((life) => life.womanYears),
    women: add((life) => life.women),
    men: add((life) => life.men),
    ties: mean((life) => life.ties),
    gini: mean((life) => life.gini),
    cooperation: mean((life) => life.cooperation),
    valenceByHour: means((life) => life.valenceByHour),
    arousalByHour: means((life) => life.arousalByHour),
    valenceBySeason: means((life) => life.valenceBySeason),
    era: farthest.era,
    arts: mean((life) => life.arts),
  }
}

const indexOfEra = (life: Lifetime): number => eras.indexOf(life.era as (typeof eras)[number])

import { tidy } from '../../electron/universe/kernel/exact.ts'
import { activityOf } from '../../electron/universe/people/jobs.ts'
import { pleasure, stir } from '../../electron/universe/people/mood.ts'
import type { Hour } from '../../electron/universe/people/needs.ts'
import { tieRoom } from '../../electron/universe/tables.ts'
import type { World } from '../../electron/universe/world.ts'

/**
 * The sentences of crowd_code.ts as one would read them: the order of every sum is the same, and so are the bytes. Written down on their own,
 * numbers and all, so that the two are each other's witness.
 */
const nature = 1 / 127
const {
  sleeping: asleep,
  eating,
  resting,
  talking,
  courting,
  celebrating,
  playing,
  trading,
  teaching,
  praying,
} = activityOf
const social = new Set([talking, courting, celebrating, playing, trading, teaching, praying])

export function livePlainHour(world: World, hour: Hour): void {
  const { people } = world
  const before = {
    valence: people.valence.slice(),
    arousal: people.arousal.slice(),
    dominance: people.dominance.slice(),
  }
  for (let i = 0; i < people.rows; i++) {
    spreadMood(world, i, before)
    pressNeeds(world, i, hour)
  }
}

type Moods = Record<'valence' | 'arousal' | 'dominance', Float32Array>

function spreadMood({ people, settlements }: World, i: number, { valence, arousal, dominance }: Moods): void {
  let [weight, sumV, sumA, sumD] = [0, 0, 0, 0]
  const does = people.activity[i]
  const ties = does === asleep ? 0 : people.tieCount[i]
  for (let k = i * tieRoom; k < i * tieRoom + ties; k++) {
    const other = people.tieWho[k]
    const strength = people.tieStrength[k]
    weight += strength
    sumV += strength * valence[other]
    sumA += strength * arousal[other]
    sumD += strength * dominance[other]
  }
  const { hunger, rest, warmth, safety, company, purpose, injury, health, temper } = people
  const want =
    0.3 * hunger[i] + 0.16 * rest[i] + 0.15 * warmth[i] + 0.2 * safety[i] + 0.13 * company[i] + 0.1 * purpose[i]
  const hurt = 0.5 * injury[i] + 0.25 * (1 - health[i])
  const restV = 0.29 + pleasure[does] + 0.45 * nature * temper[3 * i] - 1.05 * want - hurt
  const restA =
    0.1 + stir[does] + 0.35 * nature * temper[3 * i + 1] + 0.5 * safety[i] + 0.2 * hunger[i] - 0.45 * rest[i]
  const restD = 0.1 + 0.45 * nature * temper[3 * i + 2] - 0.4 * want - 0.6 * hurt
  const share = weight > 0 ? 0.03 / weight : 0
  const town = people.settlement[i]
  const [v, a, d] = [valence[i], arousal[i], dominance[i]]
  const nearV = share * (sumV - weight * v) + 0.004 * (settlements.valence[town] - v)
  const nearA = share * (sumA - weight * a) + 0.004 * (settlements.arousal[town] - a)
  const nearD = share * (sumD - weight * d) + 0.004 * (settlements.dominance[town] - d)
  people.valence[i] = held(v + 0.02 * (restV - v) + nearV)
  people.arousal[i] = held(a + 0.06 * (restA - a) + nearA)
  people.dominance[i] = held(d + 0.02 * (restD - d) + nearD)
}

function held(x: number): number {
  return x > 1 ? 1 : x < -1 ? -1 : tidy(x)
}

function pressNeeds({ people, settlements, now }: World, i: number, { temperatureCelsius, storm }: Hour): void {
  const { hunger, rest, warmth, safety, company, purpose, injury, health } = people
  const does = people.activity[i]
  const town = people.settlement[i]
  const indoors = people.toBuilding[i] >= 0
  const chill = temperatureCelsius < 14 ? Math.min(1, (14 - temperatureCelsius) / 30) : 0
  const heat = temperatureCelsius > 31 ? Math.min(1, (temperatureCelsius - 31) / 14) : 0
  const exposure = indoors ? 0.25 * chill + 0.5 * heat : chill + heat
  const danger = settlements.alarmUntil[town] > now.tick[0] ? 0.9 : storm && !indoors ? 0.5 : 0.05 + 0.3 * injury[i]
  const meal = does === eating
  hunger[i] = near(hunger[i], meal ? 0.85 * settlements.hungry[town] : 1, meal ? 0.8 : 0.045)
  rest[i] =
    does === asleep ? near(rest[i], 0, 0.3) : does === resting ? near(rest[i], 0.2, 0.1) : near(rest[i], 1, 0.045)
  warmth[i] = near(warmth[i], exposure > 1 ? 1 : exposure, 0.4)
  safety[i] = near(safety[i], danger, 0.35)
  const together = social.has(does)
  company[i] = near(company[i], together ? 0 : does === asleep ? company[i] : 0.75, together ? 0.3 : 0.03)
  purpose[i] = near(purpose[i], people.job[i] > 1 ? 0.12 : 0.3, 0.02)
  if (injury[i] > 0) injury[i] = injury[i] > 0.004 ? injury[i] - 0.0006 * (0.5 + health[i]) : 0
}

function near(value: number, goal: number, pace: number): number {
  const moved = value + (goal - value) * pace
  return moved < 1e-4 ? 0 : moved > 1 ? 1 : moved
}

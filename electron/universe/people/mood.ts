import { tidy } from '../kernel/exact.ts'
import { activities } from '../reading.ts'
import { tieRoom } from '../tables.ts'
import type { World } from '../world.ts'
import { activityOf } from './jobs.ts'

const asleep = activityOf.sleeping
const nature = 1 / 127

/**
 * How good and how stirring it is to be at something: company, meals and prayer please more than work does, after Kahneman and others,
 * "A survey method for characterizing daily life experience" (Science 306, 2004); the amounts are ours. Sleep stills.
 */
const pleasure = new Float64Array(activities.length)
const stir = new Float64Array(activities.length)
for (const [name, pleases, stirs] of [
  ['sleeping', 0, -0.45],
  ['resting', 0.05, -0.15],
  ['eating', 0.12, 0],
  ['talking', 0.14, 0.1],
  ['courting', 0.3, 0.3],
  ['celebrating', 0.3, 0.35],
  ['playing', 0.16, 0.25],
  ['praying', 0.1, -0.05],
  ['walking', 0.06, 0.05],
  ['watching the sky', 0.12, -0.05],
  ['mourning', -0.2, -0.05],
  ['quarrelling', -0.25, 0.3],
  ['fleeing', -0.3, 0.5],
  ['factory work', -0.12, 0.1],
] as const) {
  pleasure[activityOf[name]] = pleases
  stir[activityOf[name]] = stirs
}

/**
 * Moods spread along ties. Reads everybody's mood of the last hour and writes those of rows `from` … `to` into `world.next`, so any
 * split of the rows among workers gives the same bytes.
 */
export function spreadMoods(world: World, from: number, to: number): void {
  const { people, next, settlements } = world
  const { valence, arousal, dominance, tieWho, tieStrength, tieCount, temper, settlement, activity } = people
  const { hunger, rest, warmth, safety, company, purpose, injury, health } = people
  for (let i = from; i < to; i++) {
    let weight = 0
    let sumV = 0
    let sumA = 0
    let sumD = 0
    const at = i * tieRoom
    // Sleepers are beyond reach; their mood goes back to its rest.
    for (let k = at, end = activity[i] === asleep ? at : at + tieCount[i]; k < end; k++) {
      const other = tieWho[k]
      const strength = tieStrength[k]
      weight += strength
      sumV += strength * valence[other]
      sumA += strength * arousal[other]
      sumD += strength * dominance[other]
    }
    const town = settlement[i]
    const want =
      0.3 * hunger[i] + 0.16 * rest[i] + 0.15 * warmth[i] + 0.2 * safety[i] + 0.13 * company[i] + 0.1 * purpose[i]
    const hurt = 0.5 * injury[i] + 0.25 * (1 - health[i])
    const does = activity[i]
    const restV = 0.29 + pleasure[does] + 0.45 * nature * temper[3 * i + 0] - 1.05 * want - hurt
    const restA =
      0.1 + stir[does] + 0.35 * nature * temper[3 * i + 1] + 0.5 * safety[i] + 0.2 * hunger[i] - 0.45 * rest[i]
    const restD = 0.1 + 0.45 * nature * temper[3 * i + 2] - 0.4 * want - 0.6 * hurt
    const v = valence[i]
    const a = arousal[i]
    const d = dominance[i]
    // Those who are near count too: the mood of the place stands for strangers met in the street.
    const share = weight > 0 ? 0.03 / weight : 0
    const nearV = share * (sumV - weight * v) + 0.004 * (settlements.valence[town] - v)
    const nearA = share * (sumA - weight * a) + 0.004 * (settlements.arousal[town] - a)
    const nearD = share * (sumD - weight * d) + 0.004 * (settlements.dominance[town] - d)
    next.valence[i] = held(v + 0.02 * (restV - v) + nearV)
    next.arousal[i] = held(a + 0.06 * (restA - a) + nearA)
    next.dominance[i] = held(d + 0.02 * (restD - d) + nearD)
  }
}

function held(x: number): number {
  return x > 1 ? 1 : x < -1 ? -1 : tidy(x)
}

/** Makes the new moods the moods. */
export function settleMoods(world: World, from: number, to: number): void {
  const { people, next } = world
  people.valence.set(next.valence.subarray(from, to), from)
  people.arousal.set(next.arousal.subarray(from, to), from)
  people.dominance.set(next.dominance.subarray(from, to), from)
}

import { blend, unit } from '../kernel/exact.ts'
import { nameOf, tell, townName } from '../chronicle.ts'
import { channels, draw, u0, u1, type World } from '../world.ts'

/** What a council may settle: the words when it is raised, and when it is lowered. */
const laws: readonly (readonly [string, string])[] = [
  ['a tenth more of every harvest goes to the common store', 'the levy on the harvest is lightened'],
  ['nobody shall go hungry while the common store holds bread', 'each house shall feed its own'],
  ['every theft shall be judged before the hall', 'small quarrels shall be settled between neighbours'],
  ['strangers may trade and stay as they please', 'strangers must leave before dark'],
  ['every child shall be taught letters and numbers', 'the teachers shall go back to the fields'],
  ['every household owes ten days a year to the walls and the roads', 'nobody owes work to the walls any more'],
]

/** On the first of a month: the leader leans the policies towards the need of the day and a belief of their own. */
export function sitInCouncil(world: World, town: number): void {
  const { settlements, people, now } = world
  const leader = settlements.leader[town]
  if (leader < 0) return
  draw(world, town, channels.town)
  const [sits, which] = [u0(), u1()]
  if (sits > 0.09) return
  const at = town * 6
  const belief = (k: number): number => people.beliefs[leader * 4 + k] / 255
  const goals = [
    0.06 + 0.22 * belief(2) + 0.15 * settlements.hungry[town],
    unit(0.25 + 0.5 * belief(2) + settlements.hungry[town]),
    unit(0.2 + 0.5 * belief(1) + 0.5 * (0.4 - settlements.trust[town])),
    unit(0.15 + 0.75 * belief(3)),
    unit(0.15 + 0.1 * settlements.era[town] * belief(3)),
    unit(0.2 + 0.4 * belief(1)),
  ]
  const k = settlements.hungry[town] > 0.3 ? 1 : Math.floor(which * 6)
  const before = settlements.policy[at + k]
  settlements.policy[at + k] = unit(blend(before, goals[k], 0.6))
  const change = settlements.policy[at + k] - before
  if (Math.abs(change) < 0.03) return
  const text = `${nameOf(world, leader)} proclaimed in ${townName(world, town)} that ${laws[k][change > 0 ? 0 : 1]}.`
  tell(world, {
    kind: 'law',
    who: [leader],
    settlement: town,
    weight: 0.4,
    valence: 0.1,
    text,
    cause: settlements.lastEvent[town],
  })
  people.lastEvent[leader] = now.nextEvent[0] - 1
}

/** The common store: taxes of the day go to those who have least, as far as relief is the law. */
export function relieve(world: World, town: number): void {
  const { settlements, people, roll } = world
  const relief = settlements.policy[town * 6 + 1]
  const each = 0.9 * relief * settlements.foodPrice[town]
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (people.job[i] > 0 && people.wealth[i] < 3) people.wealth[i] += each
  }
}

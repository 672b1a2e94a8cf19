import { nameOf, saying, tell, townName } from '../chronicle.ts'
import { feel } from '../people/emotion.ts'
import { eraOf } from '../people/jobs.ts'
import { trait, traitOf } from '../people/traits.ts'
import { skillCount } from '../tables.ts'
import { ageOf, channels, draw, rowOf, ticksPerYear, u0, type World } from '../world.ts'

/** Years after which a leader must be chosen anew; endless before the age of ballots. */
const termYears = [0, 0, 0, 0, 0, 5, 4] as const
const leading = 7
const leastAge = 25

/** A day of power: a leader may have to go, and where the place is empty the one whom people look up to takes it. */
export function chooseLeader(world: World, town: number): void {
  const { settlements, now } = world
  if (settlements.people[town] < 12) return
  const before = settlements.leader[town]
  const ending = before < 0 ? '' : endOfRule(world, town, before)
  if (before >= 0 && ending === '') return
  const best = mostLookedUpTo(world, town, before, ending)
  if (best < 0) return
  settlements.leader[town] = best
  // Terms that run when a universe begins did not all begin on one day.
  const served =
    now.tick[0] === 0 ? settlements.planSeed[town] % (termYears[settlements.era[town]] * ticksPerYear || 1) : 0
  settlements.leaderSince[town] = now.tick[0] - served
  tellChoice(world, town, best, before, ending)
  settlements.lastLeader[town] = world.people.id[best]
}

/** Why the one who leads cannot go on, in words; nothing when they can. */
function endOfRule(world: World, town: number, leader: number): string {
  const { settlements, now } = world
  const term = termYears[settlements.era[town]]
  if (term > 0)
    return now.tick[0] - settlements.leaderSince[town] >= term * ticksPerYear ? 'the ballots were counted' : ''
  draw(world, town, channels.town, 1)
  if (settlements.famine[town] === 1 && u0() < 0.003) return 'the hungry would not follow any longer'
  return ageOf(world, leader) > 72 && u0() < 0.002 ? 'age had made the seat too heavy' : ''
}

function mostLookedUpTo(world: World, town: number, before: number, ending: string): number {
  const { people, roll, settlements } = world
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (!people.alive[i] || people.settlement[i] !== town || ageOf(world, i) < leastAge) continue
    // Only ballots may bring the same one back, and hunger counts against them.
    if (i === before && termYears[settlements.era[town]] === 0 && ending !== '') continue
    const again = i === before ? 0.25 - settlements.hungry[town] + settlements.valence[town] : 0
    const standing =
      people.reputation[i] + skillOf(world, i) + 0.04 * people.tieCount[i] + again + birthright(world, town, i)
    const presence = standing + 0.5 * traitOf(world, i, trait.extraversion)
    if (presence > most) {
      best = i
      most = presence
    }
  }
  return best
}

function skillOf(world: World, i: number): number {
  return world.people.skills[i * skillCount + leading] / 65535
}

/** From the first cities to the first ballots the child of a leader is half chosen already, the more the stricter the customs. */
function birthright(world: World, town: number, i: number): number {
  const { people, settlements, genesis } = world
  const era = settlements.era[town]
  if (era < eraOf.bronze || era >= eraOf.industrial || settlements.lastLeader[town] < 0) return 0
  const heir = people.mother[i] === settlements.lastLeader[town] || people.father[i] === settlements.lastLeader[town]
  return heir ? genesis.customs.order : 0
}

function tellChoice(world: World, town: number, best: number, before: number, ending: string): void {
  const { settlements } = world
  feel(world, best, 'pride', 0.9)
  if (before >= 0 && before !== best) feel(world, before, ending.startsWith('age') ? 'relief' : 'disappointment', 0.7)
  const name = nameOf(world, best)
  const place = townName(world, town)
  const inherits = before < 0 && birthright(world, town, best) > 0 && rowOf(world, settlements.lastLeader[town]) < 0
  const ways = inherits
    ? [`${name} took the seat that had been left empty at home, and leads ${place} now.`]
    : before === best
      ? [`${place} chose ${name} again.`, `${name} was asked to go on leading ${place}, and will.`]
      : ending !== ''
        ? [`${name} leads ${place} in place of ${nameOf(world, before)}: ${ending}.`]
        : [`${name} was chosen to lead ${place}.`, `The people of ${place} put their trust in ${name}.`]
  tell(world, {
    kind: 'new leader',
    who: before >= 0 && before !== best ? [best, before] : [best],
    settlement: town,
    weight: 0.5,
    valence: 0.3,
    text: saying(world, ways),
    cause: settlements.lastEvent[town],
  })
}

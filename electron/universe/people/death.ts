import { nameOf, tell, townName } from '../chronicle.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, type World } from '../world.ts'
import { planBurial } from './burial.ts'
import { feel } from './emotion.ts'
import { leaveHousehold } from './households.ts'
import { findGuardian } from './orphans.ts'
import { tieKindOf, untieAll } from './ties.ts'

/** What somebody died of, in words, and how much more than an ordinary death it weighs. */
export type Ending = { words: string; weight: number }

/** The end of a life: told, mourned, and undone in every tie and household. The row is closed at midnight. */
export function die(world: World, i: number, ending: Ending): void {
  const { people, settlements, now } = world
  const town = people.settlement[i]
  const age = Math.floor(ageOf(world, i))
  const leads = town >= 0 && settlements.leader[town] === i
  const standing = Math.min(0.25, 0.05 * people.reputation[i] + (leads ? 0.25 : 0))
  const at = age < 1 ? 'before the first year was out' : `at ${age}`
  const who = `${nameOf(world, i)}${leads ? `, leader of ${townName(world, town)},` : ''}`
  const text = `${who} died ${ending.words} in ${townName(world, town)} ${at}.`
  const cause = people.lastEvent[i]
  const event = tell(world, {
    kind: 'death',
    who: [i],
    settlement: town,
    weight: Math.min(1, 0.3 + ending.weight + standing),
    valence: -0.6,
    text,
    cause,
  })
  mourn(world, i, event)
  const partner = people.partner[i]
  if (partner >= 0) {
    people.partner[partner] = -1
    people.wed[partner] = 0
  }
  passOn(world, i, partner)
  if (partner < 0) findGuardian(world, i)
  endCourting(world, i)
  untieAll(world, i)
  leaveHousehold(world, i)
  if (leads) {
    settlements.leader[town] = -1
    settlements.mourningDay[town] = Math.floor(now.tick[0] / 24) + 1
  }
  people.alive[i] = 0
  world.roll.stale = true
  people.partner[i] = -1
  now.deaths[0]++
}

function endCourting(world: World, i: number): void {
  const { courting, weddingTick } = world.people
  const beloved = courting[i]
  if (beloved < 0) return
  courting[i] = courting[beloved] = -1
  weddingTick[i] = weddingTick[beloved] = 0
}

function mourn(world: World, i: number, event: number): void {
  const { people, now } = world
  let chief = -1
  for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++) {
    const other = people.tieWho[k]
    const close = people.tieKind[k] <= tieKindOf.partner
    const love = people.tieStrength[k] / 255
    feel(world, other, 'distress', close ? 0.5 + 0.5 * love : 0.5 * love)
    if (!close) continue
    const days = people.tieKind[k] === tieKindOf.partner ? 120 : people.tieKind[k] === tieKindOf.parent ? 150 : 45
    people.grievingUntil[other] = Math.max(people.grievingUntil[other], now.tick[0] + 24 * days)
    people.lastEvent[other] = event
    if (chief < 0 || people.tieKind[k] === tieKindOf.partner) chief = other
  }
  planBurial(world, i, chief, event)
}

/** What was owned goes to the partner, else to the children in equal parts, else to the common store. */
function passOn(world: World, i: number, partner: number): void {
  const { people } = world
  const estate = people.wealth[i]
  people.wealth[i] = 0
  if (partner >= 0) {
    people.wealth[partner] += estate
    return
  }
  let heirs = 0
  for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++)
    if (people.tieKind[k] === tieKindOf.child) heirs++
  if (heirs === 0) return
  for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++) {
    if (people.tieKind[k] === tieKindOf.child) people.wealth[people.tieWho[k]] += estate / heirs
  }
}

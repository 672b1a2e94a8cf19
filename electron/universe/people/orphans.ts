import { nameOf, shortName, tell } from '../chronicle.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { joinHousehold } from './households.ts'
import { tie, tieKindOf, tieSlot } from './ties.ts'

/** Until this age nobody lives without a grown-up. */
export const minorAge = 16

/**
 * The children whom somebody leaves behind with no grown-up in the house go to the one who stood nearest: a grown brother or sister, a
 * grandparent, an uncle or an aunt, else a friend, else whoever leads the place.
 */
export function findGuardian(world: World, dead: number): void {
  const orphans = leftAlone(world, dead)
  if (orphans.length === 0) return
  const { people, settlements } = world
  let guardian = -1
  for (let k = dead * tieRoom, end = k + people.tieCount[dead]; k < end; k++) {
    const other = people.tieWho[k]
    if (ageOf(world, other) < minorAge + 2 || people.household[other] < 0) continue
    if (people.settlement[other] !== people.settlement[dead] || people.tieKind[k] === tieKindOf.rival) continue
    if (guardian < 0 || nearness(world, k) > nearness(world, tieSlot(world, dead, guardian))) guardian = other
  }
  if (guardian < 0) guardian = settlements.leader[people.settlement[dead]]
  if (guardian >= 0 && guardian !== dead && people.household[guardian] >= 0) takeIn(world, guardian, orphans)
}

/** The children of the house, unless a grown-up is left in it. */
function leftAlone(world: World, dead: number): number[] {
  const { people, households } = world
  const house = people.household[dead]
  const orphans: number[] = []
  if (house < 0 || households.members[house] < 2) return orphans
  for (let i = 0; i < people.rows; i++) {
    if (people.household[i] !== house || i === dead || !people.alive[i]) continue
    if (ageOf(world, i) >= minorAge) return []
    orphans.push(i)
  }
  return orphans
}

function nearness(world: World, slot: number): number {
  const { people } = world
  const kind = people.tieKind[slot]
  if (kind === tieKindOf.child) return 4
  if (kind === tieKindOf.parent) return ageOf(world, people.tieWho[slot]) < 70 ? 3 : 1
  return kind === tieKindOf.sibling ? 2 : people.tieStrength[slot] / 256
}

function takeIn(world: World, guardian: number, orphans: readonly number[]): void {
  const { people } = world
  for (const child of orphans) {
    joinHousehold(world, child, people.household[guardian])
    if (tieSlot(world, child, guardian) < 0) tie(world, child, guardian, 'friend', 120, 60)
    feel(world, child, 'gratitude', 0.5)
  }
  feel(world, guardian, 'pity', 0.4)
  const names = orphans.map((child) => shortName(world, child)).join(' and ')
  const text = `${nameOf(world, guardian)} took in ${names}, who had nobody left at home.`
  const cause = people.lastEvent[orphans[0]]
  const settlement = people.settlement[guardian]
  tell(world, { kind: 'gift', who: [guardian, ...orphans], settlement, weight: 0.24, valence: 0.3, text, cause })
}

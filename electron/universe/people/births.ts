import { clearRow } from '../kernel/arena.ts'
import { nameOf, saying, shortName, tell, townName } from '../chronicle.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, channels, draw, ticksPerYear, u0, u1, u2, u3, type World } from '../world.ts'
import { die } from './death.ts'
import { feel } from './emotion.ts'
import { carryingYears, conceptionRate, nursingYears } from './fertility.ts'
import { inherit } from './genome.ts'
import { joinHousehold } from './households.ts'
import { activityOf, jobOf } from './jobs.ts'
import { familyNames, givenNames } from './names.ts'
import { tie, tieKindOf } from './ties.ts'

/** Whether a child begins today. */
export function mayConceive(world: World, i: number): void {
  const { people, settlements, now } = world
  if (people.sex[i] !== 0 || people.dueTick[i] > 0 || people.partner[i] < 0 || !people.wed[i]) return
  const age = ageOf(world, i)
  if (age < 16 || age > 48) return
  const tick = now.tick[0]
  const town = people.settlement[i]
  if (people.lastBirthTick[i] !== 0 && tick - people.lastBirthTick[i] < nursingYears * ticksPerYear) return
  if (people.rows >= world.genesis.bounds.people) return
  const plenty = Math.max(0.05, 1 - 1.6 * settlements.hungry[town]) * people.health[i]
  draw(world, people.id[i], channels.child)
  const chance = (conceptionRate(age, settlements.era[town]) * plenty) / 365.25
  if (u0() < chance) people.dueTick[i] = tick + Math.floor(carryingYears * ticksPerYear + (u1() - 0.5) * 24 * 20)
}

/** Brings a child into the world; the mother may pay with her life where there is no help. */
export function giveBirth(world: World, mother: number): void {
  const { people, now, settlements } = world
  people.dueTick[mother] = 0
  people.lastBirthTick[mother] = now.tick[0]
  const father = people.partner[mother] >= 0 ? people.partner[mother] : mother
  if (people.rows >= Math.min(people.room, world.genesis.bounds.people)) return
  draw(world, people.id[mother], channels.child, 1)
  const [sexRoll, risk] = [u2(), u3()]
  const child = addPerson(world, people.settlement[mother])
  people.sex[child] = sexRoll < 0.488 ? 0 : 1
  people.mother[child] = people.id[mother]
  people.father[child] = father === mother ? -1 : people.id[father]
  people.family[child] = people.family[father]
  draw(world, people.id[child], channels.name)
  people.given[child] = Math.floor(u0() * givenNames)
  inherit(world, child, mother, father)
  people.health[child] = 0.9
  people.strategy[child] = people.strategy[u1() < 0.5 ? mother : father]
  if (people.household[mother] >= 0) joinHousehold(world, child, people.household[mother])
  people.toU[child] = people.fromU[child] = people.toU[mother]
  people.toV[child] = people.fromV[child] = people.toV[mother]
  people.toBuilding[child] = people.fromBuilding[child] = people.toBuilding[mother]
  joinKin(world, child, mother, father)
  now.births[0]++
  const town = people.settlement[mother]
  const others = father === mother ? '' : ` and ${nameOf(world, father)}`
  const text = saying(world, [
    `${nameOf(world, mother)}${others} have a ${people.sex[child] === 0 ? 'daughter' : 'son'}, ${shortName(world, child)}, born in ${townName(world, town)}.`,
    `A ${people.sex[child] === 0 ? 'girl' : 'boy'} was born to ${nameOf(world, mother)}${others}; they called the child ${shortName(world, child)}.`,
    `${shortName(world, child)} was born in ${townName(world, town)} to ${nameOf(world, mother)}${others}.`,
  ])
  const who = father === mother ? [child, mother] : [child, mother, father]
  const event = tell(world, {
    kind: 'birth',
    who,
    settlement: town,
    weight: 0.28,
    valence: 0.7,
    text,
    cause: people.lastEvent[mother],
  })
  feel(world, mother, 'joy', 0.9)
  if (father !== mother) feel(world, father, 'joy', 0.7)
  const dangers = [0.016, 0.015, 0.014, 0.013, 0.012, 0.006, 0.0001]
  if (risk < dangers[settlements.era[town]]) die(world, mother, { words: 'in childbed', weight: 0.15 })
  people.lastEvent[child] = event
}

function joinKin(world: World, child: number, mother: number, father: number): void {
  const { people } = world
  tie(world, child, mother, 'parent', 235, 110)
  if (father !== mother) tie(world, child, father, 'parent', 215, 100)
  for (const parent of father === mother ? [mother] : [mother, father]) {
    for (let k = parent * tieRoom, end = k + people.tieCount[parent]; k < end; k++) {
      const other = people.tieWho[k]
      if (people.tieKind[k] !== tieKindOf.child || other === child) continue
      tie(world, child, other, 'sibling', 150, 70)
      feel(world, other, 'happyFor', 0.3)
    }
  }
}

/** A row for somebody new, everything at its beginning. The caller has made room. */
export function addPerson(world: World, town: number): number {
  const { people, now } = world
  const i = people.rows++
  world.roll.stale = true
  clearRow(people, i)
  people.id[i] = now.nextPerson[0]++
  people.alive[i] = 1
  people.mother[i] = people.father[i] = -1
  people.partner[i] = people.courting[i] = -1
  people.household[i] = -1
  people.settlement[i] = town
  people.bornTick[i] = now.tick[0]
  people.sinceTick[i] = now.tick[0]
  people.lastEvent[i] = -1
  people.job[i] = jobOf.child
  people.activity[i] = activityOf.resting
  people.work[i] = -1
  people.fromBuilding[i] = people.toBuilding[i] = -1
  people.hunger[i] = 0.2
  people.rest[i] = 0.2
  people.valence[i] = 0.2
  people.health[i] = 1
  people.family[i] = people.id[i] % familyNames
  return i
}

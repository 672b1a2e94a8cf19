import type { Box } from '../contract.ts'
import { fixedUnit, mix2 } from '../kernel/hash.ts'
import { nameOf } from '../chronicle.ts'
import { feelingOf } from '../people/emotion.ts'
import { looksOf } from '../people/genome.ts'
import { isTravelling } from '../people/households.ts'
import { traitNames } from '../people/traits.ts'
import { jobTitle, skillNames } from '../people/jobs.ts'
import { tieKinds } from '../people/ties.ts'
import { heightAt } from '../place/ground.ts'
import { activities, type PersonReading, type TieReading } from '../reading.ts'
import { skillCount, tieRoom, traitCount } from '../tables.ts'
import { ageOf, rowOf, type World } from '../world.ts'
import { clothesOf } from './clothes.ts'
import { whereabouts } from './motion.ts'

const beliefNames = ['faith', 'order', 'sharing', 'openness'] as const

export function readPeople(world: World, fraction: number, box?: Box): PersonReading[] {
  const { people, settlements } = world
  const found: PersonReading[] = []
  const reach = 1500
  for (let i = 0; i < people.rows; i++) {
    if (!people.alive[i]) continue
    if (box && !isTravelling(world, i)) {
      const [x, y] = [settlements.x[people.settlement[i]], settlements.y[people.settlement[i]]]
      if (x < box.west - reach || x > box.east + reach || y < box.south - reach || y > box.north + reach) continue
    }
    const at = whereabouts(world, i, fraction)
    if (box && (at.x < box.west || at.x > box.east || at.y < box.south || at.y > box.north)) continue
    found.push(readRow(world, i, fraction))
  }
  return found
}

export function readPerson(world: World, id: number, fraction: number): PersonReading | undefined {
  const row = rowOf(world, id)
  return row < 0 ? undefined : readRow(world, row, fraction)
}

function readRow(world: World, i: number, fraction: number): PersonReading {
  const { people, settlements, now } = world
  const at = whereabouts(world, i, fraction)
  const age = Math.max(0, ageOf(world, i) + fraction / 8766)
  const looks = looksOf(world, i)
  const female = people.sex[i] === 0
  const town = people.settlement[i]
  const idOf = (row: number): number => (row >= 0 ? people.id[row] : -1)
  const grieving = people.grievingUntil[i] > now.tick[0]
  const inLove = people.courting[i] >= 0
  return {
    id: people.id[i],
    name: nameOf(world, i),
    sex: female ? 'female' : 'male',
    bornTick: people.bornTick[i],
    ageYears: age,
    mother: people.mother[i],
    father: people.father[i],
    partner: idOf(people.partner[i]),
    household: people.household[i],
    settlement: town,
    x: at.x,
    y: at.y,
    z: heightAt(world.ground, at.x, at.y),
    headingRadians: at.headingRadians,
    speed: at.speed,
    indoors: at.building >= 0,
    building: at.building,
    activity: activities[people.activity[i]],
    job: age < 14 ? 'child' : jobTitle(people.job[i], settlements.era[town], people.id[i]),
    feeling: feelingOf(people.valence[i], people.arousal[i], people.dominance[i], grieving, inLove, people.rest[i]),
    valence: people.valence[i],
    arousal: people.arousal[i],
    dominance: people.dominance[i],
    health: people.health[i],
    pain: Math.min(1, people.injury[i] + (people.ailingUntil[i] > now.tick[0] ? 0.25 : 0)),
    needs: {
      hunger: people.hunger[i],
      rest: people.rest[i],
      warmth: people.warmth[i],
      safety: people.safety[i],
      company: people.company[i],
      purpose: people.purpose[i],
    },
    wealth: people.wealth[i],
    skills: named(skillNames, (k) => people.skills[i * skillCount + k] / 65535),
    traits: named(traitNames, (k) => people.traits[i * traitCount + k] / 255),
    beliefs: named(beliefNames, (k) => people.beliefs[i * 4 + k] / 255),
    looks: {
      heightMetres: heightMetres(age, female, looks.height),
      build: looks.build,
      skin: looks.skin,
      hair: age > 52 ? Math.max(0, looks.hair - (age - 52) * 0.03) : looks.hair,
      hairLength: female ? 0.45 + 0.55 * fixedUnit(people.id[i], 1, 2) : 0.35 * fixedUnit(people.id[i], 1, 2),
    },
    clothes: clothesOf(
      mix2(people.id[i], 99),
      settlements.era[town],
      people.wealth[i],
      people.job[i],
      people.activity[i],
    ),
  }
}

function named(names: readonly string[], value: (index: number) => number): Record<string, number> {
  const out: Record<string, number> = {}
  names.forEach((name, index) => {
    out[name] = value(index)
  })
  return out
}

/** A growth curve that ends at seventeen; the old lose a little. */
function heightMetres(age: number, female: boolean, gene: number): number {
  const grown = (female ? 1.52 : 1.63) + 0.2 * gene
  const share = age >= 17 ? 1 : 0.29 + 0.71 * (1 - (1 - age / 17) * (1 - age / 17)) * (0.86 + 0.14 * (age / 17))
  return grown * share - (age > 60 ? Math.min(0.05, (age - 60) * 0.002) : 0)
}

export function readTies(world: World, id: number): TieReading[] {
  const { people } = world
  const i = rowOf(world, id)
  if (i < 0) return []
  const ties: TieReading[] = []
  for (let k = i * tieRoom, end = k + people.tieCount[i]; k < end; k++) {
    ties.push({
      a: id,
      b: people.id[people.tieWho[k]],
      kind: tieKinds[people.tieKind[k]],
      strength: people.tieStrength[k] / 255,
      trust: people.tieTrust[k] / 120,
      sinceTick: people.tieSince[k],
    })
  }
  return ties
}

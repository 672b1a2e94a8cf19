import { liveMishap } from '../bodies/mishap.ts'
import { infect, spread } from './contagion.ts'
import { nameOf, saying, tell, townName } from '../chronicle.ts'
import { ageOf, channels, draw, u0, u1, u2, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { trait, traitOf } from './traits.ts'
import { activityOf, eraOf, jobs } from './jobs.ts'
import { die, type Ending } from './death.ts'
import { mishapOf, shockOf } from './mishaps.ts'
import { yearlyHazard } from './mortality.ts'
import { sicknessName } from './names.ts'

/** A day in the life of a body: what ails it, what heals it, whether it ends. Returns false when it ends. */
export function liveDay(world: World, i: number): boolean {
  const { people, settlements, now } = world
  const tick = now.tick[0]
  const age = ageOf(world, i)
  const town = people.settlement[i]
  const era = settlements.era[town]
  draw(world, people.id[i], channels.body)
  const dies = u0()
  const strikes = u1()
  const how = u2()
  let hazard = yearlyHazard(age, era) * (1.35 - 0.7 * traitOf(world, i, trait.hardiness))
  hazard *= 1 + 6 * (1 - people.health[i]) * (1 - people.health[i])
  const starving = people.hunger[i] > 0.9 ? 0.6 : 0
  const ailing = people.ailment[i] > 0 && people.ailingUntil[i] > tick
  const illness = ailing ? deadliness(world, i, age) : 0
  const hurt = people.injury[i] > 0.6 ? 3 * people.injury[i] * careIn(era) : 0
  const total = (hazard + starving + hurt) / 365.25 + illness
  if (dies < total) {
    die(world, i, causeOfDeath(world, i, age, how, illness / total, hurt / 365.25 / total, starving / 365.25 / total))
    return false
  }
  if (people.ailment[i] > 0 && people.ailingUntil[i] <= tick) recover(world, i)
  const goal =
    1 - 0.5 * people.injury[i] - (ailing ? 0.45 : 0) - 0.35 * Math.max(0, people.hunger[i] - 0.6) - ageing(age)
  people.health[i] += (Math.max(0.05, goal) - people.health[i]) * 0.12
  if (strikes < accidentRisk(world, i, age) / 365.25) meetAccident(world, i, age, how)
  else if (strikes > 1 - 0.25 / 365.25 && !ailing) fallIll(world, i, how)
  else if (ailing && people.ailment[i] > 1) spread(world, i)
  return true
}

function ageing(age: number): number {
  return age > 45 ? Math.min(0.5, (age - 45) * 0.008) : 0
}

/** What is left of a danger when doctors have done what they can. */
function careIn(era: number): number {
  return era >= eraOf.networked ? 0.15 : era >= eraOf.industrial ? 0.6 : 1
}

function deadliness(world: World, i: number, age: number): number {
  const { people, ailments, settlements } = world
  const frail = age < 5 || age > 60 ? 2 : 1
  const a = people.ailment[i] - 1
  const care = careIn(settlements.era[people.settlement[i]])
  return (ailments.lethality[a] * frail * care * (1.6 - people.health[i])) / Math.max(3, ailments.days[a])
}

/** By work and by weather of the heart: the careless and the sad are hurt more often. */
function accidentRisk(world: World, i: number, age: number): number {
  const { people } = world
  const grown = age > 13 ? (jobs[people.job[i]].where < 0 ? 0.09 : 0.045) : 0.05
  return grown * (1.5 - traitOf(world, i, trait.conscientiousness)) * (1.2 - 0.4 * people.valence[i])
}

function meetAccident(world: World, i: number, age: number, how: number): void {
  const { people } = world
  const mishap = mishapOf(world, i, age, Math.floor(how * 65536))
  const shock = shockOf(mishap)
  const harm = shock ? Math.max(0.1, liveMishap(shock, how, people.id[i])) : 0.15 + 0.75 * how * how
  // A bed is no dangerous place.
  const severity = harm * (people.activity[i] === activityOf.sleeping ? 0.4 : 1)
  people.injury[i] = Math.min(1, people.injury[i] + severity)
  feel(world, i, 'distress', severity)
  const text = `${nameOf(world, i)} ${mishap}${severity > 0.55 ? ' and was carried home' : ''}.`
  tell(world, {
    kind: 'accident',
    who: [i],
    settlement: people.settlement[i],
    weight: 0.1 + 0.35 * severity,
    valence: -severity,
    text,
  })
}

/** The common sicknesses that are always about; row 0 of the ailments is made at genesis for them. */
function fallIll(world: World, i: number, how: number): void {
  infect(world, i, 0, how)
  const { people } = world
  if (people.ailment[i] === 1 && how > 0.8) {
    const text = `${nameOf(world, i)} lay ill with a fever in ${townName(world, people.settlement[i])}.`
    tell(world, { kind: 'illness', who: [i], settlement: people.settlement[i], weight: 0.08, valence: -0.3, text })
  }
}

function recover(world: World, i: number): void {
  const { people, ailments } = world
  const ailment = people.ailment[i] - 1
  people.ailment[i] = 0
  people.ailingUntil[i] = 0
  if (ailment > 0) {
    people.immune[i] |= 1 << (ailment % 32)
    if (ailments.lethality[ailment] > 0.08) {
      feel(world, i, 'relief', 0.6)
      const text = `${nameOf(world, i)} rose from the ${sicknessName(ailments.name[ailment])}.`
      const weight = 0.12
      tell(world, {
        kind: 'recovery',
        who: [i],
        settlement: people.settlement[i],
        weight,
        valence: 0.4,
        text,
        cause: ailments.event[ailment],
      })
    }
  }
}

function causeOfDeath(
  world: World,
  i: number,
  age: number,
  how: number,
  ill: number,
  hurt: number,
  hunger: number,
): Ending {
  const { people, ailments } = world
  if (how < ill) {
    const ailment = people.ailment[i] - 1
    return { words: ailment > 0 ? `of the ${sicknessName(ailments.name[ailment])}` : 'of a fever', weight: 0.05 }
  }
  if (how < ill + hurt) return { words: 'of a wound that would not close', weight: 0.08 }
  if (how < ill + hurt + hunger) return { words: 'of hunger', weight: 0.15 }
  if (age < 1) return { words: 'in the cradle', weight: -0.02 }
  if (age < 12)
    return { words: saying(world, ['of a sudden chill', 'of a cough', 'after a short fever']), weight: 0.03 }
  if (age > 62) return { words: saying(world, ['of old age', 'in sleep', 'by the fire, full of years']), weight: 0 }
  return {
    words: saying(world, ['of a sudden pain', 'of a wasting sickness', 'without warning', 'of a weak heart']),
    weight: 0.02,
  }
}

import { capital, tell, townName } from '../chronicle.ts'
import { eraOf } from '../people/jobs.ts'
import { dayOf } from '../sky/calendar.ts'
import type { World } from '../world.ts'

/** Tells when the stores run empty, and when there is bread again. */
export function watchHunger(world: World, town: number): void {
  const { settlements } = world
  if (settlements.famine[town] === 0 && settlements.hungry[town] > 0.45) {
    settlements.famine[town] = 1
    const text = `The stores of ${townName(world, town)} are empty, and there is famine.`
    tell(world, { kind: 'famine', who: [], settlement: town, weight: 0.7, valence: -0.8, text })
  } else if (settlements.famine[town] === 1 && settlements.hungry[town] < 0.05) {
    settlements.famine[town] = 0
    const text = `The famine in ${townName(world, town)} is over; bread is on every table again.`
    tell(world, {
      kind: 'harvest',
      who: [],
      settlement: town,
      weight: 0.5,
      valence: 0.6,
      text,
      cause: settlements.lastEvent[town],
    })
  }
}

/** On the first of October, or of April in the south: how the year was. */
export function tellHarvest(world: World, town: number, day: number): void {
  const { settlements } = world
  if (dayOf(day).month !== 10 || settlements.era[town] < eraOf.farming || settlements.people[town] < 5) return
  const days = settlements.food[town] / settlements.people[town]
  const words = days > 260 ? 'a rich harvest' : days > 120 ? 'a fair harvest' : 'a thin harvest'
  const text = `${capital(words)} is in at ${townName(world, town)}: bread for ${Math.floor(days)} days.`
  tell(world, { kind: 'harvest', who: [], settlement: town, weight: 0.32, valence: days > 120 ? 0.5 : -0.3, text })
}

import { capital, saying, tell, townName } from '../chronicle.ts'
import { tieRoom } from '../tables.ts'
import { channels, draw, u0, u1, u2, u3, type World } from '../world.ts'
import { sicknessName } from './names.ts'

/** Sicknesses a world can remember: as many as a person's immunity has bits. */
const ailmentsMax = 32

/** Nobody bears two sicknesses at once, nor the same one twice. */
export function infect(world: World, i: number, ailment: number, luck: number): void {
  const { people, ailments, now } = world
  if (people.ailment[i] > 0 || (people.immune[i] & (1 << (ailment % 32))) !== 0) return
  people.ailment[i] = ailment + 1
  people.ailingUntil[i] = now.tick[0] + Math.floor(24 * ailments.days[ailment] * (0.6 + 0.8 * luck))
  ailments.cases[ailment]++
}

/** A day of a sick person among others: one of those they know, one they live with, and one met by chance may catch it. */
export function spread(world: World, i: number): void {
  const { people, ailments, roll } = world
  const ailment = people.ailment[i] - 1
  const risk = ailments.infectivity[ailment]
  draw(world, people.id[i], channels.sickness)
  const [a, b, c, luck] = [u0(), u1(), u2(), u3()]
  if (a < risk && people.tieCount[i] > 0)
    infect(world, people.tieWho[i * tieRoom + Math.floor((a / risk) * people.tieCount[i])], ailment, luck)
  if (b < risk && people.tieCount[i] > 0)
    infect(world, people.tieWho[i * tieRoom + Math.floor((b / risk) * people.tieCount[i])], ailment, luck)
  const town = people.settlement[i]
  const count = roll.from[town + 1] - roll.from[town]
  if (c < risk * 0.5 && count > 0) {
    const met = roll.rows[roll.from[town] + Math.floor((c / (risk * 0.5)) * count)]
    if (people.alive[met]) infect(world, met, ailment, luck)
  }
}

/** Crowd diseases came with crowds (McNeill, "Plagues and Peoples", 1976): how often a place of each age meets one. */
const meeting = [0.3, 0.7, 1, 1, 1, 1, 1] as const

/** Now and then something new comes in from outside. */
export function bringSickness(world: World): void {
  const { genesis, settlements, people } = world
  draw(world, 0, channels.sickness, 1)
  const [arrives, where, kind] = [u0(), u1(), u2()]
  const town = Math.floor(where * settlements.rows)
  if (arrives > (genesis.sickness * meeting[settlements.era[town]]) / (12 * 365.25) || people.rows < 20) return
  outbreak(world, town, kind, 1)
}

/** A new sickness in a settlement. `harshness` 1 is a common epidemic; a great plague is 2. */
export function outbreak(world: World, town: number, kind: number, harshness: number): void {
  const { ailments, roll, now } = world
  const row = ailments.rows < ailmentsMax ? ailments.rows++ : 1 + Math.floor(kind * (ailmentsMax - 1))
  ailments.name[row] = Math.floor(kind * 4093)
  ailments.infectivity[row] = 0.1 + 0.14 * kind * harshness
  ailments.days[row] = 8 + 10 * (1 - kind)
  ailments.lethality[row] = Math.min(0.6, (0.02 + 0.16 * kind * kind) * harshness)
  ailments.sinceTick[row] = now.tick[0]
  ailments.cases[row] = 0
  forgetImmunity(world, row)
  const name = sicknessName(ailments.name[row])
  const text = saying(world, [
    `${capital(name)} has come to ${townName(world, town)}; doors are shut and the well is watched.`,
    `A stranger brought the ${name} to ${townName(world, town)}.`,
  ])
  ailments.event[row] = tell(world, { kind: 'plague', who: [], settlement: town, weight: 0.8, valence: -0.8, text })
  const count = roll.from[town + 1] - roll.from[town]
  for (let k = 0; k < Math.min(4, count); k++) {
    const i = roll.rows[roll.from[town] + Math.floor((kind * 9973 * (k + 1)) % count)]
    if (world.people.alive[i]) infect(world, i, row, 0.5)
  }
}

/** A row that is used again stands for a new sickness, which nobody has had. */
function forgetImmunity(world: World, row: number): void {
  const { people } = world
  for (let i = 0; i < people.rows; i++) people.immune[i] &= ~(1 << row)
}

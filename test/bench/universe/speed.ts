import { law, type World } from '../../../electron/universe/law.ts'
import { feelHour, noteMoods } from '../../../electron/universe/people/crowd.ts'
import { flock } from '../../universe/models/flocking.ts'

/**
 * Hour-ticks a second, and agent-updates a second of contagion with needs, by processor time of this one thread: the median of some
 * stretches, and the best, which is nearer the truth where others are at work on the machine.
 */
function rates(stretches: number, count: number, work: () => void, digits: number): string {
  const found = Array.from({ length: stretches }, () => count / seconds(work)).sort((a, b) => a - b)
  return `${found[stretches >> 1].toFixed(digits)} (best ${found[stretches - 1].toFixed(digits)})`
}

function seconds(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

// Birds that see about sixteen others each, before they have drawn together. An update is a bird's turn, from looking about to having
// moved; scattering, sorting and shuffling them is in the time.
const flight = { extent: 100, birds: 10_000, sight: 2.26, rounds: 20 }
let neighbours = 0
const fly = (): void => {
  neighbours = flock({ ...flight, seed: 1 }).neighbours
}
const millionsOfBirds = rates(25, (flight.birds * flight.rounds) / 1e6, fly, 2)
console.log(`flocking at ${neighbours.toFixed(1)} neighbours: ${millionsOfBirds} million agent-updates/s`)

for (const people of [300, 10_000, 100_000]) {
  const world = law.begin(law.completeGenesis({ name: 'Speed', people, settlements: 1 }))
  for (let k = 0; k < 48; k++) law.step(world)
  // Long enough for a clock that ticks in hundredths of a second.
  const ticks = 24 * Math.ceil(20_000 / people)
  const live = (): void => {
    for (let k = 0; k < ticks; k++) law.step(world)
  }
  const ticksPerSecond = rates(people > 50_000 ? 3 : 9, ticks, live, 1)
  const hour = { hour: 10, day: 1, light: 1, temperatureCelsius: 12, foul: false, storm: false }
  const rows = world.people.rows
  world.people.activity.fill(3, 0, rows)
  const rounds = Math.ceil(1e6 / rows)
  const feel = (): void => {
    for (let k = 0; k < rounds; k++) {
      noteMoods(world)
      feelHour(world, 0, rows, hour)
    }
  }
  const millionsPerSecond = rates(25, (rounds * rows) / 1e6, feel, 2)
  const saved = law.freeze(world).length / rows
  console.log(
    `${people} people: ${ticksPerSecond} ticks/s, contagion and needs ${millionsPerSecond} million agent-updates/s, ` +
      `bytes a person in all: ${saved.toFixed(0)} saved, ${(liveBytes(world) / rows).toFixed(0)} live`,
  )
}

/** Columns with their room to grow, what their crowd is worked out in, the roll, and nine bytes a row for midnights, which all worlds share. */
function liveBytes({ arena, roll, people }: World): number {
  return arena.buffer.byteLength + roll.rows.byteLength + roll.from.byteLength + 9 * people.room
}

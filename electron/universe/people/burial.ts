import { compact } from '../kernel/arena.ts'
import { saying, nameOf, tell, townName } from '../chronicle.ts'
import { rowOf, type World } from '../world.ts'
import { gather } from './gathering.ts'
import { activityOf } from './jobs.ts'
import { familyName, givenName } from './names.ts'

/** In the afternoon, when most can come; whoever dies after the morning is buried a day later. */
export const burialHour = 15
const latestHour = 8
const funeralHours = 2
const { mourning } = activityOf

/** The dead are buried by the one who was closest, or by their neighbours. */
export function planBurial(world: World, dead: number, mourner: number, event: number): void {
  const { people, burials, now } = world
  if (burials.rows >= burials.room) return
  const row = burials.rows++
  const hour = now.tick[0] % 24
  burials.given[row] = people.given[dead]
  burials.family[row] = people.family[dead]
  burials.sex[row] = people.sex[dead]
  burials.settlement[row] = people.settlement[dead]
  burials.mourner[row] = mourner >= 0 ? people.id[mourner] : -1
  burials.tick[row] = now.tick[0] - hour + burialHour + (hour > latestHour ? 24 : 0)
  burials.event[row] = event
}

/** Those whose hour has come; the others wait on. */
export function holdBurials(world: World): void {
  const { burials, now } = world
  if (burials.rows === 0) return
  const keep = new Uint8Array(burials.rows)
  for (let row = 0; row < burials.rows; row++) {
    keep[row] = burials.tick[row] > now.tick[0] ? 1 : 0
    if (!keep[row]) bury(world, row)
  }
  compact(burials, keep, new Int32Array(burials.rows))
}

function bury(world: World, row: number): void {
  const { burials, genesis } = world
  const given = givenName(genesis.culture, burials.sex[row], burials.given[row])
  const whole = `${given} ${familyName(genesis.culture, burials.family[row])}`
  const settlement = burials.settlement[row]
  const place = townName(world, settlement)
  const mourner = rowOf(world, burials.mourner[row])
  const ways =
    mourner < 0
      ? [`${whole} was buried in ${place} by the neighbours.`]
      : [
          `${nameOf(world, mourner)} laid ${given} to rest on the hill above ${place}.`,
          `${whole} was buried, and ${nameOf(world, mourner)} stayed by the grave when the others had gone.`,
          `They buried ${whole} in ${place}; friends carried ${burials.sex[row] === 0 ? 'her' : 'him'}.`,
        ]
  if (mourner >= 0) gather(world, mourner, mourning, funeralHours)
  const who = mourner >= 0 ? [mourner] : []
  const cause = burials.event[row]
  tell(world, { kind: 'burial', who, settlement, weight: 0.12, valence: -0.4, text: saying(world, ways), cause })
}

import { nameOf, tell, townName } from '../chronicle.ts'
import { addHousehold, joinHousehold } from '../people/households.ts'
import { ownHousehold } from '../people/homemaking.ts'
import { isReady, mightMarry } from '../people/love.ts'
import { fixedUnit } from '../kernel/hash.ts'
import { ageOf, type World } from '../world.ts'
import { setOut } from './setting_out.ts'

/** Where everybody knows everybody, and a month's chance that somebody who finds no match there looks elsewhere. */
const smallPlace = 150
const restless = 0.12
/** As many strangers as one hears of. */
const heardOf = 500

/** In a small place there is not somebody for everybody: now and then one of the young goes to live where there is. */
export function seekMatches(world: World, town: number): void {
  const { people, settlements, roll, now } = world
  if (settlements.rows < 2 || settlements.people[town] === 0 || settlements.people[town] > smallPlace) return
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (people.wed[i] || people.partner[i] >= 0 || people.courting[i] >= 0 || settlements.leader[town] === i) continue
    if (!isReady(world, i, ageOf(world, i)) || fixedUnit(people.id[i], now.tick[0], 71) > restless) continue
    const match = findMatch(world, i)
    if (match < 0 || people.settlement[match] === town) continue
    leaveFor(world, i, people.settlement[match])
    return
  }
}

/** One's own place first, and then the others from a different one each time. */
function findMatch(world: World, i: number): number {
  const { people, roll, settlements, now } = world
  const home = people.settlement[i]
  const first = Math.floor(fixedUnit(people.id[i], now.tick[0], 72) * settlements.rows)
  let left = heardOf
  for (let s = -1; s < settlements.rows; s++) {
    const town = s < 0 ? home : (first + s) % settlements.rows
    if (s >= 0 && town === home) continue
    for (let k = roll.from[town]; k < roll.from[town + 1] && left > 0; k++, left--) {
      const j = roll.rows[k]
      if (mightMarry(world, i, j) && isReady(world, j, ageOf(world, j))) return j
    }
  }
  return -1
}

function leaveFor(world: World, i: number, goal: number): void {
  const { people, households } = world
  const town = people.settlement[i]
  let house = ownHousehold(world, i)
  if (house < 0) {
    if (households.rows >= households.room) return
    house = addHousehold(world, town, -1)
    joinHousehold(world, i, house)
  }
  const text = `${nameOf(world, i)} packed a bag and left ${townName(world, town)} for ${townName(world, goal)}.`
  const cause = people.lastEvent[i]
  tell(world, { kind: 'migration', who: [i], settlement: town, weight: 0.26, valence: 0.2, text, cause })
  setOut(world, house, goal)
}

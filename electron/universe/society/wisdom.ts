import { unit } from '../kernel/exact.ts'
import { tell, townName } from '../chronicle.ts'
import { dayOf } from '../sky/calendar.ts'
import { block, drawn } from '../kernel/philox.ts'
import { channels, dayCount, type World } from '../world.ts'
import { hexagramName } from './hexagrams.ts'
import { cast, hexagramOf } from './yarrow.ts'

/** How far one casting moves one policy. */
const nudge = 0.06

/** Which policy a lower trigram speaks to, and which way: heaven builds, earth relieves, thunder opens, and so on around. */
const counsel: Record<number, readonly [policy: number, sign: number]> = {
  7: [5, 1],
  0: [1, 1],
  1: [3, 1],
  2: [2, 1],
  4: [0, -1],
  6: [4, 1],
  5: [4, 1],
  3: [1, 1],
}

/** On the first day of each season the stalks are cast for every settlement, and its council leans a little their way. */
export function castForSeason(world: World, town: number): void {
  const { settlements, genesis, now } = world
  if (!genesis.wisdom.hexagrams || settlements.people[town] < 10) return
  const { month, day } = dayOf(world.firstDay + dayCount(world))
  if (day !== 1 || month % 3 !== 0) return
  block(world.key0, world.key1, town, now.tick[0], channels.yarrow, 0)
  const { lines, changing } = cast(drawn[0])
  settlements.hexagram[town] = hexagramOf(lines)
  settlements.changing[town] = changing
  const [policy, sign] = counsel[lines & 7]
  const at = town * 6 + policy
  settlements.policy[at] = unit(settlements.policy[at] + sign * nudge)
  const turning = hexagramOf(lines ^ changing)
  const became = changing === 0 ? '' : `, turning into ${hexagramName(turning)}`
  const text = `The stalks fell as ${hexagramName(settlements.hexagram[town])}${became} at ${townName(world, town)}.`
  tell(world, { kind: 'hexagram', who: [], settlement: town, weight: 0.15, valence: 0, text })
}

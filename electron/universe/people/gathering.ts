import { tieRoom } from '../tables.ts'
import type { World } from '../world.ts'

/** Calls together all whom somebody knows in the place, for so many hours of doing one thing. */
export function gather(world: World, one: number, activity: number, hours: number): void {
  const { people, now } = world
  const until = now.tick[0] + hours
  for (let k = one * tieRoom - 1, end = one * tieRoom + people.tieCount[one]; k < end; k++) {
    const guest = k < one * tieRoom ? one : people.tieWho[k]
    if (people.settlement[guest] === people.settlement[one]) occupy(world, guest, activity, until)
  }
}

/** Keeps somebody at one thing until a tick, unless sleep comes first. */
export function occupy(world: World, i: number, activity: number, until: number): void {
  world.people.gatheringUntil[i] = until
  world.people.gathering[i] = activity
}

import type { Skies } from '../../recall/chronicle.ts'
import type { Reader } from '../../timeline/contract.ts'
import { law } from '../../universe/law.ts'
import { type Tick, ticksPerDay, type Weather } from '../../universe/reading.ts'
import type { World } from '../../universe/world.ts'

/** From so far on a keyframe is read instead of telling all hours on the way to it. */
const farTicks = 60 * ticksPerDay
const toldMax = 4_096

/**
 * The weather hour by hour, told on from a keyframe: whoever goes through a record in order, or nearly so, has each of its hours worked
 * out once, and no hour is lived again for it.
 */
export function openSkies(reader: Pick<Reader<World>, 'near'>): Skies {
  let from: Tick = 0
  let told: Weather[] = []
  let ahead: Iterator<Weather, never> | undefined

  function begin(world: World): Iterator<Weather, never> {
    from = law.tick(world)
    told = [law.sky(world, 0).weather]
    return law.weatherAfter(world)
  }

  return {
    async weatherAt(tick) {
      let rest = ahead
      if (!rest || tick < from || tick > from + told.length + farTicks) rest = begin((await reader.near(tick)).world)
      ahead = rest
      while (tick >= from + told.length) told.push(rest.next().value)
      if (told.length > toldMax) {
        const old = told.length - toldMax / 2
        told.splice(0, old)
        from += old
      }
      return told[tick - from]
    },
  }
}

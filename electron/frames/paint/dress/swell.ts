import { place, type RowScript } from '../sheet/row_script.ts'
import type { Four } from './four/script.ts'

/** How far apart a place is asked to find how steep waves are. */
const apart = 0.15

const [second, third] = [2, 3]

/**
 * Long waves carry short ones. Told of places to the east and to the north, and of how wide pixels are there, it writes in their stead how
 * high waves are and how steeply they rise to the east and to the north. What is finer than pixels would only glitter.
 */
export function swellRow(script: RowScript): void {
  const uneven = (octaves: 3 | 4, x: Four, y: Four, perPixel: Four, salt: number) => {
    for (const { place: at } of [x, y, perPixel]) script.get(at)
    script.integer(salt)
    return script.callNamed(`uneven${octaves}`)
  }
  script.loop(place, 16, 1, () => {
    const [x, y] = [script.look(), script.look(second)]
    const foot = script.look(third)
    const fine = script.number(0.45).over(foot.times(1.2).plus(1))
    const rise = (east: Four, north: Four) =>
      uneven(4, east.times(0.22), north.times(0.35), foot.times(0.35), 21)
        .times(2.4)
        .plus(uneven(3, east.times(1.3).plus(9), north.times(1.7), foot.times(1.7), 22).times(fine))
    const here = rise(x, y)
    const east = rise(x.plus(apart), y).minus(here)
    const north = rise(x, y.plus(apart)).minus(here)
    script.lay(here)
    script.lay(east.times(1 / apart), second)
    script.lay(north.times(1 / apart), third)
  })
}

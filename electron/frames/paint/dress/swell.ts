import type { Sheet } from '../sheet/sheet.ts'
import { place, type RowScript } from '../sheet/row_script.ts'
import type { Four } from './four/script.ts'

/** How far apart a place is asked to find how steep waves are. */
const apart = 0.15

const [second, third] = [2, 3]

/**
 * Long waves carry short ones. Told of places to the east and to the north, and of how far short waves have faded there, it writes in
 * their stead how high waves are and how steeply they rise to the east and to the north.
 */
export function swellRow(script: RowScript): void {
  const uneven = (octaves: 3 | 4, x: Four, y: Four, salt: number) => {
    for (const { place: at } of [x, y, script.number(0)]) script.get(at)
    script.integer(salt)
    return script.callNamed(`uneven${octaves}`)
  }
  script.loop(place, 16, 1, () => {
    const [x, y] = [script.look(), script.look(second)]
    const fine = script.look(third).times(0.45)
    const rise = (east: Four, north: Four) =>
      uneven(4, east.times(0.22), north.times(0.35), 21)
        .times(2.4)
        .plus(uneven(3, east.times(1.3).plus(9), north.times(1.7), 22).times(fine))
    const here = rise(x, y)
    const east = rise(x.plus(apart), y).minus(here)
    const north = rise(x, y.plus(apart)).minus(here)
    script.lay(here)
    script.lay(east.times(1 / apart), second)
    script.lay(north.times(1 / apart), third)
  })
}

/** Does so for the first so many places of a sheet's swell. */
export function raiseSwell({ swell, swellRow: raise }: Sheet, count: number): void {
  const [first, ...others] = swell.map((plane) => plane.byteOffset)
  raise(first, first + count * 4, others[0] - first, others[1] - first)
}

import type { EventOf } from '../../electron/wire/events.ts'

/** One person near the camera, as the overlays need them. */
export type Soul = {
  id: number
  name: string
  x: number
  y: number
  z: number
  valence: number
  arousal: number
  dominance: number
  feeling: number
  /** From the feet to the top of the head, as they stand, sit or lie. */
  tallMetres: number
  /** Behind a wall or a hill. */
  hidden: boolean
}

const numbersEach = 7

/** x, y, z, valence, arousal, dominance and feeling of each, one after another. */
export function readCrowd({
  ids,
  names,
  hidden,
  heights,
  values,
}: Pick<EventOf<'crowd'>, 'ids' | 'names' | 'hidden' | 'heights' | 'values'>): Soul[] {
  const unseen = new Set(hidden)
  return ids.map((id, i) => {
    const [x, y, z, valence, arousal, dominance, feeling] = values.slice(i * numbersEach, (i + 1) * numbersEach)
    return {
      id,
      name: names[i] ?? '',
      x,
      y,
      z,
      valence,
      arousal,
      dominance,
      feeling,
      tallMetres: heights[i] ?? 0,
      hidden: unseen.has(id),
    }
  })
}

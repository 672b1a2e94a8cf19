import type { Field } from '../scene.ts'
import { coverIndex } from './palette.ts'

const { water, sand } = coverIndex

type Bed = { seaLevel: number; covers: Uint8Array }

const beds = new WeakMap<object, Bed>()

/**
 * What covers the corners of a field once the sea is a plane of its own: its bed is sand, and only water that lies above it is water.
 * Cells that reach from its bed up on to the land would stand there as water among the sand.
 */
export function bedOf(field: Field, seaLevel: number): Uint8Array {
  const known = beds.get(field.cover)
  if (known && known.seaLevel === seaLevel) return known.covers
  const { cover, heights } = field
  const covers = Uint8Array.from(cover)
  for (let i = 0; i < covers.length; i++) if (covers[i] === water && heights[i] <= seaLevel) covers[i] = sand
  beds.set(cover, { seaLevel, covers })
  return covers
}

import { create } from 'zustand'
import type { EventOf } from '../../electron/wire/events.ts'
import { onEvent } from '../app/link.ts'

export type Dimension = 'valence' | 'arousal' | 'feeling'

type Overlays = {
  /** Which layers lie over the picture. */
  ground: boolean
  glow: boolean
  names: boolean
  circumplex: boolean
  map: boolean
  dimension: Dimension
  /** Index into the law's feelings, for the map of a single one. */
  feeling: number
  opacity: number
}

export const useOverlays = create<Overlays>(() => ({
  ground: false,
  glow: false,
  names: false,
  circumplex: false,
  map: false,
  dimension: 'valence',
  feeling: 1,
  opacity: 0.65,
}))

type Layer = 'ground' | 'glow' | 'names' | 'circumplex' | 'map'

export function toggleOverlay(layer: Layer): void {
  useOverlays.setState((overlays) => ({ [layer]: !overlays[layer] }))
}

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
}

export const useCrowd = create<{ tick: number; souls: Soul[] }>(() => ({ tick: 0, souls: [] }))

const numbersEach = 7

export function followCrowd(): void {
  onEvent('crowd', (crowd) => useCrowd.setState({ tick: crowd.tick, souls: readCrowd(crowd) }))
}

/** x, y, z, valence, arousal, dominance and feeling of each, one after another. */
export function readCrowd({ ids, names, values }: Pick<EventOf<'crowd'>, 'ids' | 'names' | 'values'>): Soul[] {
  return ids.map((id, i) => {
    const [x, y, z, valence, arousal, dominance, feeling] = values.slice(i * numbersEach, (i + 1) * numbersEach)
    return { id, name: names[i] ?? '', x, y, z, valence, arousal, dominance, feeling }
  })
}

/** The number a soul adds to the map that is shown. */
export function measure(soul: Soul, dimension: Dimension, feeling: number): number {
  if (dimension === 'feeling') return soul.feeling === feeling ? 1 : 0
  return soul[dimension]
}

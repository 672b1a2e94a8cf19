import { create } from 'zustand'
import { onEvent } from '../app/link.ts'
import { useClock } from '../timeline/clock.ts'
import { readCrowd, type Soul } from './crowd.ts'
import type { Felt } from './field.ts'

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
  // The houses beneath keep their faces.
  opacity: 0.5,
}))

type Layer = 'ground' | 'glow' | 'names' | 'circumplex' | 'map'

export function toggleOverlay(layer: Layer): void {
  useOverlays.setState((overlays) => ({ [layer]: !overlays[layer] }))
}

export const useCrowd = create<{ tick: number; souls: Soul[] }>(() => ({ tick: 0, souls: [] }))

export function followCrowd(): void {
  onEvent('crowd', (crowd) => useCrowd.setState({ tick: crowd.tick, souls: readCrowd(crowd) }))
  useClock.subscribe(({ universe }, before) => {
    if (universe?.id !== before.universe?.id) useCrowd.setState({ tick: 0, souls: [] })
  })
}

/** The number a soul adds to the map that is shown. */
export function measure(soul: Soul, dimension: Dimension, feeling: number): number {
  if (dimension === 'feeling') return soul.feeling === feeling ? 1 : 0
  return soul[dimension]
}

export function feltBy(souls: readonly Soul[], dimension: Dimension, feeling: number): Felt[] {
  return souls.map((soul) => ({ x: soul.x, y: soul.y, value: measure(soul, dimension, feeling) }))
}

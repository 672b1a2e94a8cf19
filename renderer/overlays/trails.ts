import type { Soul } from './crowd.ts'

export type Trail = { id: number; name: string; path: { valence: number; arousal: number }[] }

const trailMax = 24
const peopleMax = 60

/** Where each person's feeling has been lately. Who leaves the view is forgotten. */
export function extendTrails(trails: ReadonlyMap<number, Trail>, souls: readonly Soul[]): Map<number, Trail> {
  const next = new Map<number, Trail>()
  for (const { id, name, valence, arousal } of souls.slice(0, peopleMax)) {
    const path = trails.get(id)?.path ?? []
    const last = path[path.length - 1]
    const moved = !last || Math.hypot(last.valence - valence, last.arousal - arousal) > 0.005
    next.set(id, { id, name, path: moved ? [...path.slice(1 - trailMax), { valence, arousal }] : path })
  }
  return next
}

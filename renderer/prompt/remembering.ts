import { create } from 'zustand'
import { onEvent } from '../app/link.ts'

type Remembering = { universe: string; behindTicks: number; building: boolean; moments: number; indexedShare: number }

/** How far behind its life the memory of a universe is: what words cannot find yet. */
export const useRemembering = create<Remembering>(() => ({
  universe: '',
  behindTicks: 0,
  building: false,
  moments: 0,
  indexedShare: 1,
}))

export function followRemembering(): void {
  onEvent('index', ({ state, event: _, ...standing }) =>
    useRemembering.setState({ ...standing, building: state !== 'ready' }),
  )
}

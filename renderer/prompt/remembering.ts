import { create } from 'zustand'
import { onEvent } from '../app/link.ts'

type Remembering = { universe: string; behindTicks: number; building: boolean }

/** How far behind its life the memory of a universe is: what words cannot find yet. */
export const useRemembering = create<Remembering>(() => ({ universe: '', behindTicks: 0, building: false }))

export function followRemembering(): void {
  onEvent('index', ({ universe, behindTicks, state }) =>
    useRemembering.setState({ universe, behindTicks, building: state !== 'ready' }),
  )
}

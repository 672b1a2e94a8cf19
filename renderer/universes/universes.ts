import { useEffect } from 'react'
import { create } from 'zustand'
import type { Universe } from '../../electron/wire/values.ts'
import { ask, onEvent } from '../app/link.ts'
import { useEye } from '../flight/eye.ts'
import { changeSetting } from '../settings/settings.ts'
import { isLive } from '../timeline/live.ts'
import { closeUniverse, openUniverse, shownTick, useClock, withinHistory } from '../timeline/clock.ts'
import { goLive, goTo } from '../timeline/transport.ts'

type Universes = {
  list: Universe[]
  loaded: boolean
  /** Long jobs by name, such as a verification: what they say of themselves. */
  jobs: Record<string, { words: string; progress: number | null; done: boolean }>
}

export const useUniverses = create<Universes>(() => ({ list: [], loaded: false, jobs: {} }))

const jobsMax = 20

export function followUniverses(): void {
  onEvent('universe', ({ universe }) =>
    useUniverses.setState(({ list }) => ({
      list: list.some((one) => one.id === universe.id)
        ? list.map((one) => (one.id === universe.id ? universe : one))
        : [...list, universe],
    })),
  )
  onEvent('removed', ({ universe }) =>
    useUniverses.setState(({ list }) => ({ list: list.filter((one) => one.id !== universe) })),
  )
  onEvent('progress', ({ job, words, progress, done }) =>
    useUniverses.setState(({ jobs }) => {
      const others = Object.entries(jobs).filter(([name]) => name !== job)
      return { jobs: Object.fromEntries([...others.slice(-jobsMax), [job, { words, progress, done }]]) }
    }),
  )
}

export async function loadUniverses(): Promise<void> {
  const list = await ask('universe.list', {})
  if (list) useUniverses.setState({ list, loaded: true })
}

const freshMs = 2_000

/** Universes live on while one reads about them: what is told of them on this panel stays true. */
export function useFreshUniverses(): void {
  useEffect(() => {
    void loadUniverses()
    const timer = setInterval(() => void loadUniverses(), freshMs)
    return () => clearInterval(timer)
  }, [])
}

/** For ever. Whoever looks at it goes to its parent first, or to the eldest there is, or to none. */
export async function removeUniverse({ id, name, parent }: Universe): Promise<boolean> {
  const { list } = useUniverses.getState()
  const others = list.filter((one) => one.id !== id)
  const next = others.find((one) => one.id === parent) ?? others[0]
  const isHere = useClock.getState().universe?.id === id
  if (isHere && next) await enterUniverse(next.id)
  else if (isHere) await closeUniverse()
  if (await ask('universe.remove', { universe: id, name })) return true
  // It was refused: whoever looked at it looks at it again.
  if (isHere) await enterUniverse(id)
  return false
}

/** Goes to a universe and stands in its present. */
export async function enterUniverse(id: string): Promise<void> {
  if (useClock.getState().universe?.id === id) return
  if (!(await openUniverse(id))) return
  changeSetting('lastUniverse', id)
  goLive()
}

/** Goes over to a branch without leaving the spot: the same view, and the same moment where it has come to pass there too. */
export async function crossTo(id: string): Promise<void> {
  const here = useClock.getState()
  if (here.universe?.id === id) return
  const { camera } = useEye.getState()
  const wasLive = isLive()
  const tick = Math.floor(shownTick(here))
  if (!(await openUniverse(id))) return
  changeSetting('lastUniverse', id)
  // The newest hour of a fork that has only begun is the one it was forked at: it goes on from there.
  const there = useClock.getState()
  if (wasLive || tick >= there.liveTick || withinHistory(there, tick) !== tick) goLive()
  else await goTo(tick)
  if (camera) await ask('lens.camera', { camera })
}

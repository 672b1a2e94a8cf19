import { create } from 'zustand'
import type { Camera } from '../../electron/wire/values.ts'
import { useClock } from '../timeline/clock.ts'

type Eye = {
  /** Where the window's eye is now. While it flies, ahead of the engine; otherwise what the engine says. */
  camera: Camera | null
  flying: boolean
  following: { person: number; name: string } | null
}

export const useEye = create<Eye>(() => ({ camera: null, flying: false, following: null }))

export function followEye(): void {
  useClock.subscribe(({ universe }, before) => {
    // Another universe has other people, and from none there is nothing to be seen.
    if (universe?.id !== before.universe?.id) useEye.setState({ camera: null, flying: false, following: null })
  })
  useClock.subscribe(({ camera }, before) => {
    if (camera && camera !== before.camera && !useEye.getState().flying) useEye.setState({ camera })
  })
}

import { create } from 'zustand'
import type { FrameHeader } from '../../electron/wire/frame.ts'
import type { Camera } from '../../electron/wire/values.ts'

/**
 * What the picture on the screen shows, which may be older than the moment and the camera that the engine has come to: whatever lies over
 * the picture goes by it, and so does a press on it.
 */
type Seen = {
  universe: string
  /** Whole tick and fraction. */
  tick: number
  /** Null before the first picture, and in a dream, which is seen from nowhere. */
  camera: Camera | null
}

export const useSeen = create<Seen>(() => ({ universe: '', tick: 0, camera: null }))

export function seeThrough({ universe, tick, camera }: FrameHeader): void {
  const before = useSeen.getState().camera
  useSeen.setState({ universe, tick, camera: before && camera && isSame(before, camera) ? before : camera })
}

function isSame(one: Camera, other: Camera): boolean {
  return (Object.keys(one) as (keyof Camera)[]).every((name) => one[name] === other[name])
}

import { create } from 'zustand'
import type { EventOf } from '../../electron/wire/events.ts'
import type { FrameHeader } from '../../electron/wire/frame.ts'
import { onEvent } from '../app/link.ts'

export type StreamState = EventOf<'stream'>['state']

type Stream = {
  state: StreamState
  words: string
  progress: number | null
  lens: Omit<EventOf<'lens'>, 'event'> | null
  /** Of the picture on the screen; refreshed a few times a second, for people to read. */
  header: FrameHeader | null
  shownFps: number
  frames: number
  /** Changes only when the picture's shape does. */
  aspect: number
  /** Why the one who makes the pictures was given up; null while there is hope. */
  givenUp: string | null
  /** How many views of the same moment stand side by side in the picture. */
  eyes: 1 | 2
}

export const useStream = create<Stream>(() => ({
  state: 'starting',
  words: '',
  progress: null,
  lens: null,
  header: null,
  shownFps: 0,
  frames: 0,
  aspect: 16 / 9,
  eyes: 1,
  givenUp: null,
}))

/** The shape of one view. */
export function eyeAspect({ aspect, eyes }: Stream): number {
  return aspect / eyes
}

export function followStream(): void {
  onEvent('stream', ({ state, words, progress }) => useStream.setState({ state, words, progress }))
  onEvent('worker', ({ worker, state, words }) => {
    if (worker.startsWith('eye')) useStream.setState({ givenUp: state === 'given up' ? words : null })
  })
  onEvent('lens', ({ event: _, ...lens }) => useStream.setState({ lens }))
}

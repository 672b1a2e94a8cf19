import type { ByteChannel } from '../../wire/channel.ts'
import type { EngineEvent, EventOf } from '../../wire/events.ts'
import type { Eye } from '../eye/eyes.ts'
import type { House } from '../house.ts'
import type { Haste } from './haste.ts'

/** What one window holds of its own: an eye, the universe that it looks at, and where it was in its jumps. */
export type Pane = {
  house: House
  eye: Eye
  /** The universe that is open in this window. */
  universe: string | null
  /** The last jump that was made or gone back to. */
  jump: number
  haste: Haste
  /** What the eye said last of where the window stands. */
  condition: EventOf<'stream'> | null
  asking: AbortController
  tell(event: EngineEvent): void
}

export type WindowOptions = {
  house: House
  channel: ByteChannel
  eye: Eye
  /** What the host of this window can do besides showing it. */
  capabilities: { desktop: boolean; dialogs: boolean; notifications: boolean; openPath: boolean; rawFrames: boolean }
}

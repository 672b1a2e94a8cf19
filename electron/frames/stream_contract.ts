import type { Canvas } from './canvas.ts'
import type { Clock } from './clock.ts'
import type { Lens, LensFrame, LensState, Steering } from './contract.ts'
import type { DreamLog } from './dream/log.ts'
import type { Maker } from './maker.ts'
import type { Scene } from './scene.ts'
import type { LensSettings } from './settings.ts'

export type StreamOptions = {
  maker: Maker
  /** Where what the model is given is painted; here unless told otherwise. */
  canvas?: Canvas
  clock: Clock
  /** What a scene shows, in the words the pack was trained on. */
  caption: (scene: Scene) => string
  /** Another maker when a device is lost. */
  reopen?: () => Promise<Maker>
  settings?: Partial<LensSettings>
  steering?: Steering
  cacheBytesMax?: number
  live?: boolean
  format?: LensFrame['format']
}

export type Stream = Lens & {
  /** Goes on with another pack or device; the one in hand makes its last frames meanwhile. */
  switchTo(maker: Maker): void
  say(state: LensState['state'], words: string): void
  /** What the dream was told so far. */
  dreamLog(): DreamLog
}

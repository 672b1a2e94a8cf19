import type { Camera, Scene } from './scene.ts'
import type { LensSettings } from './settings.ts'

/**
 * What the lens gives to the engine. A lens lives in one thread and keeps its model in another; all that passes is plain data.
 * `openLens(options)` in `lens.ts` makes one.
 */
export type LensOptions = {
  /** Where packs lie, first found wins: the user's folder, then the one that ships. */
  packsFolders: string[]
  /** Threads of the model's operations; one more paints, moves and finishes. */
  threads: number
  settings?: Partial<LensSettings>
  steering?: Steering
  /** Generated frames kept by content. */
  cacheBytesMax?: number
  /** False for a film: every frame as fast as it can be made, none between, none dropped. */
  live?: boolean
  /** Sent frames: JPEG for the wire, RGBA for export. */
  format?: LensFrame['format']
}

/** A scene to be shown. A newer one replaces one that still waits. */
export type Showing = {
  universe: string
  scene: Scene
  /** The scene at `anchorOf(scene)`; null when there is none to be had: then the frame depends on its blockout alone. */
  anchor: Scene | null
  generation: number
  /** A scrubbed scene is shown as its blockout at once, and replaced by the generated frame as it arrives. */
  scrubbing: boolean
}

export type Steering = {
  words: string
  negative?: string
  /** Generated frames over which the new words come in; 0 changes the very next. */
  blendFrames?: number
}

export const stages = [
  'paint',
  'source',
  'move',
  'steady',
  'text',
  'encode',
  'denoise',
  'decode',
  'finish',
  'send',
] as const
export type Stage = (typeof stages)[number]

/** What a picture is like; those of one pack can be compared. */
export type Likeness = { pack: string; cells: Int8Array }

export type LensFrame = {
  kind: 'lens' | 'blockout' | 'both' | 'dream'
  format: 'jpeg' | 'rgba'
  bytes: Uint8Array
  width: number
  height: number
  universe: string
  generation: number
  sequence: number
  /** Whole tick and fraction. */
  tick: number
  /** What it was seen through; null in a dream, which is seen from nowhere. */
  camera: Camera | null
  /** Between two generated frames, by motion. */
  interpolated: boolean
  /** SHA-256 of the generated pixels before anything is laid over them; empty for a frame that was not generated. */
  digest: string
  /** The words it was made from. */
  words: string
  milliseconds: Partial<Record<Stage, number>>
  /** How far the picture left its blockout, 0 … 1; 0 in a dream. */
  drift: number
  /** Milliseconds from `show` or `steer` to this frame. */
  latencyMs: number
  /** Of a frame that the model made of a world. */
  likeness?: Likeness
}

export type LensState = {
  state: 'starting' | 'loading pack' | 'live' | 'dreaming' | 'device lost' | 'out of memory' | 'paused'
  words: string
  progress: number | null
  pack: string
  device: string
  reason: string
  fps: number
  latencyMs: number
  width: number
  height: number
  /** The model's own size, where what is finer comes from what it was shown. */
  model?: { width: number; height: number }
  steps: number
  stages: Partial<Record<Stage, number>>
  drift: number
  sparks: number
}

export type StillOptions = { width?: number; height?: number; steps?: number; format?: LensFrame['format'] }

export type Lens = {
  /** Takes the newest scene; never waits. */
  show(showing: Showing): void
  steer(steering: Steering): void
  set(change: Partial<LensSettings>): LensSettings
  pause(): void
  resume(): void
  readonly settings: LensSettings
  readonly state: LensState
  onFrame(listener: (frame: LensFrame) => void): () => void
  onState(listener: (state: LensState) => void): () => void
  /** The lens has room for a scene: build none before. Called again after each `show` that was taken. */
  onWanted(listener: () => void): () => void
  /** One exact frame, at any size, apart from the stream. Up to four may be under way; they come in order. */
  still(showing: Showing, options?: StillOptions): Promise<LensFrame>
  close(): Promise<void>
}

import type { LensFrame, Likeness, Steering } from '../../frames/contract.ts'
import type { Part } from '../../frames/framing.ts'
import type { Camera, Shot } from '../../frames/scene.ts'
import type { Site } from '../../frames/sites.ts'
import type { LensSettings } from '../../frames/settings.ts'
import type { Trial } from '../../inference/trial.ts'
import type { PlayChange } from '../clock.ts'
import type { Edge } from '../life/contract.ts'
import type { CommandInput, CommandOutput } from '../../wire/commands/table.ts'
import type { EventOf } from '../../wire/events.ts'

/** What the eye's thread of one window is started with. */
export type EyeGiven = { home: string; packsFolders: string[]; threads: number }

/** Everything that an eye which takes another's place must be told. */
export type EyeWish = {
  universe: string | null
  settings: Partial<LensSettings>
  steering: Steering
  camera: Camera | null
  /** Where nothing lies over the picture. */
  free: Part
  follow: { person: number; shot: 'street' | 'portrait' | 'group' } | null
  at: { tick: number; fraction: number } | null
  play: PlayChange | null
}

export type Direction = {
  event?: number
  person?: number
  settlement?: number
  site?: Site & { inside: boolean; skyward: boolean }
  shot?: Shot
  people?: number[]
}

export type EyeAsks = {
  open(input: { universe: string; edge: Edge }): Promise<{ tick: number }>
  shut(): void
  /** What this machine can draw with. The lens opens then; until then the plain eye shows. */
  devices(trials: Trial[]): void
  edge(edge: Edge): void
  play(change: PlayChange): void
  live(): { tick: number }
  seek(input: {
    tick: number
    fraction: number
    precision: 'coarse' | 'exact'
    /** Null for a seek that the engine itself makes. */
    generation: number | null
  }): Promise<CommandOutput<'time.seek'>>
  camera(camera: Camera): void
  follow(wish: EyeWish['follow']): void
  /** Whatever the eye is led to comes to stand there. */
  free(part: Part): void
  direct(direction: Direction): Promise<{ camera: Camera }>
  words(steering: Steering): void
  set(change: Partial<LensSettings>): LensSettings
  get(): LensSettings
  still(input: { width: number; height: number; steps?: number }): Promise<CommandOutput<'lens.still'>>
  pick(point: CommandInput<'people.pick'>): Promise<CommandOutput<'people.pick'>>
  /** Who is in the picture now. */
  inView(): number[]
  /** What the picture that is shown is like; null where no model made it, or where it shows another moment. */
  likeness(input: { universe: string; tick: number }): Likeness | null
  close(): Promise<void>
}

export type EyeFrame = Omit<LensFrame, 'milliseconds'> & { milliseconds: Record<string, number> }

/** A picture that is worth finding again by its looks, and how to see it again. */
export type Snapshot = { universe: string; tick: number; fraction: number; camera: Camera; likeness: Likeness }

export type EyeTells = {
  /** The first picture is there, or trouble in its place: whatever has waited for it may begin. */
  underWay: null
  frame: EyeFrame
  snapshot: Snapshot
  moment: EventOf<'moment'>
  crowd: EventOf<'crowd'>
  lens: EventOf<'lens'>
  stream: EventOf<'stream'>
}

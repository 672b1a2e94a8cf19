import type { Looks, Picture } from '../../recall/pictures.ts'
import type { Site } from '../../recall/lands.ts'
import type { Shown } from '../../recall/shown.ts'
import type { Moment } from '../../recall/store.ts'
import type { CommandOutput } from '../../wire/commands/table.ts'

/** The process that remembers: recall's databases and FAISS live there, so that nothing else ends with them. */
export type MemoryGiven = { home: string }

export type Standing = {
  universe: string
  moments: number
  /** The last epoch that is remembered. */
  epoch: number
  behindTicks: number
  /** How much of what is remembered the index holds, 0 … 1; less than all while it is made. */
  indexedShare: number
  state: 'ready' | 'building'
}

export type WhereTo =
  | {
      kind: 'past'
      moment: Moment
      shown: Shown
      /** The place to be looked at, rather than what happened. */
      site?: Site & { inside: boolean; skyward: boolean }
      camera: string
      people: number[]
      words: string
      why: string[]
      nearest: FoundMoment[]
    }
  | { kind: 'future'; until: number; camera: string; words: string }
  | { kind: 'nowhere'; line: string; mayCome: boolean; camera: string; words: string; nearest: FoundMoment[] }

export type FoundMoment = CommandOutput<'recall.find'>['moments'][number]
export type Line = { text: string; event: number; tick: number; date: string }
type Asked = { universe: string; now: number }

export type MemoryAsks = {
  /** The ledger has grown: remembers what is new, in slices, and tells where it stands after each. */
  follow(input: { universe: string }): Promise<Standing>
  understand(input: Asked & { words: string }): Promise<CommandOutput<'recall.understand'>>
  find(
    input: Asked & { words: string; limit: number; drop: number[] },
  ): Promise<{ moments: FoundMoment[]; milliseconds: number; behindTicks: number }>
  /** What is like a moment, and like the picture of it: the one given, or the newest that was kept. */
  similar(input: { universe: string; tick: number; limit: number; looks?: Looks }): Promise<FoundMoment[]>
  /** Keeps what a picture was like. */
  picture(input: Picture & { universe: string }): Promise<void>
  /** `said` is when the words were said, where what they ask for was waited for since. */
  jump(input: Asked & { words: string; drop: number[]; said?: number }): Promise<WhereTo>
  suggest(input: Asked & { words: string }): Promise<string[]>
  /** What the record tells of people in view together. */
  among(input: Asked & { people: number[]; limit: number }): Promise<Line[]>
  /** When the index holds all that is remembered. */
  ready(input: { universe: string }): Promise<void>
  /** The settings choose another text encoder: every index is made for it, behind the answers. */
  reread(): Promise<void>
  forget(input: { universe: string }): Promise<void>
  close(): Promise<void>
}

export type MemoryTells = {
  standing: Standing
  trouble: string
  rebuilt: { universe: string; words: string }
}

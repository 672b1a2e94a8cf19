import type {
  BuildingReading,
  PatchReading,
  PersonReading,
  RoadReading,
  SettlementReading,
  SkyReading,
  Summary,
  Tick,
  TieReading,
  Weather,
  WorldEvent,
} from './reading.ts'

/** Bounds of a view of the ground, in metres. */
export type Box = { west: number; south: number; east: number; north: number }

/**
 * The law as the other rooms know it: `universe/law.ts` exports one object of this type. Everything is pure and deterministic: a world
 * is changed by `step` alone, and the same genesis gives the same bytes on any machine.
 *
 * `World` stays opaque outside the room. `Genesis` is plain JSON, complete (every default written out), and its canonical bytes are the
 * universe's identity.
 */
export type Law<World, Genesis> = {
  /** A universe lives by the law that its genesis names and by no other. */
  version: number
  /** Fills in defaults and checks every value; throws a `GenesisProblem` whose message says what to change. */
  completeGenesis(partial: unknown): Genesis
  begin(genesis: Genesis): World
  /** One hour. */
  step(world: World): void
  tick(world: World): Tick
  /** What happened in the last step. */
  events(world: World): readonly WorldEvent[]

  /** Canonical: equal worlds give equal bytes, and the bytes hold everything `step` reads. */
  freeze(world: World): Uint8Array
  thaw(bytes: Uint8Array): World

  /** A child's genesis: this very moment, one level down, with a bounded force applied at its birth, or none. */
  forkGenesis(world: World, parent: { id: string; root: string }, force?: Force): Genesis

  /** The genesis of a universe that the people of this one began in the very hour of this moment, once its parent is named; mostly there is none. */
  childOf(world: World): ((parent: { id: string; root: string }) => Genesis) | undefined

  summarise(world: World): Summary
  /** `fraction` 0 … 1 moves people along their paths inside the coming tick. */
  people(world: World, fraction: number, box?: Box): PersonReading[]
  person(world: World, id: number, fraction?: number): PersonReading | undefined
  ties(world: World, person: number): TieReading[]
  settlements(world: World): SettlementReading[]
  buildings(world: World, box?: Box): BuildingReading[]
  roads(world: World, box?: Box): RoadReading[]
  sky(world: World, fraction: number): SkyReading
  /** The weather of every hour after this moment, without living them: nothing that people do changes it. */
  weatherAfter(world: World): Iterator<Weather, never>
  patch(world: World, box: Box, stepMetres: number): PatchReading
  heightAt(world: World, x: number, y: number): number
  /** Where there is ground at all. */
  bounds(world: World): Box

  /** Calendar: `tickOf` reads `1204-03-21`, `1204-03-21T14`; undefined when the text is no date. */
  dateOf(genesis: Genesis, tick: Tick): string
  tickOf(genesis: Genesis, text: string): Tick | undefined
}

/** What may be done to a fork at its birth; never to a universe that lives. */
export const forceKinds = [
  'harmony boost',
  'drought',
  'gift of knowledge',
  'plague',
  'word of mouth',
  'removal of a leader',
  'good harvest',
  'quake',
] as const
export type ForceKind = (typeof forceKinds)[number]
export type Force = { kind: ForceKind; settlement: number; strength: number; words?: string }

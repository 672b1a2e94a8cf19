import type { EventKind } from './event_kinds.ts'
import { familyName, givenName, placeName } from './people/names.ts'
import { worldX, worldY } from './place/streets.ts'
import { frameOf } from './society/frame.ts'
import type { World } from './world.ts'

export type Happening = {
  kind: EventKind
  /** Rows of the living; their ids are written down. */
  who: readonly number[]
  settlement: number
  weight: number
  valence: number
  text: string
  cause?: number
  x?: number
  y?: number
}

/**
 * Writes an event down and returns its id, which is counted on for ever. Beyond the bound of a tick the small things are left out, but
 * they keep their number.
 */
export function tell(world: World, happening: Happening): number {
  const { people, settlements, now } = world
  const id = now.nextEvent[0]++
  const { who, settlement } = happening
  for (const row of who) people.lastEvent[row] = id
  if (settlement >= 0) settlements.lastEvent[settlement] = id
  if (world.happened.length >= world.genesis.bounds.eventsPerTick) return id
  const [first] = who
  const x = happening.x ?? (first === undefined ? centreX(world, settlement) : placeX(world, first))
  const y = happening.y ?? (first === undefined ? centreY(world, settlement) : placeY(world, first))
  world.happened.push({
    id,
    tick: now.tick[0],
    kind: happening.kind,
    who: who.map((row) => people.id[row]),
    settlement,
    x,
    y,
    weight: happening.weight,
    cause: happening.cause ?? -1,
    valence: happening.valence,
    text: happening.text,
  })
  return id
}

function centreX(world: World, settlement: number): number {
  return settlement < 0 ? 0 : world.settlements.x[settlement]
}

function centreY(world: World, settlement: number): number {
  return settlement < 0 ? 0 : world.settlements.y[settlement]
}

function placeX(world: World, row: number): number {
  const { people } = world
  return worldX(frameOf(world, people.settlement[row]), people.toU[row], people.toV[row])
}

function placeY(world: World, row: number): number {
  const { people } = world
  return worldY(frameOf(world, people.settlement[row]), people.toU[row], people.toV[row])
}

export function nameOf(world: World, row: number): string {
  const { culture } = world.genesis
  const { given, family, sex } = world.people
  return `${givenName(culture, sex[row], given[row])} ${familyName(culture, family[row])}`
}

export function shortName(world: World, row: number): string {
  return givenName(world.genesis.culture, world.people.sex[row], world.people.given[row])
}

export function townName(world: World, settlement: number): string {
  const { firstName, lastName } = world.settlements
  return settlement < 0 ? 'the wild' : placeName(world.genesis.culture, firstName[settlement], lastName[settlement])
}

/** One of several ways to say it, fixed by the event's own number. */
export function saying(world: World, ways: readonly string[]): string {
  return ways[world.now.nextEvent[0] % ways.length]
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

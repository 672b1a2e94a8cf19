import type { Law } from '../universe/contract.ts'
import { type PersonReading, type Summary, type WorldEvent } from '../universe/reading.ts'
import type { Life } from './contract.ts'
import { sha256Hex } from './digest.ts'
import { leafHash, rootOf } from './merkle.ts'
import { sampleMoods } from './moods.ts'

/**
 * A day as it is told: its events, who was born, now and then everybody's mood, and the day in numbers. All of it follows from the
 * world alone, so that a replay tells the same. Each line is a leaf of a tree of its own, whose root is the epoch's events hash: one
 * event can be proved without the rest of the day.
 */
export type Chronicle = {
  events: readonly WorldEvent[]
  lives: BornLife[]
  moods: Uint8Array | undefined
  summary: Summary
}

/** The first leaf is the genesis itself, at which everybody is new. */
export type Day = { epoch: number; first: boolean }

export type BornLife = Omit<Life, 'diedTick'>

/** Everybody's mood is kept once in thirty days: often enough for the curve of a life, and cheap. */
export const moodSampleEpochs = 30

export function chronicleOf<World, Genesis>(
  law: Law<World, Genesis>,
  world: World,
  day: Day,
  events: readonly WorldEvent[],
): Chronicle {
  return {
    events: [...events].sort((a, b) => a.tick - b.tick || a.id - b.id),
    lives: (day.first ? law.people(world, 0).map(lifeOf) : livesBornToday(law, world, events)).sort(
      (a, b) => a.person - b.person,
    ),
    moods: day.first || day.epoch % moodSampleEpochs === 0 ? sampleMoods(law.people(world, 0)) : undefined,
    summary: law.summarise(world),
  }
}

function livesBornToday<World, Genesis>(
  law: Law<World, Genesis>,
  world: World,
  events: readonly WorldEvent[],
): BornLife[] {
  const born = new Map<number, BornLife>()
  for (const event of events) {
    if (event.kind !== 'birth') continue
    for (const id of event.who) {
      const person = born.has(id) ? undefined : law.person(world, id)
      if (person && person.bornTick === event.tick) born.set(id, lifeOf(person))
    }
  }
  return [...born.values()]
}

function lifeOf(person: PersonReading): BornLife {
  const { id, name, sex, bornTick, mother, father, settlement } = person
  return { person: id, name, sex, bornTick, mother, father, settlement }
}

/** Keys stand in the order of the alphabet, so that JSON.stringify gives the canonical text of RFC 8785. */
export function linesOf(chronicle: Chronicle): string[] {
  const lines = chronicle.events.map((event) => JSON.stringify({ event: eventInOrder(event) }))
  for (const life of chronicle.lives) lines.push(JSON.stringify({ life: lifeInOrder(life) }))
  if (chronicle.moods) lines.push(JSON.stringify({ moods: sha256Hex(chronicle.moods) }))
  lines.push(JSON.stringify({ summary: summaryInOrder(chronicle.summary) }))
  return lines
}

export function hashOfLines(lines: readonly string[]): Uint8Array {
  return rootOf(lines.map(leafHash))
}

function eventInOrder(event: WorldEvent): WorldEvent {
  const { cause, id, kind, settlement, text, tick, valence, weight, who, x, y } = event
  return { cause, id, kind, settlement, text, tick, valence, weight, who, x, y }
}

function lifeInOrder(life: BornLife): BornLife {
  const { bornTick, father, mother, name, person, settlement, sex } = life
  return { bornTick, father, mother, name, person, settlement, sex }
}

function summaryInOrder(summary: Summary): object {
  return Object.fromEntries(Object.entries(summary).sort(([a], [b]) => (a < b ? -1 : 1)))
}

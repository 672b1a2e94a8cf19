import type { Tick } from '../universe/reading.ts'
import type { Moment, Store } from './store.ts'

/** One line of a life or a place, with the event that proves it. */
export type Citation = { text: string; event: number; tick: Tick }

const linesMax = 60

export function storyOfPerson(store: Store, person: number, now: Tick): Citation[] {
  return cite(store.story(person, now, linesMax))
}

export function storyOfPlace(store: Store, settlement: number, now: Tick): Citation[] {
  return cite(store.storyOfPlace(settlement, now, linesMax))
}

/** What the record knows of the people in view together: the weightiest things that two or more of them shared. */
export function linesAmong(store: Store, people: readonly number[], now: Tick, limit: number): Citation[] {
  const present = new Set(people)
  const shared = new Map<number, Moment>()
  for (const person of people.slice(0, 24))
    for (const moment of store.story(person, now, 20)) {
      const others = store.people(moment.id).filter((id) => id !== person && present.has(id))
      if (others.length > 0) shared.set(moment.id, moment)
    }
  return cite([...shared.values()].sort((a, b) => b.weight - a.weight || a.id - b.id).slice(0, limit))
}

function cite(moments: readonly Moment[]): Citation[] {
  return moments
    .filter((moment) => moment.event >= 0)
    .sort((a, b) => a.tick - b.tick || a.event - b.event)
    .map(({ caption, event, tick }) => ({ text: caption, event, tick }))
}

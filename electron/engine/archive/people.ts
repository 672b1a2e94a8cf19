import type { Life } from '../../timeline/contract.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import { Problem } from '../../wire/problem.ts'
import type { ArchiveAnswers } from './contract.ts'
import { paintPortrait } from './portrait.ts'
import type { Shelf, Volume } from './shelf.ts'

type PeopleAnswers = Pick<ArchiveAnswers, 'people.show' | 'people.portrait' | 'people.search'>

const moodPoints = 400
const storyLines = 60

export function peopleAnswers(shelf: Shelf): PeopleAnswers {
  return {
    async 'people.show'({ input: { universe, person, tick } }, { signal }) {
      const volume = shelf.volume(universe)
      const life = volume.reader.life(person)
      const world = await volume.worldAt(lastTickAlive(life, tick), signal)
      const reading = law.person(world, person)
      if (!reading) throw new Problem('not found', `nobody with the number ${person} lived at that moment`)
      const nameOf = namesIn(volume, world)
      return {
        ...reading,
        motherName: nameOf(reading.mother),
        fatherName: nameOf(reading.father),
        partnerName: nameOf(reading.partner),
        settlementName: townName(world, reading.settlement),
        diedTick: life?.diedTick ?? null,
        ties: law.ties(world, person).map((tie) => ({
          other: tie.b,
          otherName: nameOf(tie.b),
          kind: tie.kind,
          strength: tie.strength,
          trust: tie.trust,
          sinceTick: tie.sinceTick,
        })),
        moods: volume.reader.moods(person, Math.max(0, reading.bornTick), tick, moodPoints),
        story: storyOf(volume, { who: person }, tick),
      }
    },
    async 'people.portrait'({ input: { universe, person, tick } }, { signal }) {
      const volume = shelf.volume(universe)
      const life = volume.reader.life(person)
      const isGone = life !== undefined && life.diedTick !== null && life.diedTick <= tick
      const world = isGone || (life && life.bornTick > tick) ? undefined : await volume.worldAt(tick, signal)
      const reading = world && law.person(world, person)
      if (!life && !reading) throw new Problem('not found', `nobody with the number ${person} is known`)
      const jpeg = world && reading ? await paintPortrait(universe, world, person) : undefined
      return {
        state: reading ? 'alive' : isGone ? 'dead' : 'unborn',
        name: reading?.name ?? life?.name ?? '',
        bornTick: reading?.bornTick ?? life?.bornTick ?? 0,
        diedTick: life?.diedTick ?? null,
        jpeg: jpeg?.toString('base64') ?? '',
      }
    },
    async 'people.search'({ input: { universe, name, tick, limit } }, { signal }) {
      const volume = shelf.volume(universe)
      const world = await volume.worldAt(tick, signal)
      return volume.reader.lives(name, tick, limit).map((life) => {
        const now = law.person(world, life.person)
        return {
          id: life.person,
          name: life.name,
          ageYears: now?.ageYears ?? yearsBetween(life.bornTick, Math.min(life.diedTick ?? tick, tick)),
          alive: now !== undefined,
          settlementName: townName(world, now?.settlement ?? life.settlement),
        }
      })
    },
  }
}

/** What the record tells of somebody or of a place, oldest first, each line with the event that proves it. */
export function storyOf(volume: Volume, about: { who: number } | { settlement: number }, tick: number) {
  const { events } = volume.reader.events({ ...about, from: 0, to: tick, limit: storyLines, newestFirst: true })
  return events
    .sort((a, b) => a.tick - b.tick || a.id - b.id)
    .map((event) => ({ text: event.text, event: event.id, tick: event.tick, date: volume.dateOf(event.tick) }))
}

/** Of those who are gone, the record still knows the names. */
export function namesIn(volume: Volume, world: World): (person: number) => string {
  return (person) => {
    if (person < 0) return ''
    return law.person(world, person)?.name ?? volume.reader.life(person)?.name ?? ''
  }
}

export function townName(world: World, settlement: number): string {
  return law.settlements(world).find((town) => town.id === settlement)?.name ?? ''
}

/** The dead are shown as they last were. */
function lastTickAlive(life: Life | undefined, tick: number): number {
  return life?.diedTick === null || life?.diedTick === undefined ? tick : Math.min(tick, Math.max(0, life.diedTick - 1))
}

const ticksPerYear = 8_766

function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / ticksPerYear)
}

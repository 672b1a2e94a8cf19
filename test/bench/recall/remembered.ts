import { loadsFaiss } from '../../../electron/engine/errands/faiss.ts'
import { type Book, openBook } from '../../../electron/engine/memory/book.ts'
import type { OurHome } from '../../../electron/engine/record.ts'
import type { TextEncoder } from '../../../electron/recall/chronicle.ts'
import type { Reader } from '../../../electron/timeline/contract.ts'
import { law } from '../../../electron/universe/law.ts'
import { ticksPerDay, type WorldEvent } from '../../../electron/universe/reading.ts'
import type { World } from '../../../electron/universe/world.ts'
import type { Told } from './asked.ts'

type Card = ReturnType<OurHome['list']>[number]

export function eventsOf(reader: Reader<World>): WorldEvent[] {
  const { tick } = reader.latest()
  const events: WorldEvent[] = []
  for (let from = 0; from <= tick; from += 720)
    events.push(...reader.events({ from, to: Math.min(tick, from + 719), limit: 100_000 }).events)
  return events
}

/** A universe as whoever asks about it knows it. */
export async function toldOf(home: OurHome, { id, name }: Card, reader: Reader<World>): Promise<Told> {
  const { genesis } = home.show(id)
  const { tick, epoch } = reader.latest()
  const lives = Array.from({ length: epoch + 1 }, (_, i) => reader.newcomers(i)).flat()
  const { world } = await reader.at(tick)
  return {
    name,
    events: eventsOf(reader),
    people: new Map(lives.map((life) => [life.person, life])),
    places: new Map(law.settlements(world).map((place) => [place.id, place.name])),
    dateOf: (at) => law.dateOf(genesis, at),
    seasonOf: (at) => reader.summary(at).season,
    days: Array.from({ length: epoch + 1 }, (_, day) => reader.summary(day * ticksPerDay + ticksPerDay - 1)),
  }
}

/** Its memory, read to the end. */
export async function readBook(home: OurHome, { id, name }: Card, encoder?: TextEncoder): Promise<Book> {
  const book = await openBook(home, id, { faiss: loadsFaiss(), encoder, onRebuild: () => {} })
  while (await book.readOn(60)) process.stderr.write(`\r${name}: ${book.standing().moments} moments `)
  await book.recall.ready()
  process.stderr.write('\n')
  return book
}

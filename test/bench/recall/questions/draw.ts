/**
 * Facts to ask about: `node test/bench/recall/questions/draw.ts --home DIR [--each 3] [--days 12] [--seed 1]`.
 *
 * Draws moments at random, as many of every kind of event, and days by how their mood stood among all the days of their universe. Told is
 * what the record knows of each, so that whoever writes a question writes of something that happened.
 */
import { parseArgs } from 'node:util'
import { openHome } from '../../../../electron/engine/record.ts'
import { eventKinds } from '../../../../electron/universe/event_kinds.ts'
import { sfc32 } from '../../../../electron/universe/kernel/sfc32.ts'
import { law } from '../../../../electron/universe/law.ts'
import type { WorldEvent } from '../../../../electron/universe/reading.ts'
import { eventsOf } from '../remembered.ts'

const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    each: { type: 'string', default: '3' },
    days: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
})
if (!values.home) throw new Error('give the home of some universes with --home')
const home = openHome(values.home, 'read')
const stream = sfc32(Number(values.seed), 23, 29)
const take = <T>(list: readonly T[]): T => list[stream.below(list.length)]

const universes = home.list().map(({ id, name }) => {
  const reader = home.read(id, { cacheBytesMax: 64 * 1024 * 1024 })
  return { name, reader, events: eventsOf(reader), genesis: home.show(id).genesis }
})
type Universe = (typeof universes)[number]

for (const kind of eventKinds) {
  const lived = universes
    .map((universe) => ({ universe, events: universe.events.filter((event) => event.kind === kind) }))
    .filter(({ events }) => events.length > 0)
  const drawn = new Set<string>()
  for (let attempt = 0; lived.length > 0 && attempt < Number(values.each) * 8; attempt++) {
    const { universe, events } = take(lived)
    const event = take(events)
    if (drawn.size < Number(values.each)) drawn.add(await tellEvent(universe, event))
  }
  console.log(`${kind}\n${[...drawn].join('\n') || '  never happened'}`)
}

console.log('days')
for (let i = 0; i < Number(values.days); i++) console.log(tellDay(take(universes)))
for (const { reader } of universes) reader.close()
home.close()

async function tellEvent({ name, reader, genesis }: Universe, event: WorldEvent): Promise<string> {
  const { world } = await reader.at(event.tick)
  const hour = law.summarise(world)
  const people = event.who.slice(0, 3).map((id) => {
    const person = law.person(world, id)
    return person ? `${person.sex} ${Math.floor(person.ageYears)} ${person.job}` : 'gone'
  })
  return [
    `  ${name} ${law.dateOf(genesis, event.tick)}`,
    `${hour.era} ${hour.season} ${hour.weather} ${Math.round(hour.temperatureCelsius)} °C`,
    `valence ${event.valence.toFixed(2)} weight ${event.weight.toFixed(2)}`,
    people.join(', '),
    event.text,
  ].join(' | ')
}

function tellDay({ name, reader, genesis }: Universe): string {
  const days = reader.summaries(0, reader.latest().tick)
  const day = take(days)
  const gladder = days.filter(({ valence }) => valence > day.valence).length / days.length
  return `  ${name} ${law.dateOf(genesis, day.tick)} | ${day.season} ${day.weather} ${Math.round(day.temperatureCelsius)} °C | gladder days: ${Math.round(100 * gladder)} %`
}

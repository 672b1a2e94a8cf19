import type { Law } from '../universe/contract.ts'
import { ticksPerDay, type Tick } from '../universe/reading.ts'
import type { Anonymity } from './anonymity.ts'
import type { ExportOptions } from './contract.ts'
import type { Database } from './database.ts'
import { seriesColumns, summariesOf } from './days.ts'
import { eventFrom } from './happenings.ts'
import { livesNamed } from './lives.ts'
import { readCalendar } from './universe-file.ts'

export type ColumnType = 'whole' | 'number' | 'text'
export type Cell = number | string | null
export type ExportedTable = { columns: { name: string; type: ColumnType }[]; rows: Iterable<Record<string, Cell>> }

export type TableSource<World, Genesis> = {
  database: Database
  law: Law<World, Genesis>
  genesis: Genesis
  /** The world at the newest epoch, for the tables that say what only the living have; the others are read without a step. */
  livingWorld: () => Promise<World>
  tick: Tick
  anonymity: Anonymity
}

const whole = (name: string) => ({ name, type: 'whole' as const })
const number = (name: string) => ({ name, type: 'number' as const })
const text = (name: string) => ({ name, type: 'text' as const })

export async function tableOf<World, Genesis>(
  source: TableSource<World, Genesis>,
  what: ExportOptions['what'],
): Promise<ExportedTable> {
  if (what === 'events') return eventsTable(source)
  if (what === 'people') return peopleTable(source, await source.livingWorld())
  if (what === 'ties') return tiesTable(source, await source.livingWorld())
  return seriesTable(source)
}

function eventsTable<World, Genesis>({
  database,
  law,
  genesis,
  tick,
  anonymity,
}: TableSource<World, Genesis>): ExportedTable {
  function* rows(): Generator<Record<string, Cell>> {
    for (const row of database.prepare('SELECT * FROM events WHERE tick <= ? ORDER BY tick, id').iterate(tick)) {
      const event = eventFrom(row)
      yield {
        id: event.id,
        tick: event.tick,
        date: law.dateOf(genesis, event.tick),
        kind: event.kind,
        people: event.who.map(anonymity.person).join(' '),
        settlement: event.settlement,
        x: anonymity.position(event.x),
        y: anonymity.position(event.y),
        weight: event.weight,
        cause: event.cause,
        valence: event.valence,
        text: anonymity.words(event.text),
      }
    }
  }
  const columns = [
    whole('id'),
    whole('tick'),
    text('date'),
    text('kind'),
    text('people'),
    whole('settlement'),
    number('x'),
    number('y'),
    number('weight'),
    whole('cause'),
    number('valence'),
    text('text'),
  ]
  return { columns, rows: rows() }
}

function peopleTable<World, Genesis>(
  { database, law, genesis, tick, anonymity }: TableSource<World, Genesis>,
  world: World,
): ExportedTable {
  const living = new Map(law.people(world, 0).map((person) => [person.id, person]))
  function* rows(): Generator<Record<string, Cell>> {
    for (const life of livesNamed(database, '', tick, Number.MAX_SAFE_INTEGER)) {
      const person = living.get(life.person)
      yield {
        person: anonymity.person(life.person),
        name: anonymity.words(life.name),
        sex: life.sex,
        bornTick: anonymity.tick(life.bornTick),
        born: anonymity.date(law.dateOf(genesis, Math.max(0, life.bornTick))),
        diedTick: life.diedTick === null ? null : anonymity.tick(life.diedTick),
        mother: anonymity.person(life.mother),
        father: anonymity.person(life.father),
        settlement: person?.settlement ?? life.settlement,
        job: person?.job ?? null,
        valence: person?.valence ?? null,
        arousal: person?.arousal ?? null,
        dominance: person?.dominance ?? null,
        health: person?.health ?? null,
        wealth: person?.wealth ?? null,
      }
    }
  }
  const columns = [
    whole('person'),
    text('name'),
    text('sex'),
    whole('bornTick'),
    text('born'),
    whole('diedTick'),
    whole('mother'),
    whole('father'),
    whole('settlement'),
    text('job'),
    number('valence'),
    number('arousal'),
    number('dominance'),
    number('health'),
    number('wealth'),
  ]
  return { columns, rows: rows() }
}

function tiesTable<World, Genesis>({ law, anonymity }: TableSource<World, Genesis>, world: World): ExportedTable {
  function* rows(): Generator<Record<string, Cell>> {
    for (const person of law.people(world, 0)) {
      for (const tie of law.ties(world, person.id)) {
        yield {
          a: anonymity.person(tie.a),
          b: anonymity.person(tie.b),
          kind: tie.kind,
          strength: tie.strength,
          trust: tie.trust,
          sinceTick: anonymity.tick(tie.sinceTick),
        }
      }
    }
  }
  const columns = [whole('a'), whole('b'), text('kind'), number('strength'), number('trust'), whole('sinceTick')]
  return { columns, rows: rows() }
}

function seriesTable<World, Genesis>({ database, tick }: TableSource<World, Genesis>): ExportedTable {
  const words = ['era', 'season', 'weather']
  const names = seriesColumns.map((name) => (words.includes(name) ? text(name) : number(name)))
  const rows = summariesOf(database, readCalendar(database), 0, tick / ticksPerDay).map((summary) => ({ ...summary }))
  return { columns: [whole('tick'), text('date'), ...names], rows }
}

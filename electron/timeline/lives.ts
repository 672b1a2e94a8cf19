import type { BornLife } from './chronicle.ts'
import type { Life } from './contract.ts'
import type { Database } from './database.ts'
import { moodIn, unpackMoods } from './moods.ts'
import { ticksPerDay, type Tick } from '../universe/reading.ts'

export function prepareLifeInsert(database: Database): (epoch: number, lives: readonly BornLife[]) => void {
  const insert = database.prepare(
    `INSERT INTO lives (person, epoch, name, sex, born_tick, mother, father, settlement)
     VALUES (@person, @epoch, @name, @sex, @bornTick, @mother, @father, @settlement)`,
  )
  return (epoch, lives) => {
    for (const life of lives) insert.run({ ...life, epoch })
  }
}

const columns = 'person, name, sex, born_tick AS bornTick, mother, father, settlement'
/** The first of those whom a death names is the one who died. */
const diedTick = `(SELECT min(tick) FROM event_people CROSS JOIN events ON events.id = event_people.event
  WHERE event_people.person = lives.person AND kind = 'death' AND json_extract(who, '$[0]') = lives.person) AS diedTick`

export function livesOfEpoch(database: Database, epoch: number): BornLife[] {
  return database.prepare(`SELECT ${columns} FROM lives WHERE epoch = ? ORDER BY person`).all(epoch) as BornLife[]
}

export function lifeOf(database: Database, person: number): Life | undefined {
  return database.prepare(`SELECT ${columns}, ${diedTick} FROM lives WHERE person = ?`).get(person) as Life | undefined
}

/** Those whose name holds the words, born by then; names that begin with them come first, the youngest before the others. */
export function livesNamed(database: Database, name: string, tick: Tick, limit: number): Life[] {
  const pattern = name.trim().replace(/[\\%_]/g, '\\$&')
  return database
    .prepare(
      `SELECT ${columns}, ${diedTick} FROM lives
       WHERE name LIKE @anywhere ESCAPE '\\' AND born_tick <= @tick
       ORDER BY name LIKE @start ESCAPE '\\' DESC, born_tick DESC LIMIT @limit`,
    )
    .all({ anywhere: `%${pattern}%`, start: `${pattern}%`, tick, limit }) as Life[]
}

export function moodsOf(
  database: Database,
  person: number,
  from: Tick,
  to: Tick,
  points: number,
): [Tick, number, number][] {
  const epochs = database
    .prepare('SELECT epoch FROM moods WHERE epoch BETWEEN ? AND ? ORDER BY epoch')
    .pluck()
    .all(Math.ceil(from / ticksPerDay), Math.floor(to / ticksPerDay)) as number[]
  const sample = database.prepare('SELECT sample FROM moods WHERE epoch = ?').pluck()
  const moods: [Tick, number, number][] = []
  for (const epoch of spread(epochs, points)) {
    const mood = moodIn(unpackMoods(sample.get(epoch) as Uint8Array), person)
    if (mood) moods.push([epoch * ticksPerDay, mood.valence, mood.arousal])
  }
  return moods
}

/** At most `count` of the values, evenly, with the first and the last among them. */
function spread<T>(values: readonly T[], count: number): T[] {
  if (values.length <= count) return [...values]
  if (count < 2) return values.slice(-count)
  return Array.from({ length: count }, (_, k) => values[Math.round((k * (values.length - 1)) / (count - 1))])
}

import type { Law } from '../universe/contract.ts'
import type { PersonReading, Tick } from '../universe/reading.ts'
import type { Comparison, Reader, UniverseCard } from './contract.ts'
import { numberColumns } from './days.ts'

/** One of two branches: what is known of it, and how to look into it. */
export type Branch<World> = { card: UniverseCard; reader: Pick<Reader<World>, 'at' | 'summaries'> }

/** The air of a day is the same above both. */
const numbers = numberColumns.filter((name) => name !== 'temperatureCelsius')

/** The list is for reading; `affected` counts everybody. */
const peopleMax = 200
/** A mood that moved less than this is the same mood. */
const noticeable = 0.05

/** Two universes at the same tick: since when they differ, in what, and whom it touches. */
export async function compareBranches<World, Genesis>(
  law: Law<World, Genesis>,
  a: Branch<World>,
  b: Branch<World>,
  cards: readonly UniverseCard[],
  tick: Tick,
  options: { signal?: AbortSignal } = {},
): Promise<Comparison> {
  const [first, second] = [(await a.reader.at(tick, options)).world, (await b.reader.at(tick, options)).world]
  const [here, there] = [law.summarise(first), law.summarise(second)]
  const touched = differences(law.people(first, 0), law.people(second, 0))
  return {
    sameUntil: sameUntil(a, b, branchTick(a.card, b.card, cards), tick),
    numbers: numbers.map((name) => ({ name, a: here[name], b: there[name] })),
    people: touched.slice(0, peopleMax),
    affected: touched.length,
  }
}

/** The tick at which two universes last were one and the same, by descent; −1 when they never were. */
export function branchTick(a: UniverseCard, b: UniverseCard, cards: readonly UniverseCard[]): Tick {
  const mine = ancestry(a, cards)
  const theirs = ancestry(b, cards)
  for (const [id, tick] of mine) {
    const other = theirs.get(id)
    if (other !== undefined) return Math.min(tick, other)
  }
  return -1
}

/** A universe and all it comes from, nearest first, each with the tick until which this line went with it. */
function ancestry(card: UniverseCard, cards: readonly UniverseCard[]): Map<string, Tick> {
  const line = new Map<string, Tick>([[card.id, Number.MAX_SAFE_INTEGER]])
  let until = Number.MAX_SAFE_INTEGER
  // A world that people began shares nothing with theirs.
  for (let child: UniverseCard | undefined = card; child?.parent && !child.nested && !line.has(child.parent); ) {
    until = Math.min(until, child.forkTick ?? 0)
    line.set(child.parent, until)
    const parent: string = child.parent
    child = cards.find(({ id }) => id === parent)
  }
  return line
}

/** Branches may go on alike for a while, when no force was applied or none has told yet: the days say how long. */
function sameUntil<World>(a: Branch<World>, b: Branch<World>, branched: Tick, tick: Tick): Tick {
  if (branched < 0) return -1
  let same = Math.min(branched, tick)
  const theirs = new Map(b.reader.summaries(same, tick).map((summary) => [summary.tick, JSON.stringify(summary)]))
  for (const summary of a.reader.summaries(same, tick)) {
    const other = theirs.get(summary.tick)
    if (other !== undefined && other !== JSON.stringify(summary)) return same
    same = summary.tick
  }
  return tick
}

function differences(here: readonly PersonReading[], there: readonly PersonReading[]): Comparison['people'] {
  const others = new Map(there.map((person) => [person.id, person]))
  const present = new Set(here.map((person) => person.id))
  const alone = (person: PersonReading, where: string) => ({
    id: person.id,
    name: person.name,
    difference: `lives only in ${where}`,
  })
  const onlyOne = [
    ...here.filter((person) => !others.has(person.id)).map((person) => alone(person, 'the first')),
    ...there.filter((person) => !present.has(person.id)).map((person) => alone(person, 'the second')),
  ]
  const changed = here.flatMap((person) => {
    const other = others.get(person.id)
    const difference = other && differenceOf(person, other)
    return difference ? [{ id: person.id, name: person.name, difference }] : []
  })
  return [...onlyOne, ...changed]
}

/** The gravest difference first; one is enough to tell. */
function differenceOf(here: PersonReading, there: PersonReading): string | undefined {
  if (here.name !== there.name || here.bornTick !== there.bornTick) return `is somebody else: ${there.name}`
  if (here.partner !== there.partner) return 'shares their life with another'
  if (here.settlement !== there.settlement) return 'lives in another place'
  if (here.job !== there.job) return `${here.job} here, ${there.job} there`
  const change = there.valence - here.valence
  if (Math.abs(change) >= noticeable) return change > 0 ? 'happier in the second' : 'happier in the first'
  return Math.abs(there.health - here.health) >= noticeable ? 'in other health' : undefined
}

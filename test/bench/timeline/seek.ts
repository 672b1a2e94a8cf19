import { makeChance } from '../../timeline/fixtures/chance.ts'
import { argument, openBenchHome, quantile, wordArgument } from './universe.ts'

/**
 * node test/bench/timeline/seek.ts [--people 1000] [--days 3650] [--seeks 300] [--seed 1] [--home FOLDER]
 * With a home, the universe in it is lived on to so many days and kept for the next time.
 * Seeks to random moments, scrubs both ways, and what the history takes on the disk.
 */
const people = argument('people', 1_000)
const days = argument('days', 3_650)
const seeks = argument('seeks', 300)
const seed = argument('seed', 1)
const chance = makeChance(seed)

using bench = openBenchHome(wordArgument('home'))
const [known] = bench.home.list()
const { id } = known ?? bench.home.create({ people, settlements: 2, name: 'Seek', seed: String(seed) })
const writer = await bench.home.write(id)
const startedMs = performance.now()
const livedFrom = writer.tick
await writer.runTo(days * 24)
const livedMs = performance.now() - startedMs
writer.close()

const reader = bench.home.read(id)
const ends = days * 24
const milliseconds: number[] = []
for (let k = 0; k < seeks; k++) milliseconds.push((await reader.at(chance(ends))).seekMs)

async function momentsPerSecond(from: number, to: number): Promise<number> {
  const began = performance.now()
  let count = 0
  for await (const _ of reader.range(from, to, 1)) count++
  return (count * 1_000) / (performance.now() - began)
}
const middle = Math.floor(ends / 2)
const [forward, backward] = [await momentsPerSecond(middle, middle + 240), await momentsPerSecond(middle + 240, middle)]
const { bytes, people: atEnd } = bench.home.show(id)
reader.close()
console.log(
  JSON.stringify({
    seed,
    people,
    peopleAtEnd: atEnd,
    days,
    ticksPerSecond: Math.round(((ends - livedFrom) * 1_000) / livedMs),
    seekMs: { p50: quantile(milliseconds, 0.5), p95: quantile(milliseconds, 0.95), p99: quantile(milliseconds, 0.99) },
    scrubPerSecond: { forward, backward },
    bytesPerPersonYear: Math.round(bytes / (((people + atEnd) / 2) * (days / 365.25))),
  }),
)

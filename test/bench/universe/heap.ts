import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { law, type World } from '../../../electron/universe/law.ts'

/**
 * Whether living on needs ever more memory: `node heap.ts [--scenario demo] [--people 300] [--ticks 1000000] [--every 50000]
 * [--into FILE]`. Prints what is left on the heap when the rubbish is out, the code that the engine makes of rare sentences apart, and
 * what a tick threw away. The moment is kept in the file at every line, so a run that was ended goes on where it stopped; a line says
 * how many ticks its own process has lived.
 */
const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'demo' },
    people: { type: 'string', default: '300' },
    ticks: { type: 'string', default: '1000000' },
    every: { type: 'string', default: '50000' },
    into: { type: 'string' },
  },
})
const [people, ticks, every] = [values.people, values.ticks, values.every].map(Number)
const file = values.into ?? join(tmpdir(), `heap-${values.scenario}-${people}.world`)
setFlagsFromString('--expose-gc')
const takeOutRubbish = runInNewContext('gc') as () => void

function open(): World {
  if (existsSync(file)) return law.thaw(readFileSync(file))
  const scenario = new URL(`../../../assets/scenarios/${values.scenario}.json`, import.meta.url)
  const { genesis } = JSON.parse(readFileSync(scenario, 'utf8'))
  return law.begin(law.completeGenesis({ ...genesis, people }))
}

/** Lives so many ticks and adds up by how much the heap rose from day to day, which is what was made anew. */
function live(world: World, count: number): number {
  let made = 0
  let before = process.memoryUsage().heapUsed
  for (let k = 1; k <= count; k++) {
    law.step(world)
    if (k % 24 !== 0) continue
    const now = process.memoryUsage().heapUsed
    made += Math.max(0, now - before)
    before = now
  }
  return made
}

/** Written beside it and moved into its place, so that an end halfway spoils nothing. */
function keep(world: World): void {
  writeFileSync(`${file}.new`, law.freeze(world))
  renameSync(`${file}.new`, file)
}

/** What is left when the rubbish is out: data, and the code that the engine has made so far with what it knows of it. */
function left(): { data: number; code: number } {
  takeOutRubbish()
  const sizes = { data: 0, code: 0 }
  for (const { space_name: name, space_used_size: bytes } of getHeapSpaceStatistics()) {
    sizes[/code|trusted/.test(name) ? 'code' : 'data'] += bytes
  }
  return sizes
}

const mebi = (bytes: number): string => (bytes / 2 ** 20).toFixed(3)
const world = open()
const began = law.tick(world)
const heaps: [tick: number, bytes: number][] = []
while (law.tick(world) < ticks) {
  const count = Math.min(every, ticks - law.tick(world))
  const made = live(world, count)
  keep(world)
  const { data, code } = left()
  const { arrayBuffers, rss } = process.memoryUsage()
  heaps.push([law.tick(world), data])
  console.log(
    `tick ${law.tick(world)} (${law.tick(world) - began} here): ${law.summarise(world).people} people, data ${mebi(data)} MiB, ` +
      `code ${mebi(code)} MiB, array buffers ${mebi(arrayBuffers)} MiB, resident ${mebi(rss)} MiB, ` +
      `${(made / count).toFixed(0)} bytes a tick thrown away`,
  )
}
if (heaps.length > 1) {
  const [[firstTick, first], [lastTick, last]] = [heaps[0], heaps[heaps.length - 1]]
  console.log(
    `From tick ${firstTick} to ${lastTick} the data on the heap changed by ${((last - first) / (lastTick - firstTick)).toFixed(3)} bytes a tick.`,
  )
}

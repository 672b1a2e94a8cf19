import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getHeapSnapshot, getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { law, type World } from '../../../electron/universe/law.ts'

/**
 * Whether living on needs ever more memory: `node heap.ts [--scenario demo] [--people 300] [--ticks 1000000] [--every 50000]
 * [--into FILE]`. Prints what is left on the heap when the rubbish is out, the code that the engine makes of rare sentences apart, and
 * what a tick threw away. What the engine notes about its code lies among the data; snapshots at the first line and the last tell it
 * from what the law made. The moment is kept in the file at every line, so a run that was ended goes on where it stopped; a line says how
 * many ticks its own process has lived.
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

/** Bytes of what a program makes, by a snapshot: objects, arrays, strings, functions and numbers, without code, shapes and notes about code. */
async function madeByLaw(): Promise<number> {
  const parts: Uint8Array[] = []
  for await (const part of getHeapSnapshot()) parts.push(part)
  const { snapshot, nodes } = JSON.parse(Buffer.concat(parts).toString())
  const { node_fields: fields, node_types: types } = snapshot.meta
  const size = fields.indexOf('self_size')
  const engines = ['code', 'hidden', 'object shape', 'native', 'synthetic'].map((name) => types[0].indexOf(name))
  let bytes = 0
  for (let at = 0; at < nodes.length; at += fields.length) if (!engines.includes(nodes[at])) bytes += nodes[at + size]
  return bytes
}

const mebi = (bytes: number): string => (bytes / 2 ** 20).toFixed(3)
const world = open()
const began = law.tick(world)
const snapshots: [tick: number, bytes: number][] = []
while (law.tick(world) < ticks) {
  const count = Math.min(every, ticks - law.tick(world))
  const made = live(world, count)
  keep(world)
  const { data, code } = left()
  const { arrayBuffers, rss } = process.memoryUsage()
  console.log(
    `tick ${law.tick(world)} (${law.tick(world) - began} here): ${law.summarise(world).people} people, data ${mebi(data)} MiB, ` +
      `code ${mebi(code)} MiB, array buffers ${mebi(arrayBuffers)} MiB, resident ${mebi(rss)} MiB, ` +
      `${(made / count).toFixed(0)} bytes a tick thrown away`,
  )
  if (snapshots.length === 0 || law.tick(world) >= ticks) snapshots.push([law.tick(world), await madeByLaw()])
}
if (snapshots.length > 1) {
  const [[firstTick, first], [lastTick, last]] = snapshots
  console.log(
    `From tick ${firstTick} to ${lastTick} what the law holds on the heap changed by ${last - first} bytes, ${((last - first) / (lastTick - firstTick)).toFixed(4)} a tick.`,
  )
}

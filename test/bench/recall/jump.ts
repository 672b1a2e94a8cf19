/**
 * From words to the first picture of where they lead: `node test/bench/recall/jump.ts --home DIR [--jumps 30]`.
 *
 * The whole engine serves a window without a screen on the first universe of the home, which should have lived for some years
 * (`qhpu genesis --scenario NAME`, `qhpu run ID --for 3y`). Measured from the request to the first frame of the moment that was found.
 */
import { MessageChannel } from 'node:worker_threads'
import { parseArgs } from 'node:util'
import { openEngine } from '../../../electron/engine/engine.ts'
import { connectClient } from '../../../electron/wire/client.ts'
import type { Frame } from '../../../electron/wire/frame.ts'
import { portChannel, type PortLike } from '../../../electron/wire/port.ts'

const { values } = parseArgs({ options: { home: { type: 'string' }, jumps: { type: 'string', default: '30' } } })
if (!values.home) throw new Error('give the home of some universes with --home')

const kinds = [
  'a wedding',
  'a funeral',
  'a quarrel',
  'a birth',
  'an accident',
  'a festival',
  'two people becoming friends',
]
const when = ['in spring', 'in the snow', 'at night', 'in the first year', 'on a rainy day', 'in the second summer']
const engine = openEngine({ home: values.home, version: 'bench' })
const client = connectClient(async () => {
  const { port1, port2 } = new MessageChannel()
  engine.attach(portChannel(port2 as unknown as PortLike))
  return portChannel(port1 as unknown as PortLike)
})
await new Promise<void>((resolve) => client.onState(({ kind }) => kind === 'open' && resolve()))
const [{ id: universe }] = await client.call('universe.list', {})
const opened = nextFrame(() => true)
await client.call('time.open', { universe })
await opened
await client.call('time.run', { universe, running: false, ticksPerSecond: 0 })

const times: number[] = []
let nowhere = 0
let here = -1
for (let i = 0; i < Number(values.jumps); i++) {
  const words = `${kinds[i % kinds.length]} ${when[i % when.length]}`
  const arrived: { tick: number; atMs: number }[] = []
  const stop = client.onFrame(({ header }) => void arrived.push({ tick: header.tick, atMs: performance.now() }))
  const from = performance.now()
  const { found, tick } = await client.call('recall.jump', { universe, words })
  if (!found) nowhere++
  // Who is there already sees nothing new.
  else if (tick === here) continue
  else {
    const first =
      arrived.find((frame) => Math.floor(frame.tick) === tick) ??
      (await nextFrame(({ header }) => Math.floor(header.tick) === tick), { atMs: performance.now() })
    times.push(first.atMs - from)
    here = tick
  }
  stop()
}
client.close()
await engine.close()

times.sort((a, b) => a - b)
const at = (share: number) =>
  Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN)
console.log(JSON.stringify({ jumps: times.length, nowhere, medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) }))

function nextFrame(wanted: (frame: Frame) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.onFrame((frame) => {
      if (!wanted(frame)) return
      stop()
      resolve()
    })
  })
}

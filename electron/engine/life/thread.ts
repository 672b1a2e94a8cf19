import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import type { WorldEvent } from '../../universe/reading.ts'
import { giveWay } from '../../inference/priority.ts'
import { law } from '../../universe/law.ts'
import { openHome } from '../record.ts'
import { insideThread } from '../workers/inside.ts'
import type { Edge, LifeAsks, LifeGiven, LifeTells } from './contract.ts'
import { dueMs, startPace, stepped } from './pace.ts'

/** One universe lives here, and nothing else: nobody's question ever waits for a step, and no window's slowness slows a life. */
giveWay()
const { given, answer, end } = insideThread<LifeGiven>()
const home = openHome(given.home, 'share')
const writer = await home.write(given.universe)

const sliceMs = 12
const tellEveryMs = 33
const countEveryMs = 500
const notableWeight = 0.25
const toldMax = 200

let speed: number | undefined
let wake = new AbortController()
let people = 0
let toldMs = 0
let toldEpoch = -1
let countedMs = Number.NEGATIVE_INFINITY
let untold: WorldEvent[] = []
let aheadOf: { until: number; reached: () => void } | undefined
let closed = false
let begunTold = 0

const { tell } = answer<LifeAsks, LifeTells>({
  run({ ticksPerSecond }) {
    speed = ticksPerSecond
    stir()
    return edge()
  },
  pause() {
    speed = undefined
    stir()
    return edge()
  },
  async ahead({ until }, { signal, progress }) {
    const from = writer.tick
    const reached = Promise.withResolvers<void>()
    const mine = { until, reached: reached.resolve }
    aheadOf?.reached()
    aheadOf = mine
    const report = setInterval(() => progress(writer.tick - from, until - from), 100)
    signal.addEventListener('abort', () => reached.resolve(), { once: true })
    stir()
    await reached.promise
    clearInterval(report)
    if (aheadOf === mine) aheadOf = undefined
    return edge()
  },
  edge: () => ({ ...edge(), recovery: writer.recovery }),
  checkpoint: () => writer.checkpoint(),
  close() {
    closed = true
    // Whoever waits for a time far ahead is answered with how far it came.
    aheadOf?.reached()
    stir()
    writer.close()
    home.close()
    end()
  },
})

await live()

/** The one loop that steps. Everything else only changes what it wants to do next, and wakes it. */
async function live(): Promise<void> {
  tellEdge()
  let pace = startPace(speed ?? 0, performance.now())
  while (!closed) {
    if (aheadOf) await hurry(() => aheadOf !== undefined && writer.tick < aheadOf.until)
    else if (speed === 0) await hurry(() => speed === 0 && !aheadOf)
    else if (speed === undefined) await pauseWritten()
    else {
      if (pace.ticksPerSecond !== speed) pace = startPace(speed, performance.now())
      if (await rest(dueMs(pace) - performance.now())) continue
      step()
      pace = stepped(pace, performance.now())
      continue
    }
    if (aheadOf && writer.tick >= aheadOf.until) {
      aheadOf.reached()
      aheadOf = undefined
      tellEdge()
    }
    pace = startPace(speed ?? 0, performance.now())
  }
}

/** In slices, so that questions are heard between them. */
async function hurry(goesOn: () => boolean): Promise<void> {
  while (!closed && goesOn()) {
    const sliceEndsMs = performance.now() + sliceMs
    while (goesOn() && performance.now() < sliceEndsMs && step());
    await breathe()
  }
}

/** The last day is written beside this thread: whoever follows the record hears when it is there, and not only when life goes on. */
async function pauseWritten(): Promise<void> {
  while (writer.unwritten > 0) if (await rest(tellEveryMs)) return
  if (writer.epoch !== toldEpoch) tellEdge()
  await rest(undefined)
}

/** True when it was woken before its time. */
async function rest(milliseconds: number | undefined): Promise<boolean> {
  if (milliseconds !== undefined && milliseconds <= 0) {
    await breathe()
    return false
  }
  try {
    await pause(milliseconds ?? 2 ** 30, undefined, { signal: wake.signal, ref: true })
    return false
  } catch {
    // The only way that a pause fails is to be woken.
    return true
  }
}

function stir(): void {
  wake.abort()
  wake = new AbortController()
}

/** False when this universe can live no further; it then waits, told of once, until somebody makes it run again. */
function step(): boolean {
  try {
    for (const event of writer.step()) if (isNotable(event) && untold.length < toldMax) untold.push(event)
  } catch (error) {
    speed = undefined
    aheadOf?.reached()
    aheadOf = undefined
    tellEdge()
    tell('stopped', { words: error instanceof Error ? error.message : String(error) })
    return false
  }
  if (performance.now() - toldMs >= tellEveryMs) tellEdge()
  return true
}

/** A birthday is a small thing, except to those who follow somebody. */
function isNotable({ weight, kind }: WorldEvent): boolean {
  return weight >= notableWeight || kind === 'birthday'
}

function edge(): Edge {
  const running = speed !== undefined || aheadOf !== undefined
  return {
    tick: writer.tick,
    epoch: writer.epoch,
    people,
    atMs: Date.now(),
    running,
    ticksPerSecond: aheadOf ? 0 : (speed ?? 0),
  }
}

function tellEdge(): void {
  toldMs = performance.now()
  toldEpoch = writer.epoch
  if (toldMs - countedMs >= countEveryMs) {
    countedMs = toldMs
    people = law.summarise(writer.world).people
  }
  tell('lived', edge())
  while (begunTold < writer.begun.length) tell('begun', { universe: writer.begun[begunTold++] })
  if (untold.length === 0) return
  tell('happened', untold)
  untold = []
}

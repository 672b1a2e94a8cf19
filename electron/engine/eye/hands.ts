import { availableParallelism } from 'node:os'
import type { Painted } from '../../frames/canvas.ts'
import { createPacker, type Parcel } from '../../frames/parcel.ts'
import type { Scene } from '../../frames/scene.ts'
import { Problem } from '../../wire/problem.ts'
import { keepWorker } from '../workers/keep.ts'
import { startThread } from '../workers/start.ts'
import type { BrushAsks, Sketch } from './brush.ts'
import type { Size } from './sizing.ts'

/** A thread that paints one picture at a time. */
export type Hand = {
  /** As people see it. */
  paint(scene: Scene, size: Size): Promise<Sketch>
  /** As a model is given it. */
  paintLit(scene: Scene, size: Size): Promise<Painted>
  close(): Promise<void>
}

/** The threads that paint for an eye. Each holds tens of megabytes: unused for a while they go, and with the next use they come again. */
export type Hands = {
  readonly count: number
  isFree(): boolean
  /** Undefined while all are painting. */
  take(): Hand | undefined
  /** One for whoever can wait; rejects when they are closed. */
  wait(): Promise<Hand>
  give(hand: Hand): void
  /** One listener, told whenever a hand is free that nobody waits for. */
  onFree(listener: () => void): void
  close(): Promise<void>
}

/** The model, the law and the rest of the machine's work want their share; more hands than these would wait for the model. */
export const handsUsual = Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2)))

const program = new URL('./brush.ts', import.meta.url)
const idleMsUsual = 60_000

export function openHands(count: number, idleMs = idleMsUsual): Hands {
  let all: Hand[] = []
  let free: Hand[] = []
  let ended: Promise<unknown> = Promise.resolve()
  let closed = false
  let tell: () => void = () => {}
  const line: PromiseWithResolvers<Hand>[] = []
  const idle = setTimeout(restIfIdle, idleMs)
  start()

  function start(): void {
    all = Array.from({ length: count }, (_, hand) => openHand(`brush ${hand + 1}`))
    free = [...all]
  }

  /** A picture under way is not idleness, however slow the machine. */
  function restIfIdle(): void {
    if (free.length < all.length) idle.refresh()
    else rest()
  }

  function rest(): void {
    const resting = all
    all = []
    free = []
    ended = Promise.all([ended, ...resting.map((hand) => hand.close())])
  }

  function take(): Hand | undefined {
    if (closed) return undefined
    if (all.length === 0) start()
    idle.refresh()
    return free.pop()
  }

  return {
    count,
    isFree: () => !closed && (all.length === 0 || free.length > 0),
    take,
    wait() {
      const hand = take()
      if (hand) return Promise.resolve(hand)
      if (closed) return Promise.reject(closedProblem())
      const waiting = Promise.withResolvers<Hand>()
      line.push(waiting)
      return waiting.promise
    },
    give(hand) {
      if (!all.includes(hand)) return
      const next = line.shift()
      if (next) return next.resolve(hand)
      free.push(hand)
      tell()
    },
    onFree: (listener) => void (tell = listener),
    async close() {
      closed = true
      for (const { reject } of line.splice(0)) reject(closedProblem())
      clearTimeout(idle)
      rest()
      await ended
    },
  }
}

const closedProblem = () => new Problem('cancelled', 'the eye was closed')

function openHand(name: string): Hand {
  const kept = keepWorker<BrushAsks>({ name, start: () => startThread(program, null, name), onTell: () => {} })
  const packer = createPacker()

  /** A thread that was started anew has none of what was sent before: then all of it is sent. */
  async function give<T>(scene: Scene, ask: (parcel: Parcel) => Promise<T | null>): Promise<T> {
    const made = await ask(packer.pack(scene))
    if (made) return made
    packer.forget()
    return give(scene, ask)
  }

  return {
    paint: (scene, size) => give(scene, (parcel) => kept.ask('paint', { parcel, ...sizeOf(size) })),
    paintLit: (scene, size) => give(scene, (parcel) => kept.ask('paintLit', { parcel, ...sizeOf(size) })),
    close: () => kept.close('close'),
  }
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height })

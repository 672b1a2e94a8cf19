import type { Scene } from '../../frames/scene.ts'
import { keepWorker } from '../workers/keep.ts'
import { startThread } from '../workers/start.ts'
import type { BrushAsks, Painted } from './brush.ts'
import { createPacker } from '../../frames/parcel.ts'
import type { Size } from './sizing.ts'

/** A thread that paints one picture at a time. */
export type Hand = { paint(scene: Scene, size: Size): Promise<Painted>; close(): Promise<void> }

/** The threads that paint for a plain eye. Each holds tens of megabytes: unused for a while they go, and with the next use they come again. */
export type Hands = {
  isFree(): boolean
  /** Undefined while all are painting. */
  take(): Hand | undefined
  give(hand: Hand): void
  close(): Promise<void>
}

const program = new URL('./brush.ts', import.meta.url)
const idleMsUsual = 60_000

export function openHands(count: number, idleMs = idleMsUsual): Hands {
  let all: Hand[] = []
  let free: Hand[] = []
  let ended: Promise<unknown> = Promise.resolve()
  let closed = false
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

  return {
    isFree: () => !closed && (all.length === 0 || free.length > 0),
    take() {
      if (closed) return undefined
      if (all.length === 0) start()
      idle.refresh()
      return free.pop()
    },
    give(hand) {
      if (all.includes(hand)) free.push(hand)
    },
    async close() {
      closed = true
      clearTimeout(idle)
      rest()
      await ended
    },
  }
}

function openHand(name: string): Hand {
  const kept = keepWorker<BrushAsks>({ name, start: () => startThread(program, null, name), onTell: () => {} })
  const packer = createPacker()

  async function paint(scene: Scene, size: Size): Promise<Painted> {
    const painted = await kept.ask('paint', { parcel: packer.pack(scene), ...size })
    if (painted) return painted
    packer.forget()
    return paint(scene, size)
  }

  return { paint, close: () => kept.close('close') }
}

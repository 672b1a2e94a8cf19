import { Worker } from 'node:worker_threads'
import type { Blockout } from './blockout.ts'
import { createEasel } from './easel.ts'
import { createPacker, type Packer, type Parcel } from './parcel.ts'
import type { Scene } from './scene.ts'

type Size = { width: number; height: number }
/** What a hand is asked. */
export type PaintAsked = Size & { parcel: Parcel }
/** A painted scene that nobody writes over. */
export type Painted = { blockout: Blockout; paintMs: number }

/** Where the pictures are painted that a model is given. */
export type Canvas = {
  /** Threads that paint, each a picture of its own; none where painting holds whoever asks. */
  readonly hands: number
  paint(scene: Scene, size: Size): Promise<Painted>
  close(): Promise<void>
}

type Order = { scene: Scene; size: Size; resolve(painted: Painted): void; reject(cause: unknown): void }
type Hand = { worker: Worker; packer: Packer; order?: Order }

const noMotion = new Float32Array(0)

export function canvasHere(): Canvas {
  const easel = createEasel('lit')
  return {
    hands: 0,
    async paint(scene, size) {
      const startedMs = performance.now()
      const { width, height, colour, depth, ids } = easel(scene, size)
      const blockout = {
        width,
        height,
        colour: colour.slice(),
        depth: depth.slice(),
        ids: ids.slice(),
        motion: noMotion,
      }
      return { blockout, paintMs: performance.now() - startedMs }
    },
    async close() {},
  }
}

/** Several hands paint at once: a picture takes longer than the model does, and several are under way. They come with the first picture. */
export function openCanvas(hands: number): Canvas {
  const here = canvasHere()
  const line: Order[] = []
  let all: Hand[] | undefined
  let free: Hand[] = []
  let closed = false

  function openHand(): Hand {
    const worker = new Worker(new URL('./canvas_thread.ts', import.meta.url))
    const hand: Hand = { worker, packer: createPacker() }
    worker.on('message', (done: Painted | null) => finish(hand, done))
    // What ends it is heard of when it has ended.
    worker.on('error', () => {})
    worker.on('exit', () => lose(hand))
    return hand
  }

  function begin(hand: Hand, order: Order): void {
    hand.order = order
    try {
      hand.worker.postMessage({ parcel: hand.packer.pack(order.scene), ...sizeOf(order) } satisfies PaintAsked)
    } catch (cause) {
      // What cannot be sent was not sent.
      hand.order = undefined
      hand.packer.forget()
      free.push(hand)
      order.reject(cause)
    }
  }

  /** Null when the parcel builds on one that the hand never had. */
  function finish(hand: Hand, done: Painted | null): void {
    const { order } = hand
    if (!order) return
    if (!done) {
      hand.packer.forget()
      return begin(hand, order)
    }
    hand.order = undefined
    order.resolve(done)
    free.push(hand)
    startNext()
  }

  /** Whoever lost a hand paints with the others, and at last without any: a scene that cannot be painted then says so. */
  function lose(hand: Hand): void {
    all = all?.filter((one) => one !== hand)
    free = free.filter((one) => one !== hand)
    const { order } = hand
    hand.order = undefined
    if (order) paintHere(order)
    startNext()
  }

  function paintHere(order: Order): void {
    if (closed) order.reject(new Error('the lens was closed'))
    else here.paint(order.scene, order.size).then(order.resolve, order.reject)
  }

  function startNext(): void {
    while (line.length > 0 && (free.length > 0 || all?.length === 0)) {
      const order = line.shift() as Order
      const hand = free.pop()
      if (hand) begin(hand, order)
      else paintHere(order)
    }
  }

  return {
    hands,
    paint(scene, size) {
      if (!all && !closed) {
        all = Array.from({ length: hands }, openHand)
        free = [...all]
      }
      return new Promise((resolve, reject) => {
        const order = { scene, size, resolve, reject }
        if (closed) return paintHere(order)
        line.push(order)
        startNext()
      })
    },
    async close() {
      closed = true
      for (const order of line.splice(0)) paintHere(order)
      await Promise.all((all ?? []).map(({ worker }) => worker.terminate()))
    },
  }
}

const sizeOf = ({ size: { width, height } }: Order): Size => ({ width, height })

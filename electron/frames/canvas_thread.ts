import { parentPort } from 'node:worker_threads'
import type { Blockout } from './blockout.ts'
import { createEasel } from './easel.ts'
import { createUnpacker, type Parcel } from './parcel.ts'

/** A thread that paints what the model is given. */
export type PaintAsked = { parcel: Parcel; width: number; height: number }
/** Null when the parcel builds on one that this thread never had. */
export type PaintDone = { blockout: Blockout; paintMs: number } | null

const port = parentPort
if (!port) throw new Error('this program runs as a worker thread')

const easel = createEasel('lit')
const unpack = createUnpacker()

port.on('message', ({ parcel, width, height }: PaintAsked) => {
  const scene = unpack(parcel)
  if (!scene) return port.postMessage(null satisfies PaintDone)
  const startedMs = performance.now()
  const painted = easel(scene, { width, height })
  const paintMs = performance.now() - startedMs
  // The painter goes on with its own; what is sent is a copy, and not copied again on the way.
  const [colour, depth, ids] = [painted.colour.slice(), painted.depth.slice(), painted.ids.slice()]
  const blockout = { width, height, colour, depth, ids, motion: new Float32Array(0) }
  port.postMessage({ blockout, paintMs } satisfies PaintDone, [colour.buffer, depth.buffer, ids.buffer])
})

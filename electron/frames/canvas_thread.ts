import { parentPort } from 'node:worker_threads'
import { canvasHere, type PaintAsked, type Painted } from './canvas.ts'
import { createUnpacker } from './parcel.ts'

/** A thread that paints what the model is given, as it would be painted anywhere. */
const port = parentPort
if (!port) throw new Error('this program runs as a worker thread')

const canvas = canvasHere()
const unpack = createUnpacker()

port.on('message', ({ parcel, width, height }: PaintAsked) => {
  const scene = unpack(parcel)
  if (!scene) return port.postMessage(null)
  void canvas.paint(scene, { width, height }).then(give)
})

function give(painted: Painted): void {
  const { colour, depth, ids } = painted.blockout
  port?.postMessage(painted, [colour.buffer, depth.buffer, ids.buffer] as ArrayBuffer[])
}

import type { Blockout } from './blockout.ts'
import { createEasel } from './easel.ts'
import type { Scene } from './scene.ts'

export type CanvasSize = { width: number; height: number }
/** A painted scene that nobody writes over. */
export type Painted = { blockout: Blockout; paintMs: number }

/** Where the pictures are painted that a model is given. */
export type Canvas = {
  /** Threads that paint, each a picture of its own; none where painting holds whoever asks. */
  readonly hands: number
  paint(scene: Scene, size: CanvasSize): Promise<Painted>
  /** Where nobody else paints here: it ends with the lens that it was given to. */
  close?(): Promise<void>
}

const noMotion = new Float32Array(0)

/** Paints in the thread of whoever asks. */
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
  }
}

import { availableParallelism } from 'node:os'
import type { LensFrame, Showing } from '../../frames/contract.ts'
import { type Kept, keepWorker } from '../workers/keep.ts'
import { startThread } from '../workers/start.ts'
import type { BrushAsks } from './brush.ts'

/**
 * The eye without a model: the world's own shapes, dressed for people. It is what shows first, while a pack loads, and wherever none can
 * be had. Several hands paint at once, each a picture of its own, so that it is fluent where one picture takes longer than a frame.
 */
export type PlainEye = {
  show(showing: Showing): void
  onFrame(listener: (frame: LensFrame) => void): void
  onWanted(listener: () => void): void
  close(): Promise<void>
}

export type PlainOptions = {
  /** Where the whole picture takes longer than this, a smaller one is painted until the camera stands still. */
  fluentMs?: number
  hands?: number
  /** Told once when pictures fail, in the words of the failure. */
  onTrouble?: (error: Error) => void
}

const frameMsMin = 1_000 / 30
type Size = { width: number; height: number }
const resting: Size = { width: 960, height: 540 }
/** While the camera moves nobody counts the pixels, and everybody counts the frames. */
const moving: Size = { width: 640, height: 360 }

const program = new URL('./brush.ts', import.meta.url)
/** The law, the wire and the rest of the machine's work want their share. */
const handsUsually = Math.max(1, Math.min(2, availableParallelism() - 2))

export function openPlainEye(options: PlainOptions = {}): PlainEye {
  const { fluentMs = frameMsMin, hands = handsUsually, onTrouble } = options
  const free: Kept<BrushAsks>[] = Array.from({ length: hands }, (_, hand) =>
    keepWorker<BrushAsks>({
      name: `brush ${hand + 1}`,
      start: () => startThread(program, null, `brush ${hand + 1}`),
      onTell: () => {},
    }),
  )
  const all = [...free]
  let tell: (frame: LensFrame) => void = () => {}
  let want: () => void = () => {}
  let next: ReturnType<typeof setTimeout> | undefined
  let isWanted = false
  let closed = false
  let shown = 0
  let told = -1
  let last: string | undefined
  let lastCamera: string | undefined
  let lastShowMs = 0
  let wholeMs = 0
  let trouble = ''

  /** Asks for the next view as soon as a hand is free and a frame's time has passed. */
  function wantNext(): void {
    if (closed || isWanted || free.length === 0) return
    isWanted = true
    next = setTimeout(() => want(), Math.max(0, frameMsMin - (performance.now() - lastShowMs)))
  }

  async function paint(showing: Showing, size: Size, brush: Kept<BrushAsks>): Promise<void> {
    const { universe, scene, generation } = showing
    const { width, height } = size
    const askedMs = lastShowMs
    const sequence = shown++
    try {
      const { bytes, paintMs, packMs } = await brush.ask('paint', { scene, width, height })
      if (size === resting) wholeMs = wholeMs * 0.7 + (paintMs / hands) * 0.3
      trouble = ''
      // A small picture may overtake a large one, which then is of the past.
      if (closed || sequence < told) return
      told = sequence
      tell({
        kind: 'blockout',
        format: 'jpeg',
        bytes,
        width,
        height,
        universe,
        generation,
        sequence,
        tick: scene.tick + scene.fraction,
        interpolated: false,
        digest: '',
        words: '',
        milliseconds: { paint: paintMs, send: packMs },
        drift: 0,
        latencyMs: performance.now() - askedMs,
      })
    } catch (error) {
      last = undefined
      if (!closed && error instanceof Error && error.message !== trouble) {
        trouble = error.message
        onTrouble?.(error)
      }
    } finally {
      free.push(brush)
      wantNext()
    }
  }

  return {
    show(showing) {
      const brush = free.at(-1)
      if (!brush || closed) return
      isWanted = false
      lastShowMs = performance.now()
      const camera = JSON.stringify(showing.scene.camera)
      const isMoving = lastCamera !== undefined && camera !== lastCamera
      lastCamera = camera
      const size = isMoving && wholeMs > fluentMs ? moving : resting
      const key = standpointKey(showing, size)
      // A view that has not changed is not painted twice.
      if (key !== last) {
        last = key
        free.pop()
        void paint(showing, size, brush)
      }
      wantNext()
    },
    onFrame: (listener) => void (tell = listener),
    onWanted(listener) {
      want = listener
      wantNext()
    },
    async close() {
      closed = true
      clearTimeout(next)
      await Promise.all(all.map((brush) => brush.close('close')))
    },
  }
}

function standpointKey({ universe, generation, scene: { tick, fraction, camera } }: Showing, { width }: Size): string {
  return JSON.stringify([universe, generation, tick, fraction, camera, width])
}

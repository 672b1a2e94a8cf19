import type { LensFrame, Showing } from '../../frames/contract.ts'
import { createPainter, type Painter } from '../../frames/paint/painter.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'

/**
 * The eye without a model: the blockout itself, with its windows lit and its seasons' colours. It is what shows while a pack loads and
 * wherever none can be had.
 */
export type PlainEye = {
  show(showing: Showing): void
  onFrame(listener: (frame: LensFrame) => void): void
  onWanted(listener: () => void): void
  close(): void
}

const frameMsMin = 1_000 / 30
type Size = { width: number; height: number }
const resting: Size = { width: 960, height: 540 }
/** While the camera moves nobody counts the pixels, and everybody counts the frames. */
const moving: Size = { width: 640, height: 360 }

/** Where the whole picture takes longer than `fluentMs` to paint, a smaller one is painted until the camera stands still. */
export function openPlainEye({ fluentMs = frameMsMin } = {}): PlainEye {
  const painters = new Map<Size, Painter>()
  let tell: (frame: LensFrame) => void = () => {}
  let want: () => void = () => {}
  let next: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let closed = false
  let sequence = 0
  let last: string | undefined
  let lastCamera: string | undefined
  let wholeMs = 0

  function painterOf(size: Size): Painter {
    const painter = painters.get(size) ?? createPainter({ ...size, details: true })
    painters.set(size, painter)
    return painter
  }

  async function paint({ universe, scene, generation }: Showing, size: Size, askedMs: number): Promise<void> {
    const painter = painterOf(size)
    const startedMs = performance.now()
    const { colour } = painter.paint(scene)
    const paintedMs = performance.now()
    if (size === resting) wholeMs = wholeMs * 0.7 + (paintedMs - startedMs) * 0.3
    const { width, height } = size
    const bytes = await toJpeg(colour, width, height)
    if (closed) return
    const doneMs = performance.now()
    tell({
      kind: 'blockout',
      format: 'jpeg',
      bytes,
      width,
      height,
      universe,
      generation,
      sequence: sequence++,
      tick: scene.tick + scene.fraction,
      interpolated: false,
      digest: '',
      words: '',
      milliseconds: { paint: paintedMs - startedMs, send: doneMs - paintedMs },
      drift: 0,
      latencyMs: doneMs - askedMs,
    })
  }

  return {
    show(showing) {
      if (busy || closed) return
      const startedMs = performance.now()
      const camera = JSON.stringify(showing.scene.camera)
      const isMoving = lastCamera !== undefined && camera !== lastCamera
      lastCamera = camera
      const size = isMoving && wholeMs > fluentMs ? moving : resting
      const key = standpointKey(showing, size)
      const again = () => {
        busy = false
        if (!closed) next = setTimeout(want, Math.max(0, frameMsMin - (performance.now() - startedMs)))
      }
      busy = true
      // A view that has not changed is not painted twice.
      if (key === last) return again()
      last = key
      void paint(showing, size, startedMs).finally(again)
    },
    onFrame: (listener) => void (tell = listener),
    onWanted(listener) {
      want = listener
      next = setTimeout(want, 0)
    },
    close() {
      closed = true
      clearTimeout(next)
    },
  }
}

function standpointKey({ universe, generation, scene: { tick, fraction, camera } }: Showing, { width }: Size): string {
  return JSON.stringify([universe, generation, tick, fraction, camera, width])
}

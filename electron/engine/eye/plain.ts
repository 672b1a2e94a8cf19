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
const width = 960
const height = 540

export function openPlainEye(): PlainEye {
  let painter: Painter | undefined
  let tell: (frame: LensFrame) => void = () => {}
  let want: () => void = () => {}
  let next: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let closed = false
  let sequence = 0
  let last: string | undefined

  async function paint({ universe, scene, generation }: Showing, askedMs: number): Promise<void> {
    painter ??= createPainter({ width, height, details: true })
    const startedMs = performance.now()
    const { colour } = painter.paint(scene)
    const paintedMs = performance.now()
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
      const key = standpointKey(showing)
      const again = () => {
        busy = false
        if (!closed) next = setTimeout(want, Math.max(0, frameMsMin - (performance.now() - startedMs)))
      }
      busy = true
      // A view that has not changed is not painted twice.
      if (key === last) return again()
      last = key
      void paint(showing, startedMs).finally(again)
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

function standpointKey({ universe, generation, scene: { tick, fraction, camera } }: Showing): string {
  return JSON.stringify([universe, generation, tick, fraction, camera])
}

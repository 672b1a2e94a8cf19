import type { LensFrame, Showing } from '../../frames/contract.ts'
import { createRest } from '../../frames/rest.ts'
import type { Hand, Hands } from './hands.ts'
import { createSizing, type Size } from './sizing.ts'

/**
 * The eye without a model: the world's own shapes, dressed for people. It is what shows first, while a pack loads, and wherever none can
 * be had. Several hands paint at once, each a picture of its own, so that it is fluent where one picture takes longer than a frame.
 */
export type PlainEye = {
  show(showing: Showing): void
  onFrame(listener: (frame: LensFrame) => void): void
  onWanted(listener: () => void): void
  close(): void
}

export type PlainOptions = {
  /** While the camera moves nobody counts the pixels, and everybody counts the frames: a picture may take no longer than this. */
  fluentMs?: number
  /** Who paints. They may paint for others meanwhile, and are theirs to close. */
  hands: Hands
  /** Told once when pictures fail, in the words of the failure. */
  onTrouble?: (error: Error) => void
}

const frameMsMin = 1_000 / 30
/** What a picture may take while the camera stands and the world goes on. */
const standingMs = 66

export function openPlainEye({ fluentMs = frameMsMin, hands, onTrouble }: PlainOptions): PlainEye {
  const sizing = createSizing()
  let tell: (frame: LensFrame) => void = () => {}
  let want: () => void = () => {}
  let next: ReturnType<typeof setTimeout> | undefined
  let isWanted = false
  let closed = false
  let shown = 0
  let told = -1
  // A view that stays is painted once more at once: that holds nobody up.
  const rest = createRest(0)
  let lastSize: Size | undefined
  let lastCamera: string | undefined
  let lastShowMs = 0
  let trouble = ''

  /** Asks for the next view as soon as a hand is free and a frame's time has passed. */
  function wantNext(): void {
    if (closed || isWanted || !hands.isFree()) return
    isWanted = true
    const waitMs = Math.max(0, frameMsMin - (performance.now() - lastShowMs))
    next = setTimeout(() => want(), waitMs)
  }

  /** Undefined where the picture in sight stays. */
  function sizeFor(turn: ReturnType<typeof rest.turn>, isMoving: boolean): Size | undefined {
    if (turn === 'new') return sizing.within(isMoving ? fluentMs : standingMs)
    return turn === 'finest' && lastSize !== sizing.finest ? sizing.finest : undefined
  }

  async function paint(showing: Showing, size: Size, hand: Hand): Promise<void> {
    const { universe, scene, generation } = showing
    const { width, height } = size
    const askedMs = lastShowMs
    const sequence = shown++
    rest.begin()
    try {
      const { bytes, paintMs, packMs } = await hand.paint(scene, size)
      sizing.note(size, paintMs / hands.count)
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
        camera: scene.camera,
        interpolated: false,
        digest: '',
        words: '',
        milliseconds: { paint: paintMs, send: packMs },
        drift: 0,
        latencyMs: performance.now() - askedMs,
      })
    } catch (error) {
      rest.forget()
      if (!closed && error instanceof Error && error.message !== trouble) {
        trouble = error.message
        onTrouble?.(error)
      }
    } finally {
      rest.end(performance.now())
      hands.give(hand)
    }
  }

  hands.onFree(wantNext)

  return {
    show(showing) {
      if (closed) return
      isWanted = false
      // Another is wanted as soon as a hand is free.
      if (!hands.isFree()) return
      lastShowMs = performance.now()
      const camera = JSON.stringify(showing.scene.camera)
      const isMoving = lastCamera !== undefined && camera !== lastCamera
      lastCamera = camera
      const size = sizeFor(rest.turn(viewOf(showing), lastShowMs), isMoving)
      const hand = size && hands.take()
      if (size && hand) {
        lastSize = size
        void paint(showing, size, hand)
      }
      wantNext()
    },
    onFrame: (listener) => void (tell = listener),
    onWanted(listener) {
      want = listener
      wantNext()
    },
    close() {
      closed = true
      clearTimeout(next)
    },
  }
}

function viewOf({ universe, generation, scene: { tick, fraction, camera } }: Showing): string {
  return JSON.stringify([universe, generation, tick, fraction, camera])
}

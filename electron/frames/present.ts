import type { Clock } from './clock.ts'
import type { LensFrame } from './contract.ts'
import { cameraBetween } from './fly.ts'
import type { Generated } from './generated.ts'
import type { LensSettings } from './settings.ts'
import { finishedFrom } from './stages/finished.ts'
import { createFlashLimiter } from './stages/flashes.ts'
import { emptyFlow, type Flow, holeShare } from './stages/flow.ts'
import { interpolate } from './stages/interpolate.ts'
import { toJpeg } from './stages/jpeg.ts'
import { flowOfScenes } from './stages/scene_flow.ts'

export type Occasion = Pick<LensFrame, 'kind' | 'universe' | 'generation' | 'tick' | 'camera'> & {
  /** When it was asked for. */
  askedMs: number
  /** From the frame before, where the maker knows. */
  flow?: Flow
}

export type Presenter = {
  present(picture: Generated, occasion: Occasion, settings: LensSettings): void
  /** When all that was presented has been sent. */
  settled(): Promise<void>
}

export type PresenterOptions = {
  clock: Clock
  live: boolean
  format: LensFrame['format']
  send: (frame: LensFrame) => void
}

const betweenMost = 4
const unsentMost = 8
const quickest = 5
/** Where so much was not in sight before, the eye has jumped: nothing lies between two places. Whoever turns quickly sees half of it anew. */
const cutShare = 0.55

/** Sends pictures in their order and at their time, with others between them, never flashing. */
export function createPresenter({ clock, live, format, send }: PresenterOptions): Presenter {
  const limiter = createFlashLimiter()
  let before: { picture: Generated; finished: Uint8ClampedArray; occasion: Occasion; atMs: number } | null = null
  let intervalMs = 0
  let lastDueMs = Number.NEGATIVE_INFINITY
  let sequence = 0
  let unsent = 0
  let line: Promise<void> = Promise.resolve()

  /** The picture before, where this one goes on from it. */
  function precedes(picture: Generated, { universe, generation }: Occasion): typeof before {
    const fits = before?.picture.width === picture.width && before.picture.height === picture.height
    return fits && before?.occasion.universe === universe && before.occasion.generation === generation ? before : null
  }

  function flowFrom(last: Generated, picture: Generated, { flow }: Occasion): Flow | null {
    if (flow) return flow
    if (!picture.seen || !last.seen) return null
    const found = flowOfScenes(picture.seen, last.seen, emptyFlow(picture.width, picture.height))
    return holeShare(found) > cutShare ? null : found
  }

  /** How many pictures are wanting between two that came `gapMs` apart. */
  function wantingBetween(gapMs: number, fpsTarget: number): number {
    intervalMs = smoothed(intervalMs, gapMs)
    const wanting = Math.round((intervalMs * fpsTarget) / 1_000) - 1
    return unsent < unsentMost ? Math.min(Math.max(wanting, 0), betweenMost) : 0
  }

  function sendAt(
    dueMs: number,
    picture: Uint8ClampedArray,
    made: Generated,
    occasion: Occasion,
    between: Pick<LensFrame, 'tick' | 'camera'> | null,
    settings: LensSettings,
  ) {
    const { width, height } = made
    const due = Math.max(dueMs, lastDueMs + quickest)
    lastDueMs = due
    if (settings.flashLimiter || settings.reducedMotion)
      limiter.limit(picture, width, height, live ? due : sequence * (1_000 / settings.fpsTarget))
    const began = clock.nowMs()
    const isBoth = settings.view === 'both' && made.seen !== null
    const shown = isBoth && made.seen ? sideBySide(made.seen.blockout.colour, picture, width, height) : picture
    const shownWidth = isBoth ? width * 2 : width
    const encoded = encode(shown, shownWidth, height, began)
    const frame = {
      kind: isBoth ? ('both' as const) : occasion.kind,
      format,
      width: shownWidth,
      height,
      universe: occasion.universe,
      generation: occasion.generation,
      sequence: sequence++,
      tick: (between ?? occasion).tick,
      camera: (between ?? occasion).camera,
      interpolated: between !== null,
      digest: between === null ? made.digest : '',
      words: made.words,
      drift: made.drift,
      ...(between === null && made.likeness && { likeness: made.likeness }),
    }
    unsent++
    line = line.then(async () => {
      const { bytes, sendMs } = await encoded
      if (live) await until(due)
      unsent--
      send({
        ...frame,
        bytes,
        milliseconds: { ...made.milliseconds, send: sendMs },
        latencyMs: clock.nowMs() - occasion.askedMs,
      })
    })
  }

  async function encode(picture: Uint8ClampedArray, width: number, height: number, began: number) {
    const bytes = format === 'jpeg' ? await toJpeg(picture, width, height) : new Uint8Array(picture.buffer)
    return { bytes, sendMs: clock.nowMs() - began }
  }

  function until(atMs: number): Promise<void> {
    const waitMs = atMs - clock.nowMs()
    return waitMs <= 1 ? Promise.resolve() : new Promise((resolve) => clock.after(waitMs, resolve))
  }

  return {
    present(picture, occasion, settings) {
      const nowMs = clock.nowMs()
      const finished = finishedFrom(picture)
      const isSmooth = live && settings.interpolate && !settings.reducedMotion
      const last = isSmooth ? precedes(picture, occasion) : null
      const wanting = last ? wantingBetween(nowMs - last.atMs, settings.fpsTarget) : 0
      const flow = last && wanting > 0 ? flowFrom(last.picture, picture, occasion) : null
      const count = flow ? wanting : 0
      if (last && flow) {
        for (let i = 1; i <= count; i++) {
          const part = i / (count + 1)
          const made = new Uint8ClampedArray(finished.length)
          interpolate(last.finished, finished, flow, part, made)
          const between = partWay(last.occasion, occasion, part)
          sendAt(nowMs + ((i - 1) * intervalMs) / (count + 1), made, picture, occasion, between, settings)
        }
      }
      before = { picture, finished: finished.slice(), occasion, atMs: nowMs }
      sendAt(nowMs + (count * intervalMs) / (count + 1), finished, picture, occasion, null, settings)
    },
    settled: () => line,
  }
}

/** When and from where a picture between two others is seen. */
function partWay(from: Occasion, to: Occasion, part: number): Pick<LensFrame, 'tick' | 'camera'> {
  const camera = from.camera && to.camera && cameraBetween(from.camera, to.camera, part)
  return { tick: from.tick + (to.tick - from.tick) * part, camera }
}

function smoothed(before: number, now: number): number {
  return before === 0 ? now : before * 0.8 + Math.min(now, before * 3) * 0.2
}

function sideBySide(
  left: Uint8ClampedArray,
  right: Uint8ClampedArray,
  width: number,
  height: number,
): Uint8ClampedArray {
  const made = new Uint8ClampedArray(width * height * 8)
  for (let y = 0; y < height; y++) {
    made.set(left.subarray(y * width * 4, (y + 1) * width * 4), y * width * 8)
    made.set(right.subarray(y * width * 4, (y + 1) * width * 4), y * width * 8 + width * 4)
  }
  return made
}

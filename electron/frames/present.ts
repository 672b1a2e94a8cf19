import type { Clock } from './clock.ts'
import type { LensFrame } from './contract.ts'
import type { Generated } from './generated.ts'
import type { LensSettings } from './settings.ts'
import { createFlashLimiter } from './stages/flashes.ts'
import { emptyFlow, type Flow } from './stages/flow.ts'
import { interpolate } from './stages/interpolate.ts'
import { toJpeg } from './stages/jpeg.ts'
import { layOver } from './stages/overlay.ts'
import { flowOfScenes } from './stages/scene_flow.ts'

export type Occasion = Pick<LensFrame, 'kind' | 'universe' | 'generation' | 'tick'> & {
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

const betweenMost = 3
const unsentMost = 8
const quickest = 5

/** Sends pictures in their order and at their time, with others between them, never flashing. */
export function createPresenter({ clock, live, format, send }: PresenterOptions): Presenter {
  const limiter = createFlashLimiter()
  let before: { picture: Generated; finished: Uint8ClampedArray; occasion: Occasion; atMs: number } | null = null
  let intervalMs = 0
  let lastDueMs = Number.NEGATIVE_INFINITY
  let sequence = 0
  let unsent = 0
  let line: Promise<void> = Promise.resolve()

  function flowFrom(picture: Generated, occasion: Occasion): Flow | null {
    const last = before
    if (!last || last.picture.width !== picture.width || last.picture.height !== picture.height) return null
    if (last.occasion.universe !== occasion.universe || last.occasion.generation !== occasion.generation) return null
    if (occasion.flow) return occasion.flow
    if (!picture.seen || !last.picture.seen) return null
    return flowOfScenes(picture.seen, last.picture.seen, emptyFlow(picture.width, picture.height))
  }

  function sendAt(
    dueMs: number,
    picture: Uint8ClampedArray,
    made: Generated,
    occasion: Occasion,
    between: number | null,
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
    const encoded: Promise<Uint8Array> =
      format === 'jpeg' ? toJpeg(shown, shownWidth, height) : Promise.resolve(new Uint8Array(shown.buffer))
    const frame = {
      kind: isBoth ? ('both' as const) : occasion.kind,
      format,
      width: shownWidth,
      height,
      universe: occasion.universe,
      generation: occasion.generation,
      sequence: sequence++,
      tick: between === null ? occasion.tick : between,
      interpolated: between !== null,
      digest: between === null ? made.digest : '',
      words: made.words,
      drift: made.drift,
    }
    unsent++
    line = line.then(async () => {
      const bytes = await encoded
      const sendMs = clock.nowMs() - began
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

  function until(atMs: number): Promise<void> {
    const waitMs = atMs - clock.nowMs()
    return waitMs <= 1 ? Promise.resolve() : new Promise((resolve) => clock.after(waitMs, resolve))
  }

  return {
    present(picture, occasion, settings) {
      const nowMs = clock.nowMs()
      const finished = picture.picture.slice()
      if (picture.seen) layOver(finished, picture.seen.blockout, picture.seen.scene)
      const flow = live && settings.interpolate && !settings.reducedMotion ? flowFrom(picture, occasion) : null
      let count = 0
      if (before && flow) {
        intervalMs = smoothed(intervalMs, nowMs - before.atMs)
        const wanted = Math.round((intervalMs * settings.fpsTarget) / 1_000) - 1
        count = unsent < unsentMost ? Math.min(Math.max(wanted, 0), betweenMost) : 0
        for (let i = 1; i <= count; i++) {
          const part = i / (count + 1)
          const made = new Uint8ClampedArray(finished.length)
          interpolate(before.finished, finished, flow, part, made)
          const tick = before.occasion.tick + (occasion.tick - before.occasion.tick) * part
          sendAt(nowMs + ((i - 1) * intervalMs) / (count + 1), made, picture, occasion, tick, settings)
        }
      }
      before = { picture, finished: finished.slice(), occasion, atMs: nowMs }
      sendAt(nowMs + (count * intervalMs) / (count + 1), finished, picture, occasion, null, settings)
    },
    settled: () => line,
  }
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

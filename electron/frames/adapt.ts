import type { Pack } from './packs/pack.ts'
import type { LensSettings } from './settings.ts'

/** How much work a frame is: steps, and the size as a share of the one asked for. */
export type Level = { steps: number; scale: number }

/** A picture smaller than half of what was asked for shows less than one that comes seldom. */
const scales = [1, 0.75, 0.5]

/** Best first. Steps go before size, because a small picture shows sooner than a rough one. */
export function levelsFor(pack: Pick<Pack, 'manifest'>, settings: Pick<LensSettings, 'steps' | 'adaptive'>): Level[] {
  const best = settings.steps || pack.manifest.steps
  const least = settings.steps || 1
  const atFullSize = Array.from({ length: best - least + 1 }, (_, i) => ({ steps: best - i, scale: 1 }))
  const smaller = scales.slice(1).map((scale) => ({ steps: least, scale }))
  return [...atFullSize, ...smaller]
}

const windowFrames = 9
const patienceMs = 2_000

export type Adaptation = {
  readonly level: Level
  /** What one frame took of the slowest part, which sets the pace. */
  note(frameMs: number, atMs: number): void
  /** Out of memory: a smaller picture from now on. False when there is none. */
  shrink(): boolean
}

/** Chooses the best level that holds the target rate, by what frames have taken. */
export function createAdaptation(levels: readonly Level[], targetFps: number, adaptive: boolean): Adaptation {
  let at = 0
  let best = 0
  let changedMs = Number.NEGATIVE_INFINITY
  let recent: number[] = []

  function move(to: number, nowMs: number): void {
    at = to
    changedMs = nowMs
    recent = []
  }

  return {
    get level() {
      return levels[at]
    },
    note(frameMs, atMs) {
      recent.push(frameMs)
      if (recent.length > windowFrames) recent.shift()
      if (!adaptive || recent.length < windowFrames) return
      const medianMs = [...recent].sort((a, b) => a - b)[windowFrames >> 1]
      const wantedMs = 1_000 / targetFps
      if (medianMs > wantedMs * 1.15 && at + 1 < levels.length) return move(at + 1, atMs)
      if (at <= best || atMs - changedMs < patienceMs) return
      const expectedMs = (medianMs * workOf(levels[at - 1])) / workOf(levels[at])
      if (expectedMs < wantedMs * 0.9) move(at - 1, atMs)
    },
    shrink() {
      const smaller = levels.findIndex((level) => level.scale < levels[at].scale)
      if (smaller < 0) return false
      best = smaller
      move(smaller, changedMs)
      return true
    },
  }
}

/** Encoding and decoding together take about as long as a step. */
function workOf({ steps, scale }: Level): number {
  return (steps + 1) * scale * scale
}

import type { Pack } from './packs/pack.ts'
import { median } from './report.ts'
import type { LensSettings } from './settings.ts'

/** How much work a frame is: steps, and the size as a share of the one asked for. */
export type Level = { steps: number; scale: number }

/** A picture still smaller shows less than one that comes seldom. */
const scales = [1, 0.75, 0.5625, 0.42]

/** Best first. Steps go before size, because a small picture shows sooner than a rough one. */
export function levelsFor(pack: Pick<Pack, 'manifest'>, settings: Pick<LensSettings, 'steps' | 'adaptive'>): Level[] {
  const best = settings.steps || pack.manifest.steps
  const least = settings.steps || 1
  const atFullSize = Array.from({ length: best - least + 1 }, (_, i) => ({ steps: best - i, scale: 1 }))
  const smaller = scales.slice(1).map((scale) => ({ steps: least, scale }))
  return [...atFullSize, ...smaller]
}

/** A view that stays may be as wide as this. */
const finestWidths = [1_600, 1_280, 1_024]

/** Finest first; none is smaller than what was asked for. */
export function finerLevelsFor(pack: Pick<Pack, 'manifest'>, settings: Pick<LensSettings, 'steps' | 'width'>): Level[] {
  const steps = settings.steps || pack.manifest.steps
  const larger = finestWidths.filter((width) => width > settings.width * 1.1).map((width) => width / settings.width)
  return [...larger, 1].map((scale) => ({ steps, scale }))
}

const windowFrames = 9
/** The first frames are made by code that the engine has yet to compile. */
const framesLeast = 3
/** A level once chosen is kept a little beyond its time, and another is taken only well within it: nothing flickers between two. */
const slack = { kept: 1.15, taken: 0.9 }

export type Adaptation = {
  /** The last that was chosen. */
  readonly level: Level
  /** The best level whose frames take no longer, and the least where none does. */
  within(frameMs: number): Level
  /** The best of others whose frames take no longer; none before it is known what frames take. */
  finest(others: readonly Level[], frameMs: number): Level | undefined
  /** What one frame took of the slowest part, which sets the pace. */
  note(level: Level, frameMs: number): void
  /** Out of memory: a smaller picture from now on. False when there is none. */
  shrink(): boolean
}

/** Chooses levels by what frames have taken. */
export function createAdaptation(levels: readonly Level[], adaptive: boolean): Adaptation {
  // The first pictures are to come soon, whatever a pack may take.
  let at = adaptive ? levels.length - 2 : 0
  let best = 0
  const recent: number[] = []

  /** What a unit of work takes, where so many frames told of it: a median, because single ones say little. */
  function unitMs(least: number): number | undefined {
    return recent.length < least ? undefined : median(recent)
  }

  return {
    get level() {
      return levels[at]
    },
    within(frameMs) {
      const unit = unitMs(framesLeast)
      if (!adaptive || unit === undefined) return levels[at]
      const fits = (level: Level, place: number) =>
        place >= best && unit * workOf(level) <= frameMs * (place === at ? slack.kept : slack.taken)
      const found = levels.findIndex(fits)
      at = found < 0 ? levels.length - 1 : found
      return levels[at]
    },
    finest(others, frameMs) {
      const unit = unitMs(1)
      if (!adaptive || unit === undefined) return undefined
      const largest = best === 0 ? Number.POSITIVE_INFINITY : levels[best].scale
      return others.find((level) => level.scale <= largest && unit * workOf(level) <= frameMs)
    },
    note(level, frameMs) {
      recent.push(frameMs / workOf(level))
      if (recent.length > windowFrames) recent.shift()
    },
    shrink() {
      const smaller = levels.findIndex((level) => level.scale < levels[at].scale)
      if (smaller < 0) return false
      best = smaller
      at = smaller
      return true
    },
  }
}

/** Encoding and decoding together take about as long as a step. */
function workOf({ steps, scale }: Level): number {
  return (steps + 1) * scale * scale
}

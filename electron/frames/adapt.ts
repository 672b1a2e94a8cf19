import type { Pack } from './packs/pack.ts'
import { median } from './report.ts'
import type { LensSettings } from './settings.ts'

/** How much work a frame is: steps, the size as a share of the one asked for, and the model's own size as a share of that. */
export type Level = { steps: number; scale: number; modelScale: number }

/** A picture still smaller shows less than one that comes seldom. */
const smallerScales = [0.75, 0.5625, 0.42]
/** What a model keeps need not be made by it: shapes come from what it was shown, and may be as fine as that. It is never slow enough for less. */
const smallerKeeping = [
  [1, 0.75],
  [1, 0.5625],
  [0.75, 1],
  [0.75, 0.75],
  [0.75, 0.5625],
  [0.5625, 1],
  [0.5625, 0.75],
]
/** A model that leaves less of what it is shown than this makes shapes of its own. */
const keepingStrengthMost = 0.2

type LevelSettings = Pick<LensSettings, 'steps' | 'strength' | 'dream'>

/** Best first. Steps go before size, because a small picture shows sooner than a rough one. */
export function levelsFor(pack: Pick<Pack, 'manifest'>, settings: LevelSettings): Level[] {
  const best = settings.steps || pack.manifest.steps
  const least = settings.steps || 1
  const atFullSize = Array.from({ length: best - least + 1 }, (_, i) => ({ steps: best - i, scale: 1, modelScale: 1 }))
  const smaller = keepsShapes(pack, settings) ? smallerKeeping : smallerScales.map((scale) => [scale, 1])
  return [...atFullSize, ...smaller.map(([scale, modelScale]) => ({ steps: least, scale, modelScale }))]
}

/** Whether pictures depend on nothing but what is shown, and stay close to it. */
function keepsShapes({ manifest }: Pick<Pack, 'manifest'>, { strength, dream }: LevelSettings): boolean {
  return dream === 0 && manifest.feedback === 0 && (strength || manifest.default_strength) <= keepingStrengthMost
}

/** A view that stays may be as wide as this. */
const finestWidths = [1_600, 1_280, 1_024]

/** Finest first; none is smaller than what was asked for. */
export function finerLevelsFor(pack: Pick<Pack, 'manifest'>, settings: Pick<LensSettings, 'steps' | 'width'>): Level[] {
  const steps = settings.steps || pack.manifest.steps
  const larger = finestWidths.filter((width) => width > settings.width * 1.1).map((width) => width / settings.width)
  return [...larger, 1].map((scale) => ({ steps, scale, modelScale: 1 }))
}

const windowFrames = 9
/** The first frames are made by code that the engine has yet to compile. */
const framesLeast = 3
/** A level once chosen is kept a little beyond its time, and another is taken only well within it: nothing flickers between two. */
const slack = { kept: 1.15, taken: 0.9 }

/** What a frame takes of the model, and of those who work beside it: the slower of the two sets the pace. */
export type Taken = { modelMs: number; besideMs: number }

export type Adaptation = {
  /** The last that was chosen. */
  readonly level: Level
  /** The best level whose frames take no longer, and the least where none does. */
  within(frameMs: number): Level
  /** The best of others whose frames take no longer; none before it is known what frames take. */
  finest(others: readonly Level[], frameMs: number): Level | undefined
  /** What one frame took. */
  note(level: Level, taken: Taken): void
  /** Out of memory: a smaller picture from now on. False when there is none. */
  shrink(): boolean
}

/** Chooses levels by what frames have taken. */
export function createAdaptation(levels: readonly Level[], adaptive: boolean): Adaptation {
  // The first pictures are to come soon, whatever a pack may take.
  let at = adaptive ? levels.length - 2 : 0
  let best = 0
  /** For a unit of work each, the newest last. */
  const recent: Taken[] = []

  /** What frames of a level take, where so many told of it: by medians, because single ones say little. */
  function timeOf(least: number): ((level: Level) => number) | undefined {
    if (recent.length < least) return undefined
    const modelMs = median(recent.map((taken) => taken.modelMs))
    const besideMs = median(recent.map((taken) => taken.besideMs))
    return (level) => Math.max(modelMs * modelWork(level), besideMs * besideWork(level))
  }

  return {
    get level() {
      return levels[at]
    },
    within(frameMs) {
      const time = timeOf(framesLeast)
      if (!adaptive || !time) return levels[at]
      const fits = (level: Level, place: number) =>
        place >= best && time(level) <= frameMs * (place === at ? slack.kept : slack.taken)
      const found = levels.findIndex(fits)
      at = found < 0 ? levels.length - 1 : found
      return levels[at]
    },
    finest(others, frameMs) {
      const time = timeOf(1)
      if (!adaptive || !time) return undefined
      const largest = best === 0 ? Number.POSITIVE_INFINITY : modelSize(levels[best])
      return others.find((level) => modelSize(level) <= largest && time(level) <= frameMs)
    },
    note(level, { modelMs, besideMs }) {
      recent.push({ modelMs: modelMs / modelWork(level), besideMs: besideMs / besideWork(level) })
      if (recent.length > windowFrames) recent.shift()
    },
    shrink() {
      const smaller = levels.findIndex((level) => modelSize(level) < modelSize(levels[at]))
      if (smaller < 0) return false
      best = smaller
      at = smaller
      return true
    },
  }
}

/** It is the model that fills a device's memory. */
const modelSize = ({ scale, modelScale }: Level) => scale * modelScale

/** Encoding and decoding together take about as long as a step. */
const modelWork = (level: Level) => (level.steps + 1) * modelSize(level) ** 2

/** How much the model had to do with a picture's being fine. */
export const finenessOf = (level: Level) => level.steps * modelSize(level)

const besideWork = ({ scale }: Level) => scale ** 2

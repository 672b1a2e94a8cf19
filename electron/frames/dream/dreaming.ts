import type { Level } from '../adapt.ts'
import type { Canvas } from '../canvas.ts'
import type { Generated } from '../generated.ts'
import type { Maker } from '../maker.ts'
import type { Prompts } from '../prompts.ts'
import { recipeFor } from '../recipe.ts'
import type { LensSettings } from '../settings.ts'
import { createDream, type Dream, type DreamFrame, type DreamStep } from './dream.ts'
import { createDreamLog, type DreamLog } from './log.ts'

/** The dream of a stream: what it is told comes from the settings and words in hand, and all of it is written down. */
export type Dreaming = {
  readonly sparks: number
  /** Begins from a picture, where there is one. */
  next(level: Level, from: Generated | null): Promise<DreamFrame>
  /** The next dream begins anew. */
  wake(): void
  log(): DreamLog
}

export function createDreaming(maker: Maker, settings: LensSettings, prompts: Prompts, canvas: Canvas): Dreaming {
  let dream: Dream | null = null
  let log = createDreamLog(maker.pack.digest)

  return {
    get sparks() {
      return dream?.sparks ?? 0
    },
    async next(level, from) {
      dream ??= createDream(maker, from, canvas)
      const frame = await dream.next(() => ({
        recipe: recipeFor(maker.pack, settings, level),
        motion: motionOf(settings),
        prompt: prompts.blend(''),
        negative: prompts.negative,
      }))
      prompts.advance()
      log.note(frame.frame, frame.step)
      return frame
    },
    wake() {
      dream = null
      log = createDreamLog(maker.pack.digest)
    },
    log: () => log.read(),
  }
}

function motionOf({ zoom, rotateDegrees, driftX, driftY, reducedMotion }: LensSettings): DreamStep['motion'] {
  return reducedMotion ? { zoom: 1, rotateDegrees: 0, driftX: 0, driftY: 0 } : { zoom, rotateDegrees, driftX, driftY }
}

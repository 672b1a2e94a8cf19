import type { Level } from './adapt.ts'
import { fitSize, type Pack } from './packs/pack.ts'
import type { LensSettings } from './settings.ts'

/** Everything but the scene and the words that decides a picture's pixels. */
export type Recipe = {
  width: number
  height: number
  /** The size at which the model works, where that is not the picture's. */
  model?: { width: number; height: number }
  steps: number
  strength: number
  guidance: number
  seed: number
  noiseShared: number
}

export function recipeFor(pack: Pack, settings: LensSettings, level: Level): Recipe {
  const size = fitSize(pack, settings.width * level.scale, settings.height * level.scale)
  const { modelScale } = level
  return {
    ...size,
    ...(modelScale < 1 && { model: fitSize(pack, size.width * modelScale, size.height * modelScale) }),
    steps: level.steps,
    strength: settings.strength || pack.manifest.default_strength,
    guidance: guidanceFor(pack, settings.guidance),
    seed: settings.seed,
    noiseShared: settings.noiseShared,
  }
}

const fusedGuidanceMost = 2

/** A fused LCM-LoRA without a guidance input burns out under the guidance that its parent wanted. */
function guidanceFor(pack: Pack, guidance: number): number {
  const told = pack.models.unet.inputs.some((input) => input.name === 'timestep_cond')
  return pack.schedule.kind === 'lcm' && !told ? Math.min(guidance, fusedGuidanceMost) : guidance
}

/** A frame's number for its noise: the moment in 1/1024 of a tick, as two words. */
export function frameNumber(tick: number, fraction: number): readonly [high: number, low: number] {
  const moment = tick * 1_024 + Math.floor(fraction * 1_024)
  return [Math.floor(moment / 4_294_967_296) >>> 0, moment >>> 0]
}

/** Two universes with the same settings do not share their noise. */
export function seedIn(universe: string, seed: number): number {
  return (seed ^ (Number.parseInt(universe.slice(0, 8), 16) || 0)) >>> 0
}

import type { Taken } from './adapt.ts'
import type { Showing } from './contract.ts'
import type { DreamFrame } from './dream/dream.ts'
import type { Easel } from './easel.ts'
import type { Generated } from './generated.ts'
import type { Pack } from './packs/pack.ts'
import type { Occasion } from './present.ts'
import type { Scene } from './scene.ts'
import type { WorldOrder } from './world.ts'

export function occasionOf(
  { universe, generation, scene }: Showing,
  kind: Occasion['kind'],
  askedMs: number,
): Occasion {
  return { kind, universe, generation, tick: scene.tick + scene.fraction, camera: scene.camera, askedMs }
}

/** A dream goes on from where the window stood. */
export function dreamOccasion(
  { width, height, flow, frame }: DreamFrame,
  left: Pick<Showing, 'universe' | 'generation'> | undefined,
  askedMs: number,
): Occasion {
  return {
    kind: 'dream',
    universe: left?.universe ?? '',
    generation: left?.generation ?? 0,
    tick: frame,
    camera: null,
    askedMs,
    flow: flow.width === width && flow.height === height ? flow : undefined,
  }
}

/** Everything that decides a world's frame, and so what it is kept by. */
export function keyOf(
  { universe, scene, anchor }: Showing,
  { recipe, prompt, negative }: WorldOrder,
  pack: Pack,
): string {
  const { tick, fraction, camera } = scene
  return JSON.stringify([
    universe,
    tick,
    fraction,
    camera,
    anchor !== null,
    prompt(scene),
    negative(),
    recipe,
    pack.digest,
  ])
}

/** The blockout itself as a picture, with the details that the model would have added. */
export function showBlockout(easel: Easel, scene: Scene, size: { width: number; height: number }): Generated {
  const began = performance.now()
  const colour = easel(scene, size).colour.slice()
  const milliseconds = { paint: performance.now() - began }
  return { picture: colour, ...size, digest: '', drift: 0, crispness: 0, words: '', milliseconds, seen: null }
}

/** The model, those who paint and everything else work side by side. */
export function takenOf({ milliseconds }: Pick<Generated, 'milliseconds'>, hands: number): Taken {
  const { text = 0, encode = 0, denoise = 0, decode = 0, paint = 0, ...rest } = milliseconds
  const restMs = Object.values(rest).reduce((sum, ms) => sum + ms, 0)
  const besideMs = hands > 0 ? Math.max(restMs, paint / hands) : restMs + paint
  return { modelMs: text + encode + denoise + decode, besideMs }
}

import type { PromptBlend } from '../diffusion/text.ts'
import type { Canvas } from '../canvas.ts'
import { imagine } from '../imagined/imagine.ts'
import type { Recipe } from '../recipe.ts'
import { relight } from '../relight.ts'
import type { Camera } from '../scene.ts'
import { mixed } from '../seeded.ts'
import type { Motion } from '../stages/flow.ts'

/**
 * A flight through a scene that words call for: what a dream is made of where a model paints over shapes. The eye goes on towards what it
 * looks at and never quite gets there; another flight takes over before it does.
 */
export type Flight = {
  readonly words: string
  readonly isOver: boolean
  /** The shapes as the eye has them now, in the light of the words of the moment. */
  look(recipe: Recipe, words: string): Promise<Uint8ClampedArray>
  /** Begins the look that comes after the next motion, while the model has the one in hand. Another is taken where it turns out otherwise. */
  expect(motion: Motion, recipe: Recipe, words: string): void
  fly(motion: Motion): void
}

const longestFrames = 90
/** Of the way that is left, for a picture that would grow to twice its size. */
const pace = 0.5
const paceMost = 0.03
const turnShare = 0.15

/** The words that weigh most: those that one blend turns into are not followed before they do. */
export const wordsOf = (prompt: PromptBlend): string =>
  prompt.reduce((most, one) => (one.share > most.share ? one : most), { words: '', share: 0 }).words

/** Another scene for every frame that begins one. */
export function beginFlight(canvas: Canvas, { seed }: Recipe, words: string, frame: number): Flight {
  const scene = imagine(words, mixed(seed, frame))
  let camera = scene.camera
  let flown = 0
  let expected: { key: string; shapes: Promise<Uint8ClampedArray> } | undefined

  const keyOf = (from: Camera, { width, height }: Recipe, now: string) => JSON.stringify([from, width, height, now])

  async function paint(from: Camera, { width, height }: Recipe, now: string): Promise<Uint8ClampedArray> {
    const { blockout } = await canvas.paint(relight({ ...scene, camera: from }, now), { width, height })
    return blockout.colour
  }

  return {
    words,
    get isOver() {
      return flown >= longestFrames
    },
    look(recipe, now) {
      const known = expected?.key === keyOf(camera, recipe, now) ? expected.shapes : undefined
      return known ?? paint(camera, recipe, now)
    },
    expect(motion, recipe, now) {
      const next = moved(camera, motion)
      const shapes = paint(next, recipe, now)
      // Whoever looks hears of a failure; a look that never comes must not end the process.
      shapes.catch(() => undefined)
      expected = { key: keyOf(next, recipe, now), shapes }
    },
    fly(motion) {
      camera = moved(camera, motion)
      flown++
    },
  }
}

function moved(camera: Camera, { zoom, rotateDegrees, driftX, driftY }: Motion): Camera {
  const share = Math.max(-paceMost, Math.min(paceMost, (1 - 1 / zoom) * pace))
  const { focusMetres } = camera
  const level = Math.cos(camera.pitchRadians) * focusMetres * share
  const aside = -driftX * focusMetres
  const [sin, cos] = [Math.sin(camera.headingRadians), Math.cos(camera.headingRadians)]
  return {
    ...camera,
    x: camera.x + sin * level + cos * aside,
    y: camera.y + cos * level - sin * aside,
    // Down towards the ground, and never into it.
    z: camera.z + Math.max(0, Math.sin(camera.pitchRadians)) * focusMetres * share + driftY * focusMetres,
    headingRadians: camera.headingRadians + (rotateDegrees * turnShare * Math.PI) / 180,
    focusMetres: focusMetres * (1 - share),
  }
}

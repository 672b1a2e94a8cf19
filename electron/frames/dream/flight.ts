import type { Canvas } from '../canvas.ts'
import type { PromptBlend } from '../diffusion/text.ts'
import type { Recipe } from '../recipe.ts'
import { relight } from '../relight.ts'
import type { Camera, Scene } from '../scene.ts'
import type { Motion } from '../stages/flow.ts'
import { scout } from './scout.ts'
import { flownOn } from './way.ts'

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
const shortestFrames = 12

/** The words that weigh most: those that one blend turns into are not followed before they do. */
export const wordsOf = (prompt: PromptBlend): string =>
  prompt.reduce((most, one) => (one.share > most.share ? one : most), { words: '', share: 0 }).words

/** Through the best that can be found, for as long as something is to be seen there; `framesAfter` is how long it is flown on while the next takes over. */
export async function beginFlight(
  canvas: Canvas,
  recipe: Recipe,
  words: string,
  motion: Motion,
  { frame, framesAfter }: { frame: number; framesAfter: number },
): Promise<{ flight: Flight; shapes: Uint8ClampedArray }> {
  const framesWanted = longestFrames + framesAfter
  const framesLeast = longestFrames / 2 + framesAfter
  const { scene, frames } = await scout(canvas, recipe, words, motion, { frame, framesWanted, framesLeast })
  const flight = flyThrough(canvas, scene, words, Math.max(shortestFrames, frames - framesAfter))
  return { flight, shapes: await flight.look(recipe, words) }
}

function flyThrough(canvas: Canvas, scene: Scene, words: string, framesMost: number): Flight {
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
      return flown >= framesMost
    },
    look(recipe, now) {
      const known = expected?.key === keyOf(camera, recipe, now) ? expected.shapes : undefined
      return known ?? paint(camera, recipe, now)
    },
    expect(motion, recipe, now) {
      const next = flownOn(camera, motion, scene)
      const shapes = paint(next, recipe, now)
      // Whoever looks hears of a failure; a look that never comes must not end the process.
      shapes.catch(() => undefined)
      expected = { key: keyOf(next, recipe, now), shapes }
    },
    fly(motion) {
      camera = flownOn(camera, motion, scene)
      flown++
    },
  }
}

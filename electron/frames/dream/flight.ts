import type { PromptBlend } from '../diffusion/text.ts'
import type { Canvas } from '../canvas.ts'
import { imagine } from '../imagined/imagine.ts'
import type { Recipe } from '../recipe.ts'
import { relight } from '../relight.ts'
import type { Camera, Scene } from '../scene.ts'
import { mixed } from '../seeded.ts'
import type { Motion } from '../stages/flow.ts'
import { decayOf, type Vitals, vitalsOf } from './decay.ts'

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
/** Scenes that are looked at before one is flown through, should the first be dull. */
const scenesMost = 4

/** The words that weigh most: those that one blend turns into are not followed before they do. */
export const wordsOf = (prompt: PromptBlend): string =>
  prompt.reduce((most, one) => (one.share > most.share ? one : most), { words: '', share: 0 }).words

type Beginning = { flight: Flight; shapes: Uint8ClampedArray; vitals: Vitals }

/**
 * Another scene for every frame that begins one. What words call for may be dull all the same, such as a shore in fog: then others are
 * looked at, and if all are dull, the one of them that shows most is taken.
 */
export async function beginFlight(
  canvas: Canvas,
  recipe: Recipe,
  words: string,
  frame: number,
): Promise<Pick<Beginning, 'flight' | 'shapes'>> {
  const { width, height, seed } = recipe
  const first = mixed(seed, frame)

  async function beginAt(place: number): Promise<Beginning> {
    const flight = flyThrough(canvas, imagine(words, place === 0 ? first : mixed(first, place)), words)
    const shapes = await flight.look(recipe, words)
    return { flight, shapes, vitals: vitalsOf(shapes, width, height) }
  }

  let best = await beginAt(0)
  for (let place = 1; place < scenesMost && decayOf(best.vitals); place++) {
    const other = await beginAt(place)
    if (!decayOf(other.vitals) || other.vitals.spread > best.vitals.spread) best = other
  }
  return best
}

function flyThrough(canvas: Canvas, scene: Scene, words: string): Flight {
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

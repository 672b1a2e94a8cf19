import { isAnchor } from './anchors.ts'
import type { Cache } from './cache.ts'
import type { Canvas } from './canvas.ts'
import type { Showing } from './contract.ts'
import type { PromptBlend } from './diffusion/text.ts'
import { createSlots, type Generated, keptBytesOf } from './generated.ts'
import type { Maker } from './maker.ts'
import { frameNumber, type Recipe, seedIn } from './recipe.ts'
import type { Scene } from './scene.ts'
import { drawTogether, restoreDetail } from './stages/detail.ts'
import { driftBetween, thumbnailOf } from './stages/drift.ts'
import { fingerprintOf } from './stages/fingerprint.ts'
import { emptyFlow, latentFlow } from './stages/flow.ts'
import { flowOfScenes, type Seen } from './stages/scene_flow.ts'
import { composeSource, toPicture } from './stages/source.ts'

/** How a frame of a world is to be made, apart from the scene. Words are asked for when the model's turn comes. */
export type WorldOrder = {
  recipe: Recipe
  prompt: (scene: Scene) => PromptBlend
  negative: () => string
  /** Share of the anchor's picture in the source. */
  feedback: number
  /** A frame that left its blockout further is made again, more timidly. */
  driftMost: number
}

export type WorldMaker = {
  make(showing: Showing, order: WorldOrder): Promise<Generated>
  /** Halfway to a dream: from the picture before, whatever it was. */
  makeAfter(before: Anchor, showing: Showing, order: WorldOrder): Promise<Generated>
}

/** What a frame hangs on: a picture and what it shows. */
export type Anchor = Pick<Generated, 'picture' | 'seen'>

/**
 * Makes a world's frames. A frame is a function of its scene, its anchor's scene, the words and the recipe, and of nothing that was
 * shown before: so scrubbing back shows the same pixels.
 */
export function createWorldMaker(maker: Maker, anchors: Cache<Promise<Generated>>, canvas: Canvas): WorldMaker {
  const slots = createSlots(maker.pack.pixelsPerLatent)

  /** An anchor's picture is kept as a promise, so that frames that follow closely wait for the same one. */
  function makeAnchor(universe: string, scene: Scene, order: WorldOrder): Promise<Generated> {
    const { recipe } = order
    const prompt = order.prompt(scene)
    const negative = order.negative()
    const { tick, fraction, camera } = scene
    const key = JSON.stringify([universe, tick, fraction, camera, prompt, negative, recipe, maker.pack.digest])
    const known = anchors.get(key)
    if (known) return known
    const made = makeFrom(universe, scene, null, { ...order, prompt: () => prompt, negative: () => negative })
    anchors.put(key, made, keptBytesOf(recipe))
    // A failure is told to whoever waits, and tried again by the next.
    made.catch(() => anchors.clear())
    return made
  }

  async function makeFrom(
    universe: string,
    scene: Scene,
    hangsOn: Anchor | Promise<Anchor> | null,
    order: WorldOrder,
  ): Promise<Generated> {
    const { recipe } = order
    // What goes on from another picture keeps all that is in it.
    const { width, height } = (!hangsOn && recipe.model) || recipe
    const isSmall = width < recipe.width
    const slot = slots.take(width, height)
    const { blockout, paintMs } = await canvas.paint(scene, recipe)
    const seen: Seen = { scene, blockout }
    // The anchor may still be in the making: this scene was painted meanwhile.
    const before = await hangsOn
    const moving = performance.now()
    const moved = before?.seen ? flowOfScenes(seen, before.seen, emptyFlow(recipe.width, recipe.height)) : null
    const noiseFrom = moved ? latentFlow(moved, maker.pack.pixelsPerLatent, slot.noiseFrom) : null
    const warped = performance.now()
    if (isSmall) drawTogether(blockout.colour, recipe, slot, slot.source)
    else composeSource(slot.source, blockout.colour, before?.picture ?? null, moved, order.feedback)
    const composed = performance.now()

    const raw = new Uint8ClampedArray(recipe.width * recipe.height * 4)
    const below = thumbnailOf(seen.blockout.colour, recipe.width, recipe.height)
    let strength = recipe.strength
    let report = await diffuse(strength)
    const finishing = performance.now()
    develop()
    let drift = driftBetween(thumbnailOf(raw, recipe.width, recipe.height), below)
    if (drift > order.driftMost) {
      strength /= 2
      report = await diffuse(strength)
      develop()
      drift = driftBetween(thumbnailOf(raw, recipe.width, recipe.height), below)
    }
    slots.give(slot)
    const finishMs = performance.now() - finishing

    function develop(): void {
      if (isSmall) restoreDetail(slot.output, slot.source, slot, blockout.colour, recipe, raw)
      else toPicture(slot.output, raw)
    }

    async function diffuse(strength: number) {
      let words = ''
      const made = await maker.make(() => {
        const prompt = order.prompt(scene)
        words = prompt.map((part) => part.words).join(' → ')
        return {
          ...recipe,
          width,
          height,
          strength,
          seed: seedIn(universe, recipe.seed),
          prompt,
          negative: order.negative(),
          source: slot.source,
          output: slot.output,
          frame: frameNumber(scene.tick, scene.fraction),
          noiseFrom,
        }
      })
      return { ...made, words }
    }

    return {
      picture: raw,
      width: recipe.width,
      height: recipe.height,
      digest: await fingerprintOf(raw),
      drift,
      crispness: maker.pack.manifest.crispness,
      words: report.words,
      milliseconds: {
        paint: paintMs,
        move: warped - moving,
        source: composed - warped,
        ...report.milliseconds,
        finish: finishMs,
      },
      seen,
      likeness: { pack: maker.pack.digest, cells: report.likeness },
    }
  }

  return {
    make({ universe, scene, anchor }, order) {
      if (isAnchor(scene)) return makeAnchor(universe, scene, order)
      const from = anchor && order.feedback > 0 ? makeAnchor(universe, anchor, order) : null
      return makeFrom(universe, scene, from, order)
    },
    makeAfter(before, { universe, scene }, order) {
      const fits = before.picture.length === order.recipe.width * order.recipe.height * 4
      return makeFrom(universe, scene, fits ? before : null, order)
    },
  }
}

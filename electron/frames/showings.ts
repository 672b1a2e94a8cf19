import { type Adaptation, finenessOf, finerLevelsFor, type Level } from './adapt.ts'
import { createCache } from './cache.ts'
import type { LensFrame, Showing, StillOptions } from './contract.ts'
import { createEasel } from './easel.ts'
import { type Generated, keptBytesOf } from './generated.ts'
import type { Maker } from './maker.ts'
import { keyOf, occasionOf, showBlockout } from './occasion.ts'
import type { Occasion } from './present.ts'
import type { Prompts } from './prompts.ts'
import { type Recipe, recipeFor } from './recipe.ts'
import { relightShowing } from './relight.ts'
import { createRest } from './rest.ts'
import type { Scene } from './scene.ts'
import type { LensSettings } from './settings.ts'
import { makeStill } from './still.ts'
import type { StreamOptions } from './stream_contract.ts'
import { createWorldMaker, type WorldOrder } from './world.ts'

/** A picture and what it was made for. A level where making it says how fast pictures can be made. */
export type Made = { picture: Generated; occasion: Occasion; level?: Level }

/** The pictures of a world that a stream shows, one showing after another. */
export type Showings = {
  /** Null where there is nothing new to be seen. */
  next(showing: Showing, askedMs: number): Promise<Made | null>
  still(showing: Showing, how: StillOptions): Promise<LensFrame>
  /** What was made last, where a dream goes on from. */
  readonly last: { picture: Generated; showing: Showing } | null
  /** Words or settings have changed. */
  wake(): void
  /** The pack is another one: what was made with the last is of no use. */
  turnTo(maker: Maker): void
}

export type ShowingsOptions = Required<
  Pick<StreamOptions, 'canvas' | 'caption' | 'clock' | 'live' | 'cacheBytesMax'>
> & {
  maker: Maker
  settings: LensSettings
  prompts: Prompts
  adaptation(): Adaptation
  /** A blockout that is shown while the model works. */
  showFirst(picture: Generated, occasion: Occasion): void
}

/** What a picture may take while the camera moves, and while it stands and the world goes on: in times of a frame. */
const patience = { moving: 3, standing: 6 }
/** What a view that stays may take. */
const finestMs = 2_500
const plainLevel: Level = { steps: 1, scale: 1, modelScale: 1 }

export function createShowings(options: ShowingsOptions): Showings {
  const { canvas, caption, clock, live, settings, prompts, adaptation } = options
  const shown = createCache<Generated>(options.cacheBytesMax * 0.6)
  const anchors = createCache<Promise<Generated>>(options.cacheBytesMax * 0.4)
  const easel = createEasel('whole')
  const rest = createRest()
  let { maker } = options
  let world = createWorldMaker(maker, anchors, canvas)
  let last: Showings['last'] = null
  let lastCamera = ''
  /** All was done for it: as long as it stays, nothing is worked out for it again. */
  let settled: Showing | undefined

  /** Pictures between others cost next to nothing: some of those shown are enough, and each may be as good as it can. */
  function levelNow({ scene }: Showing): Level {
    const camera = JSON.stringify(scene.camera)
    const isMoving = camera !== lastCamera
    lastCamera = camera
    const isSmooth = settings.interpolate && !settings.reducedMotion
    const frames = (isMoving ? patience.moving : patience.standing) / (isSmooth ? 1 : patience.moving)
    return adaptation().within((frames * 1_000) / settings.fpsTarget)
  }

  function orderFor(recipe: Recipe): WorldOrder {
    const { feedback, drift_most: driftMost } = maker.pack.manifest
    return {
      recipe,
      prompt: (scene) => prompts.blend(caption(scene)),
      negative: () => prompts.negative,
      feedback,
      driftMost,
    }
  }

  function blockoutOf(scene: Scene): Generated {
    const { width, height } = recipeFor(maker.pack, settings, plainLevel)
    return showBlockout(easel, scene, { width, height })
  }

  /** Undefined where the picture in sight stays. */
  function levelFor(showing: Showing, view: string): Level | undefined {
    const level = levelNow(showing)
    if (!live || settings.dream > 0) return level
    const turn = rest.turn(view, clock.nowMs())
    if (turn === 'new') return level
    if (turn !== 'finest') return undefined
    const finest = adaptation().finest(finerLevelsFor(maker.pack, settings), finestMs)
    return finest && finenessOf(finest) > finenessOf(level) ? finest : undefined
  }

  async function make(showing: Showing, occasion: Occasion): Promise<Made | null> {
    const view = JSON.stringify([
      showing.generation,
      settings.view,
      keyOf(showing, orderFor(plainRecipe()), maker.pack),
    ])
    const level = levelFor(showing, view)
    if (!level) return null
    const order = orderFor(recipeFor(maker.pack, settings, level))
    const key = keyOf(showing, order, maker.pack)
    const known = settings.dream > 0 ? undefined : shown.get(key)
    if (known) return { picture: known, occasion }
    if (showing.scrubbing) options.showFirst(blockoutOf(showing.scene), { ...occasion, kind: 'blockout' })
    const before = settings.dream > 0 ? last?.picture : null
    const picture = before
      ? await world.makeAfter(before, showing, { ...order, feedback: settings.dream })
      : await world.make(showing, order)
    prompts.advance()
    last = { picture, showing }
    // Words that came in meanwhile are in the picture, perhaps over another light: such a one is not kept.
    if (keyOf(showing, order, maker.pack) === key) shown.put(key, picture, keptBytesOf(picture))
    return { picture, occasion, level }
  }

  const plainRecipe = () => recipeFor(maker.pack, settings, plainLevel)

  return {
    async next(given, askedMs) {
      if (given === settled && rest.isOver(clock.nowMs())) return null
      const occasion = occasionOf(given, 'lens', askedMs)
      if (settings.view === 'truth')
        return { picture: blockoutOf(given.scene), occasion: { ...occasion, kind: 'blockout' } }
      rest.begin()
      settled = undefined
      try {
        const made = await make(relightShowing(given, prompts.words), occasion)
        if (!made) settled = given
        return made
      } catch (cause) {
        // What could not be shown is shown when it is asked for again.
        rest.forget()
        throw cause
      } finally {
        rest.end(clock.nowMs())
      }
    },
    async still(showing, how) {
      const level = { steps: how.steps ?? (settings.steps || maker.pack.manifest.steps), scale: 1, modelScale: 1 }
      const asked = { ...settings, width: how.width ?? settings.width, height: how.height ?? settings.height }
      const recipe = recipeFor(maker.pack, asked, level)
      const occasion = occasionOf(showing, 'lens', clock.nowMs())
      const picture = await world.make(relightShowing(showing, prompts.words), orderFor(recipe))
      return await makeStill(picture, asked, how.format ?? 'rgba', occasion, clock)
    },
    get last() {
      return last
    },
    wake: () => void (settled = undefined),
    turnTo(next) {
      maker = next
      anchors.clear()
      shown.clear()
      rest.forget()
      world = createWorldMaker(maker, anchors, canvas)
    },
  }
}

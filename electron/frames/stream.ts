import { InferenceProblem } from '../inference/problems.ts'
import { createAdaptation, levelsFor } from './adapt.ts'
import { createBell } from './bell.ts'
import { createCache } from './cache.ts'
import { canvasHere } from './canvas.ts'
import type { LensFrame, LensState, Showing, StillOptions } from './contract.ts'
import { createDreaming } from './dream/dreaming.ts'
import { createEasel } from './easel.ts'
import { type Generated, keptBytesOf } from './generated.ts'
import type { Maker } from './maker.ts'
import { dreamOccasion, keyOf, occasionOf, paceOf, showBlockout } from './occasion.ts'
import { createPresenter, type Occasion } from './present.ts'
import { createPrompts } from './prompts.ts'
import { type Recipe, recipeFor } from './recipe.ts'
import { relightShowing } from './relight.ts'
import { createReport } from './report.ts'
import type { Scene } from './scene.ts'
import { type LensSettings, usualSettings } from './settings.ts'
import { makeStill } from './still.ts'
import type { Stream, StreamOptions } from './stream_contract.ts'
import { createWorldMaker, type WorldOrder } from './world.ts'

const cacheBytesUsual = 96 << 20
const stillsMost = 4

/** The live stream: takes scenes and commands, gives frames. All that it is told is plain data, so another can take its place. */
export function openStream(options: StreamOptions): Stream {
  const { clock, caption, live = true, format = 'jpeg', canvas = canvasHere() } = options
  const settings: LensSettings = { ...usualSettings, ...options.settings }
  const cacheBytes = options.cacheBytesMax ?? cacheBytesUsual
  const shown = createCache<Generated>(cacheBytes * 0.6)
  const anchors = createCache<Promise<Generated>>(cacheBytes * 0.4)
  const prompts = createPrompts()
  const frames = createBell<[LensFrame]>()
  const states = createBell<[LensState]>()
  const wants = createBell<[]>()
  const easel = createEasel('whole')
  const presenter = createPresenter({ clock, live, format, send: frames.ring })
  let maker = options.maker
  let world = createWorldMaker(maker, anchors, canvas)
  let dreaming = createDreaming(maker, settings, prompts)
  let adaptation = adapt()
  let report = createReport()
  let waiting: { showing: Showing; atMs: number } | null = null
  let last: { picture: Generated; showing: Showing } | null = null
  let inFlight = 0
  let stills = 0
  let paused = false
  let closed = false
  let wanted = false
  let nextStartMs = 0
  let callOff = () => {}
  let condition: Pick<LensState, 'state' | 'words' | 'progress'> = { state: 'starting', words: '', progress: null }
  let toldMs = Number.NEGATIVE_INFINITY
  let steeredMs = 0
  let line: Promise<unknown> = Promise.resolve()

  if (options.steering) prompts.steer(options.steering)
  queueMicrotask(pump)

  function adapt() {
    // Pictures between others cost next to nothing: a third of those shown are enough, and each may be as good as it can.
    const isSmooth = settings.interpolate && !settings.reducedMotion
    const target = isSmooth ? settings.fpsTarget / 3 : settings.fpsTarget
    return createAdaptation(levelsFor(maker.pack, settings), target, settings.adaptive && live)
  }

  const isDream = () => settings.dream >= 1

  /** Starts whatever can be started. */
  function pump(): void {
    if (closed || paused) return
    const waitMs = nextStartMs - clock.nowMs()
    if (live && waitMs > 1) {
      // Frames that are known already would otherwise follow one another without end.
      callOff()
      callOff = clock.after(waitMs, pump)
      return
    }
    if (isDream()) {
      if (inFlight === 0) start(nextDream())
      return
    }
    const most = settings.dream > 0 ? 1 : Math.max(2, canvas.hands + 1)
    if (waiting && inFlight < most) {
      const { showing, atMs } = waiting
      waiting = null
      wanted = false
      start(nextWorld(showing, atMs))
      return pump()
    }
    if (!waiting && inFlight < most && !wanted) {
      wanted = true
      wants.ring()
    }
  }

  function start(work: Promise<{ picture: Generated; occasion: Occasion }>): void {
    inFlight++
    nextStartMs = clock.nowMs() + 1_000 / settings.fpsTarget
    const after = line
    line = work.then(
      async ({ picture, occasion }) => {
        await after
        finish(picture, occasion)
      },
      async (cause) => {
        await after
        await recover(cause)
      },
    )
    // The model's next job is already running when a picture is finished.
    void work
      .catch(() => undefined)
      .then(() => {
        inFlight--
        pump()
      })
  }

  function finish(picture: Generated, occasion: Occasion): void {
    if (closed) return
    const words = isDream() ? prompts.words : ''
    condition = { state: isDream() ? 'dreaming' : 'live', words, progress: null }
    presenter.present(picture, occasion, settings)
    adaptation.note(paceOf(picture, canvas.hands), clock.nowMs())
    report.note(picture, clock.nowMs() - occasion.askedMs, clock.nowMs())
    tellState()
  }

  async function nextWorld(given: Showing, atMs: number): Promise<{ picture: Generated; occasion: Occasion }> {
    const occasion: Occasion = occasionOf(given, 'lens', Math.max(atMs, steeredMs))
    if (settings.view === 'truth')
      return { picture: blockoutOf(given.scene), occasion: { ...occasion, kind: 'blockout' } }
    const showing = relightShowing(given, prompts.words)
    const recipe = recipeFor(maker.pack, settings, adaptation.level)
    const order = orderFor(recipe)
    const key = keyOf(showing, order, maker.pack)
    const known = settings.dream > 0 ? undefined : shown.get(key)
    if (known) return { picture: known, occasion }
    if (showing.scrubbing) presenter.present(blockoutOf(showing.scene), { ...occasion, kind: 'blockout' }, settings)
    const before = settings.dream > 0 ? last?.picture : null
    const picture = before
      ? await world.makeAfter(before, showing, { ...order, feedback: settings.dream })
      : await world.make(showing, order)
    prompts.advance()
    last = { picture, showing }
    // Words that came in meanwhile are in the picture, perhaps over another light: such a one is not kept.
    if (keyOf(showing, order, maker.pack) === key) shown.put(key, picture, keptBytesOf(picture))
    return { picture, occasion }
  }

  async function nextDream(): Promise<{ picture: Generated; occasion: Occasion }> {
    const askedMs = clock.nowMs()
    const picture = await dreaming.next(adaptation.level, last?.picture ?? null)
    const occasion = dreamOccasion(picture, last?.showing, askedMs)
    return { picture, occasion }
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
    const { width, height } = recipeFor(maker.pack, settings, { steps: 1, scale: 1 })
    return showBlockout(easel, scene, { width, height })
  }

  async function recover(cause: unknown): Promise<void> {
    if (closed) return
    const problem = cause instanceof InferenceProblem ? cause : null
    if (!problem) throw cause
    if (problem.kind === 'out of memory' && adaptation.shrink()) {
      const { width, height } = recipeFor(maker.pack, settings, adaptation.level)
      return say('out of memory', `the device ran out of memory: pictures are ${width}×${height} from now on`)
    }
    if (problem.kind === 'device lost' && options.reopen) {
      say('device lost', `${problem.message}: opening another`)
      paused = true
      switchTo(await options.reopen())
      paused = false
      return pump()
    }
    paused = true
    say(problem.kind === 'out of memory' ? 'out of memory' : 'paused', problem.message)
  }

  function say(state: LensState['state'], words: string): void {
    condition = { state, words, progress: null }
    toldMs = Number.NEGATIVE_INFINITY
    tellState()
  }

  function tellState(): void {
    // Twice a second is as often as anybody reads.
    if (clock.nowMs() - toldMs < 500) return
    toldMs = clock.nowMs()
    states.ring(stateNow())
  }

  function stateNow(): LensState {
    const { width, height, steps } = recipeFor(maker.pack, settings, adaptation.level)
    const { device, reason, pack } = maker
    return {
      ...condition,
      pack: pack.id,
      device,
      reason,
      width,
      height,
      steps,
      sparks: dreaming.sparks,
      ...report.read(),
    }
  }

  function switchTo(next: Maker): void {
    const left = maker
    maker = next
    anchors.clear()
    shown.clear()
    world = createWorldMaker(maker, anchors, canvas)
    dreaming = createDreaming(maker, settings, prompts)
    adaptation = adapt()
    report = createReport()
    void line.then(() => left.close())
    pump()
  }

  return {
    show(showing) {
      waiting = { showing, atMs: clock.nowMs() }
      pump()
    },
    steer(steering) {
      prompts.steer(settings.reducedMotion ? { ...steering, blendFrames: 0 } : steering)
      steeredMs = clock.nowMs()
    },
    set(change) {
      const wasDream = isDream()
      Object.assign(settings, change)
      adaptation = adapt()
      if (wasDream && !isDream()) dreaming.wake()
      pump()
      return { ...settings }
    },
    pause() {
      paused = true
      say('paused', '')
    },
    resume() {
      paused = false
      pump()
    },
    get settings() {
      return { ...settings }
    },
    get state() {
      return stateNow()
    },
    onFrame: frames.listen,
    onState: states.listen,
    onWanted(listener) {
      if (wanted) queueMicrotask(listener)
      return wants.listen(listener)
    },
    async still(showing, how: StillOptions = {}) {
      if (stills >= stillsMost) throw new Error(`${stillsMost} stills are already being made: wait for one`)
      stills++
      try {
        const level = { steps: how.steps ?? (settings.steps || maker.pack.manifest.steps), scale: 1 }
        const asked = { ...settings, width: how.width ?? settings.width, height: how.height ?? settings.height }
        const recipe = recipeFor(maker.pack, asked, level)
        const askedMs = clock.nowMs()
        const picture = await world.make(relightShowing(showing, prompts.words), orderFor(recipe))
        return await makeStill(picture, asked, how.format ?? 'rgba', occasionOf(showing, 'lens', askedMs), clock)
      } finally {
        stills--
      }
    },
    async close() {
      closed = true
      callOff()
      await maker.close()
      await line.catch(() => undefined)
      await presenter.settled()
    },
    switchTo,
    say,
    dreamLog: () => dreaming.log(),
  }
}

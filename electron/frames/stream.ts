import { InferenceProblem } from '../inference/problems.ts'
import { createAdaptation, type Level, levelsFor } from './adapt.ts'
import { createBell } from './bell.ts'
import { canvasHere } from './canvas.ts'
import type { LensFrame, LensState, Showing, StillOptions } from './contract.ts'
import { createDreaming } from './dream/dreaming.ts'
import type { Maker } from './maker.ts'
import { dreamOccasion, takenOf } from './occasion.ts'
import { createPresenter } from './present.ts'
import { createPrompts } from './prompts.ts'
import { recipeFor } from './recipe.ts'
import { createReport } from './report.ts'
import { type LensSettings, usualSettings } from './settings.ts'
import { createShowings, type Made } from './showings.ts'
import type { Stream, StreamOptions } from './stream_contract.ts'

const cacheBytesUsual = 96 << 20
const stillsMost = 4
/** In times of a frame: each goes on from the one before, and nobody steers it by hand. */
const dreamPatience = 3
/** What a change of these makes known of frames' times is no longer so. */
const workSettings = ['width', 'height', 'steps', 'strength', 'adaptive'] as const

/** The live stream: takes scenes and commands, gives frames. All that it is told is plain data, so another can take its place. */
export function openStream(options: StreamOptions): Stream {
  const { clock, caption, live = true, format = 'jpeg', canvas = canvasHere() } = options
  const settings: LensSettings = { ...usualSettings, ...options.settings }
  const prompts = createPrompts()
  const frames = createBell<[LensFrame]>()
  const states = createBell<[LensState]>()
  const wants = createBell<[]>()
  const presenter = createPresenter({ clock, live, format, send: frames.ring })
  let maker = options.maker
  const showings = createShowings({
    ...{ maker, settings, prompts, canvas, caption, clock, live },
    cacheBytesMax: options.cacheBytesMax ?? cacheBytesUsual,
    adaptation: () => adaptation,
    showFirst: (picture, occasion) => presenter.present(picture, occasion, settings),
  })
  let dreaming = createDreaming(maker, settings, prompts, canvas)
  let adaptation = adapt()
  let { level } = adaptation
  let report = createReport()
  let waiting: { showing: Showing; atMs: number } | null = null
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
    return createAdaptation(levelsFor(maker.pack, settings), settings.adaptive && live)
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
      start(showings.next(showing, Math.max(atMs, steeredMs)))
      return pump()
    }
    if (!waiting && inFlight < most && !wanted) {
      wanted = true
      wants.ring()
    }
  }

  function start(work: Promise<Made | null>): void {
    inFlight++
    nextStartMs = clock.nowMs() + 1_000 / settings.fpsTarget
    const after = line
    line = work.then(
      async (made) => {
        await after
        if (made) finish(made)
        tellState()
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

  function finish({ picture, occasion, level: madeAt }: Made): void {
    if (closed) return
    const words = isDream() ? prompts.words : ''
    condition = { state: isDream() ? 'dreaming' : 'live', words, progress: null }
    presenter.present(picture, occasion, settings)
    if (madeAt) {
      level = madeAt
      adaptation.note(madeAt, takenOf(picture, canvas.hands))
    }
    report.note(picture, clock.nowMs() - occasion.askedMs, clock.nowMs())
  }

  async function nextDream(): Promise<Made> {
    const askedMs = clock.nowMs()
    const { last } = showings
    const dreamt: Level = adaptation.within((dreamPatience * 1_000) / settings.fpsTarget)
    const picture = await dreaming.next(dreamt, last?.picture ?? null)
    return { picture, occasion: dreamOccasion(picture, last?.showing, askedMs), level: dreamt }
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
    const { width, height, model, steps } = recipeFor(maker.pack, settings, level)
    const { device, reason, pack } = maker
    return {
      ...condition,
      pack: pack.id,
      device,
      reason,
      width,
      height,
      ...(model && { model }),
      steps,
      sparks: dreaming.sparks,
      ...report.read(),
    }
  }

  function switchTo(next: Maker): void {
    const left = maker
    maker = next
    showings.turnTo(maker)
    dreaming = createDreaming(maker, settings, prompts, canvas)
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
      showings.wake()
    },
    set(change) {
      const wasDream = isDream()
      const hadDream = settings.dream > 0
      Object.assign(settings, change)
      showings.wake()
      if (workSettings.some((name) => name in change) || hadDream !== settings.dream > 0) adaptation = adapt()
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
        return await showings.still(showing, how)
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

import type { Lens, LensFrame, LensState, Showing, Steering } from '../../frames/contract.ts'
import { openLens } from '../../frames/lens.ts'
import { type LensSettings, usualSettings } from '../../frames/settings.ts'
import type { Trial } from '../../inference/trial.ts'
import type { EventOf } from '../../wire/events.ts'
import type { EyeGiven } from './contract.ts'
import { canvasOf } from './canvas.ts'
import { handsUsual, openHands } from './hands.ts'
import { openPlainEye } from './plain.ts'

export type GlassOptions = EyeGiven & {
  trials: Promise<Trial[]>
  onFrame(frame: LensFrame): void
  onState(state: EventOf<'lens'>): void
  onCondition(): void
  onTrouble(error: Error): void
}

/** What an eye looks through: the lens as soon as its pack is loaded, and until then, or where there is none, the plain eye. */
export type Glass = {
  show(showing: Showing): void
  hasRoom(): boolean
  isModel(): boolean
  /** Why there is no model. */
  why(): string
  condition(): Omit<EventOf<'stream'>, 'event'> | undefined
  steer(steering: Steering): void
  set(change: Partial<LensSettings>): LensSettings
  settings(): LensSettings
  still(
    showing: Showing,
    size: { width: number; height: number; steps?: number },
  ): Promise<Uint8ClampedArray | undefined>
  onWanted(listener: () => void): void
  close(): Promise<void>
}

const stateMsMin = 500

export function openGlass(options: GlassOptions): Glass {
  const hands = openHands(handsUsual)
  const plain = openPlainEye({ hands, onTrouble: options.onTrouble })
  let lens: Lens | undefined
  const room = { plain: false, lens: false }
  let want: () => void = () => {}
  let settings: LensSettings = { ...usualSettings }
  let steering: Steering = { words: '' }
  let words = 'the blockout is shown while the pack loads'
  let loading = true
  let closed = false
  let toldMs = 0

  /** The world's own shapes need no model, and look better at their own size than at a model's. */
  const isPlain = () => !lens || settings.view === 'truth'

  plain.onFrame((frame) => isPlain() && options.onFrame(frame))
  plain.onWanted(() => {
    room.plain = true
    if (isPlain()) want()
  })
  // Whoever opens a glass hears from it only when it has it.
  queueMicrotask(() => void open())

  async function open(): Promise<void> {
    try {
      const trials = await options.trials
      if (closed) return
      const opened = await openLens({
        packsFolders: options.packsFolders,
        threads: options.threads,
        canvas: canvasOf(hands),
        trials,
        settings,
        steering,
        onLoading: (said) => {
          words = said
          options.onCondition()
        },
      })
      if (closed) return void opened.close()
      lens = opened
      room.lens = true
      opened.onFrame((frame) => !isPlain() && options.onFrame(frame))
      opened.onState(tellState)
      opened.onWanted(() => {
        room.lens = true
        if (!isPlain()) want()
      })
      opened.set(settings)
      opened.steer(steering)
    } catch (error) {
      words = `the blockout is shown: ${error instanceof Error ? error.message : String(error)}`
    }
    loading = false
    options.onCondition()
    want()
  }

  function tellState(state: LensState): void {
    const nowMs = performance.now()
    if (nowMs - toldMs < stateMsMin) return
    toldMs = nowMs
    const stages = Object.fromEntries(Object.entries(state.stages).filter(([, ms]) => ms !== undefined)) as Record<
      string,
      number
    >
    const { pack, device, reason, fps, latencyMs, width, height, model, steps, drift, sparks } = state
    options.onState({
      event: 'lens',
      pack,
      device,
      reason,
      fps,
      latencyMs,
      width,
      height,
      model,
      steps,
      stages,
      drift,
      sparks,
    })
    options.onCondition()
  }

  return {
    show(showing) {
      if (lens && !isPlain()) {
        room.lens = false
        lens.show(showing)
      } else {
        room.plain = false
        plain.show(showing)
      }
    },
    hasRoom: () => (isPlain() ? room.plain : room.lens),
    isModel: () => !isPlain(),
    why: () => (lens ? 'the world’s own shapes' : words),
    condition() {
      if (loading) return { state: 'loading pack', words, progress: null }
      if (!lens) return undefined
      const { state, words: said, progress } = lens.state
      return state === 'dreaming' || state === 'device lost' || state === 'out of memory' || state === 'loading pack'
        ? { state, words: said, progress }
        : undefined
    },
    steer(next) {
      steering = next
      lens?.steer(next)
    },
    set(change) {
      settings = lens ? lens.set(change) : { ...settings, ...change }
      want()
      return settings
    },
    settings: () => lens?.settings ?? settings,
    async still(showing, { width, height, steps }) {
      if (!lens) return undefined
      const frame = await lens.still(showing, { width, height, steps, format: 'rgba' })
      return new Uint8ClampedArray(frame.bytes.buffer as ArrayBuffer, frame.bytes.byteOffset, frame.bytes.byteLength)
    },
    onWanted: (listener) => void (want = listener),
    async close() {
      closed = true
      plain.close()
      await Promise.all([hands.close(), lens?.close()])
    },
  }
}

import { create } from 'zustand'
import type { Camera, Summary, Universe } from '../../electron/wire/values.ts'
import { ask, onEvent } from '../app/link.ts'
import { type Epoch, epochFrom } from './calendar.ts'

type Clock = {
  universe: Universe | null
  /** The moment the engine shows. */
  tick: number
  fraction: number
  liveTick: number
  playing: boolean
  ticksPerSecond: number
  /** Whether the universe itself lives on. */
  running: boolean
  summary: Summary | null
  camera: Camera | null
  /** The calendar of this universe, once something of it was heard. */
  epoch: Epoch | null
  /** Where the hand is while it drags; the picture follows as it can. */
  scrubTick: number | null
  loop: { from: number; to: number } | null
  /** How many wishes about playing the engine has not answered yet. */
  wishes: number
}

const nowhere: Clock = {
  universe: null,
  tick: 0,
  fraction: 0,
  liveTick: 0,
  playing: false,
  ticksPerSecond: 1,
  running: false,
  summary: null,
  camera: null,
  epoch: null,
  scrubTick: null,
  loop: null,
  wishes: 0,
}

export const useClock = create<Clock>(() => nowhere)

export function shownTick({ scrubTick, tick, fraction }: Clock): number {
  return scrubTick ?? tick + fraction
}

/** The moments that can be gone to: a fork has none before it began. */
export function withinHistory({ universe, liveTick }: Pick<Clock, 'universe' | 'liveTick'>, tick: number): number {
  return Math.max(universe?.forkTick ?? 0, Math.min(tick, liveTick))
}

/** The last tick that a whole number of steps leads to, for what need not be asked anew each hour; never before a fork began. */
export function lastWhole(universe: Pick<Universe, 'forkTick'> | null, tick: number, stepTicks = 24): number {
  return Math.max(universe?.forkTick ?? 0, Math.floor(tick / stepTicks) * stepTicks)
}

export function followClock(): void {
  onEvent('moment', ({ event: _, generation: __, universe, playing, ticksPerSecond, ...told }) => {
    const clock = useClock.getState()
    if (clock.universe?.id !== universe) return
    // Thirty times a second nothing but the minute is new: what is the same stays the same thing, and nobody draws it again.
    const summary = kept(clock.summary, told.summary)
    const epoch =
      summary === clock.summary ? clock.epoch : kept(clock.epoch, epochFrom(told.summary.tick, told.summary.date))
    const moment = { ...told, summary, epoch, camera: kept(clock.camera, told.camera) }
    // A moment from before a wish was heard must not undo it: two quick presses of J are two.
    // A universe at rest has no pace of its own: the one that was chosen stands.
    const pace = ticksPerSecond || clock.ticksPerSecond
    useClock.setState(clock.wishes > 0 ? moment : { ...moment, playing, ticksPerSecond: pace })
  })
  onEvent('universe', ({ universe }) => {
    if (useClock.getState().universe?.id === universe.id) useClock.setState({ universe })
  })
}

function kept<T extends object>(before: T | null, now: T | null): T | null {
  if (!before || !now) return now
  const names = Object.keys(now) as (keyof T)[]
  return names.every((name) => before[name] === now[name]) ? before : now
}

/** Attaches this window to a universe. The engine sends moments and frames of it from then on. */
export async function openUniverse(id: string): Promise<boolean> {
  const opened = await ask('time.open', { universe: id })
  if (!opened) return false
  useClock.setState({
    universe: opened.universe,
    tick: opened.tick,
    fraction: 0,
    liveTick: opened.liveTick,
    running: opened.universe.running,
    scrubTick: null,
    loop: null,
  })
  return true
}

export async function closeUniverse(): Promise<void> {
  if (await ask('time.close', {})) useClock.setState(nowhere)
}

export async function letLive(running: boolean, ticksPerSecond: number): Promise<void> {
  const { universe } = useClock.getState()
  if (!universe) return
  const done = await ask('time.run', { universe: universe.id, running, ticksPerSecond })
  if (done) useClock.setState({ running })
}

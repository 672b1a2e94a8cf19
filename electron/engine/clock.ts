import type { Tick } from '../universe/reading.ts'

/**
 * What one window's time does, as a pure state machine: every change takes the present milliseconds and gives a new clock. Where the
 * clock stands follows from its state alone, so that nothing drifts however seldom one looks.
 */
export type Clock = {
  /** `live` hangs on the newest moment; `history` runs by itself. */
  mode: 'live' | 'history'
  playing: boolean
  /** Of history; negative runs backwards. */
  ticksPerSecond: number
  loop: { from: Tick; to: Tick } | null
  /** Where history stood at `sinceMs`. */
  position: number
  sinceMs: number
}

/** What the simulation said last. */
export type LiveEdge = { tick: Tick; atMs: number; running: boolean; ticksPerSecond: number }

/** Where the window is in time: whole ticks, and how far into the next hour. */
export type Position = { tick: Tick; fraction: number }

export function liveClock(): Clock {
  return { mode: 'live', playing: true, ticksPerSecond: 1, loop: null, position: 0, sinceMs: 0 }
}

export function positionAt(clock: Clock, edge: LiveEdge, nowMs: number): Position {
  if (clock.mode === 'live') return livePosition(edge, nowMs)
  return split(historyAt(clock, edge, nowMs), edge.tick)
}

/** A clock that ran to the newest moment follows it from then on; one that ran to the beginning stands there. */
export function settle(clock: Clock, edge: LiveEdge, nowMs: number): Clock {
  if (clock.mode === 'live' || !clock.playing || clock.loop) return clock
  const position = historyAt(clock, edge, nowMs)
  if (clock.ticksPerSecond > 0 && position >= edge.tick) return { ...clock, mode: 'live' }
  if (clock.ticksPerSecond < 0 && position <= 0) return { ...clock, playing: false, position: 0, sinceMs: nowMs }
  return clock
}

export function goLive(clock: Clock): Clock {
  return { ...clock, mode: 'live', playing: true }
}

export function seekTo(clock: Clock, at: Position, nowMs: number): Clock {
  return { ...clock, mode: 'history', position: at.tick + at.fraction, sinceMs: nowMs }
}

export type PlayChange = { playing: boolean; ticksPerSecond?: number; loop?: { from: Tick; to: Tick } | null }

/** Playing from the newest moment stays live; pausing, turning back or looping leaves it. */
export function play(clock: Clock, change: PlayChange, edge: LiveEdge, nowMs: number): Clock {
  const ticksPerSecond = change.ticksPerSecond ?? clock.ticksPerSecond
  const loop = change.loop === undefined ? clock.loop : orderly(change.loop)
  const stays = clock.mode === 'live' && change.playing && ticksPerSecond > 0 && !loop
  if (stays) return { ...clock, ticksPerSecond, loop, playing: true }
  const here = positionAt(clock, edge, nowMs)
  return {
    mode: 'history',
    playing: change.playing,
    ticksPerSecond,
    loop,
    position: here.tick + here.fraction,
    sinceMs: nowMs,
  }
}

function historyAt(clock: Clock, edge: LiveEdge, nowMs: number): number {
  const moved = clock.playing ? ((nowMs - clock.sinceMs) / 1_000) * clock.ticksPerSecond : 0
  const position = clock.position + moved
  if (clock.loop && clock.playing) {
    const { from, to } = clock.loop
    const length = Math.max(1, to - from)
    return from + ((((position - from) % length) + length) % length)
  }
  return Math.min(Math.max(0, position), edge.tick)
}

/** Between two ticks of a slow life people walk on through the hour; a fast one leaves no time for it. */
function livePosition(edge: LiveEdge, nowMs: number): Position {
  const passed = edge.running && edge.ticksPerSecond > 0 ? ((nowMs - edge.atMs) / 1_000) * edge.ticksPerSecond : 0
  return { tick: edge.tick, fraction: Math.min(Math.max(0, passed), 0.999) }
}

function split(position: number, newest: Tick): Position {
  const tick = Math.min(Math.floor(position), newest)
  return { tick, fraction: Math.min(position - tick, 0.999) }
}

function orderly(loop: { from: Tick; to: Tick } | null): { from: Tick; to: Tick } | null {
  if (!loop) return null
  return loop.from <= loop.to ? loop : { from: loop.to, to: loop.from }
}

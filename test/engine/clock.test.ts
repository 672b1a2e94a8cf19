import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Clock,
  goLive,
  type LiveEdge,
  liveClock,
  play,
  positionAt,
  seekTo,
  settle,
} from '../../electron/engine/clock.ts'

const edge: LiveEdge = { tick: 1_000, atMs: 0, running: true, ticksPerSecond: 1 }
const at = (tick: number, fraction = 0) => ({ tick, fraction })

describe('the clock of a window', () => {
  it('begins live, on the newest moment', () => {
    expect(positionAt(liveClock(), edge, 0)).toEqual(at(1_000))
  })

  it('walks on through the hour while the universe lives slowly, and never past it', () => {
    expect(positionAt(liveClock(), edge, 250)).toEqual(at(1_000, 0.25))
    expect(positionAt(liveClock(), edge, 60_000).fraction).toBeLessThan(1)
  })

  it('stands on the tick when the universe lives as fast as it can, or not at all', () => {
    expect(positionAt(liveClock(), { ...edge, ticksPerSecond: 0 }, 500)).toEqual(at(1_000))
    expect(positionAt(liveClock(), { ...edge, running: false }, 500)).toEqual(at(1_000))
  })

  it('stands still after a seek, and goes on at the speed that is asked for', () => {
    const sought = { ...seekTo(liveClock(), at(100), 0), playing: false }
    expect(positionAt(sought, edge, 9_000)).toEqual(at(100))
    const playing = play(sought, { playing: true, ticksPerSecond: 10 }, edge, 9_000)
    expect(positionAt(playing, edge, 9_250)).toEqual(at(102, 0.5))
  })

  it('plays backwards to the beginning and stops there', () => {
    const back = play(seekTo(liveClock(), at(10), 0), { playing: true, ticksPerSecond: -5 }, edge, 0)
    expect(positionAt(back, edge, 1_000)).toEqual(at(5))
    const stopped = settle(back, edge, 5_000)
    expect(stopped.playing).toBe(false)
    expect(positionAt(stopped, edge, 9_000)).toEqual(at(0))
  })

  it('goes live by itself when history has caught up, and only then', () => {
    const forward = play(seekTo(liveClock(), at(990), 0), { playing: true, ticksPerSecond: 10 }, edge, 0)
    expect(settle(forward, edge, 500).mode).toBe('history')
    expect(settle(forward, edge, 1_000).mode).toBe('live')
  })

  it('leaves live when it is paused, turned back or looped, and stays when it is merely told to play', () => {
    const change = (wanted: Parameters<typeof play>[1]) => play(liveClock(), wanted, edge, 0).mode
    expect(change({ playing: true })).toBe('live')
    expect(change({ playing: false })).toBe('history')
    expect(change({ playing: true, ticksPerSecond: -1 })).toBe('history')
    expect(change({ playing: true, loop: { from: 1, to: 2 } })).toBe('history')
  })

  it('is live again when asked, playing or not', () => {
    const paused: Clock = { ...seekTo(liveClock(), at(3), 0), playing: false }
    expect(positionAt(goLive(paused), edge, 0)).toEqual(at(1_000))
  })

  it('never leaves the loop, in either direction, however long it plays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: -2_000, max: 2_000 }).filter((speed) => speed !== 0),
        fc.integer({ min: 0, max: 1_000_000 }),
        (from, length, ticksPerSecond, nowMs) => {
          const loop = { from: from + length, to: from }
          const looping = play(seekTo(liveClock(), at(from), 0), { playing: true, ticksPerSecond, loop }, edge, 0)
          const { tick } = positionAt(looping, edge, nowMs)
          expect(tick).toBeGreaterThanOrEqual(from)
          expect(tick).toBeLessThanOrEqual(from + length)
        },
      ),
    )
  })

  it('is always somewhere between the beginning and the newest moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000 }),
        fc.integer({ min: -2_000, max: 2_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (start, ticksPerSecond, nowMs) => {
          const clock = play(seekTo(liveClock(), at(start), 0), { playing: true, ticksPerSecond }, edge, 0)
          const { tick, fraction } = positionAt(settle(clock, edge, nowMs), edge, nowMs)
          expect(tick).toBeGreaterThanOrEqual(0)
          expect(tick).toBeLessThanOrEqual(edge.tick)
          expect(fraction).toBeGreaterThanOrEqual(0)
          expect(fraction).toBeLessThan(1)
        },
      ),
    )
  })
})

import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../electron/frames/clock.ts'
import type { LensFrame, Showing } from '../../electron/frames/contract.ts'
import type { LensSettings } from '../../electron/frames/settings.ts'
import { openStream } from '../../electron/frames/stream.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { openToyMaker } from './toys.ts'

/** The stream's time in the test's hands: nothing is due until they are turned. */
const village = invent(7, { shot: 'street' })
const small = { width: 96, height: 64, steps: 1, adaptive: false, interpolate: false }

describe('the time of a stream', () => {
  it('begins no more pictures a second than are wanted', async () => {
    const { stream, hands, asked, frames } = await open({ fpsTarget: 10 })
    stream.onWanted(() => stream.show(at(0.01 * asked.length)))
    await until(() => frames.length === 1)
    await settled()
    hands.turn(98)
    await settled()
    expect(asked).toEqual([0])
    for (let i = 0; i < 3; i++) {
      const count = frames.length
      hands.turn(100)
      await until(() => frames.length === count + 1)
    }
    expect(asked).toEqual([0, 198, 298, 398])
    await stream.close()
  })

  it('spreads frames between two pictures over the time between them', async () => {
    const { stream, hands, asked, frames } = await open({ fpsTarget: 40, interpolate: true })
    const sentMs: number[] = []
    stream.onFrame(() => sentMs.push(hands.nowMs()))
    // Pictures come a tenth of a second apart, or more.
    for (const fraction of [0.1, 0.12, 0.14]) {
      stream.show(at(fraction))
      await shown(hands, frames, ({ tick }) => tick === 5 + fraction)
      await pass(hands, 100)
    }
    const between = frames.filter((frame) => frame.interpolated)
    expect(between.length).toBeGreaterThanOrEqual(2)
    expect(frames.map(({ tick }) => tick)).toEqual(frames.map(({ tick }) => tick).toSorted((a, b) => a - b))
    // The picture itself comes after those that lead to it, most of the time between two pictures later.
    expect((sentMs.at(-1) ?? 0) - (asked.at(-1) ?? 0)).toBeGreaterThan(50)
    await stream.close()
  })

  it('puts nothing between two pictures where the eye has jumped', async () => {
    const { stream, hands, frames } = await open({ fpsTarget: 40, interpolate: true })
    const { scene } = at(0.1)
    const { camera } = scene
    const steps = [0, 0.05, 0.1, 0.15].map((metres) => ({ ...camera, x: camera.x + metres }))
    const places = [...steps, { ...camera, headingRadians: camera.headingRadians + 2.5 }]
    for (const [before, there] of places.entries()) {
      stream.show({ ...at(0.1), anchor: null, scene: { ...scene, fraction: 0.1 + before / 100, camera: there } })
      await shown(hands, frames, ({ camera: from }) => isDeepStrictEqual(from, there))
      await pass(hands, 100)
    }
    const between = frames.filter((frame) => frame.interpolated)
    expect(between.length).toBeGreaterThan(0)
    expect(between.every(({ camera: from }) => from?.headingRadians === camera.headingRadians)).toBe(true)
    await stream.close()
  })

  it('tells its state twice a second at most', async () => {
    const { stream, hands, frames } = await open({ fpsTarget: 60 })
    const toldMs: number[] = []
    stream.onState(() => toldMs.push(hands.nowMs()))
    stream.onWanted(() => stream.show(at(0.005 * frames.length)))
    for (let i = 1; i <= 12; i++) {
      await until(() => frames.length >= i)
      hands.turn(100)
    }
    expect(toldMs.length).toBeGreaterThan(1)
    expect(toldMs.slice(1).every((ms, i) => ms - toldMs[i] >= 500)).toBe(true)
    await stream.close()
  })
})

async function open(settings: Partial<LensSettings>) {
  const hands = createHands()
  const asked: number[] = []
  const maker = await openToyMaker('velocity')
  const stream = openStream({
    maker: {
      ...maker,
      make(job) {
        asked.push(hands.nowMs())
        return maker.make(job)
      },
    },
    clock: hands,
    caption: (scene) => scene.era,
    settings: { ...small, ...settings },
  })
  const frames: LensFrame[] = []
  stream.onFrame((frame) => frames.push(frame))
  return { stream, hands, asked, frames }
}

/** What was made is not yet shown, and the next picture counts from when this one was. */
async function shown(
  hands: ReturnType<typeof createHands>,
  frames: readonly LensFrame[],
  isIt: (frame: LensFrame) => boolean,
): Promise<void> {
  await until(() => {
    hands.turn(1)
    return frames.some((frame) => !frame.interpolated && isIt(frame))
  })
}

/** Whatever falls due meanwhile has its turn. */
async function pass(hands: ReturnType<typeof createHands>, milliseconds: number): Promise<void> {
  for (let ms = 0; ms < milliseconds; ms++) {
    await settled()
    hands.turn(1)
  }
}

/** A scene alone, so that a picture is one job of the model. */
function at(fraction: number): Showing {
  return {
    universe: 'ab'.repeat(32),
    scene: { ...village, tick: 5, fraction },
    anchor: null,
    generation: 1,
    scrubbing: false,
  }
}

function createHands(): Clock & { turn(ms: number): void } {
  let nowMs = 0
  let due: { atMs: number; work: () => void }[] = []
  return {
    nowMs: () => nowMs,
    after(delayMs, work) {
      const entry = { atMs: nowMs + delayMs, work }
      due.push(entry)
      return () => void (due = due.filter((other) => other !== entry))
    },
    turn(ms) {
      nowMs += ms
      const ripe = due.filter(({ atMs }) => atMs <= nowMs)
      due = due.filter(({ atMs }) => atMs > nowMs)
      for (const { work } of ripe) work()
    },
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

/** Whatever can happen without time has happened. */
async function settled(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve))
}

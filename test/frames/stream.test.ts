import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../electron/frames/anchors.ts'
import { systemClock } from '../../electron/frames/clock.ts'
import type { LensFrame, Showing } from '../../electron/frames/contract.ts'
import type { Maker } from '../../electron/frames/maker.ts'
import type { Scene } from '../../electron/frames/scene.ts'
import { openStream } from '../../electron/frames/stream.ts'
import type { Stream, StreamOptions } from '../../electron/frames/stream_contract.ts'
import { InferenceProblem } from '../../electron/inference/problems.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { openToyMaker } from './toys.ts'

const universe = 'ab'.repeat(32)
const village = invent(7, { shot: 'street' })
const small = { width: 96, height: 64, steps: 1, adaptive: false, interpolate: false, fpsTarget: 60 }

describe('a frame of a world', () => {
  it('is the same pixels whichever way one came to it', async () => {
    const forward = await digests([0.05, 0.1, 0.15, 0.2])
    const backward = await digests([0.2, 0.15, 0.1, 0.05])
    expect(backward.toReversed()).toEqual(forward)
    expect(new Set(forward).size).toBe(4)
  })

  it('hangs on its anchor', async () => {
    const { stream } = await open()
    const hung = await stream.still(at(0.1))
    const alone = await stream.still({ ...at(0.1), anchor: null })
    expect(hung.digest).not.toBe(alone.digest)
    await stream.close()
  })

  it('changes with words, seed and universe', async () => {
    const { stream } = await open()
    const plain = await stream.still(at(0.1))
    stream.steer({ words: 'snow' })
    const snowed = await stream.still(at(0.1))
    stream.set({ seed: 2 })
    const reseeded = await stream.still(at(0.1))
    const elsewhere = await stream.still({ ...at(0.1), universe: 'cd'.repeat(32) })
    expect(new Set([plain, snowed, reseeded, elsewhere].map((frame) => frame.digest)).size).toBe(4)
    await stream.close()
  })

  it('comes as a still of exactly the size that was asked for', async () => {
    const { stream } = await open()
    const still = await stream.still(at(0), { width: 100, height: 70 })
    expect([still.width, still.height, still.bytes.length]).toEqual([100, 70, 100 * 70 * 4])
    await stream.close()
  })
})

describe('the live stream', () => {
  it('asks for a scene, shows it, and asks again', async () => {
    const { stream, frames } = await open()
    let fraction = 0
    stream.onWanted(() => stream.show(at((fraction += 0.01))))
    await until(() => frames.length >= 5)
    expect(frames.map((frame) => frame.sequence)).toEqual([...frames.keys()])
    expect(isSorted(frames.map((frame) => frame.tick))).toBe(true)
    expect([...frames[0].bytes.subarray(0, 2)]).toEqual([0xff, 0xd8])
    await stream.close()
  })

  it('takes new words into the next frame that is made', async () => {
    const { stream, frames } = await open()
    let fraction = 0
    stream.onWanted(() => stream.show(at((fraction += 0.01))))
    await until(() => frames.length >= 2)
    stream.steer({ words: 'under the sea' })
    const steeredAt = frames.length
    await until(() => frames.length >= steeredAt + 4)
    // One may have been under way.
    expect(frames[steeredAt + 2].words).toContain('under the sea')
    await stream.close()
  })

  it('shows a scrubbed scene as its blockout first, and a known one at once', async () => {
    const { stream, frames } = await open()
    stream.show({ ...at(0.1), scrubbing: true })
    await until(() => frames.length === 2)
    expect(frames.map((frame) => frame.kind)).toEqual(['blockout', 'lens'])
    stream.show({ ...at(0.1), generation: 2, scrubbing: true })
    await until(() => frames.length === 3)
    expect(frames[2].digest).toBe(frames[1].digest)
    await stream.close()
  })

  it('makes a view that stays once more, as fine as can be, and then no more', async () => {
    const { stream, frames } = await open({ settings: { ...small, width: 800, height: 64, adaptive: true } })
    const looks = { count: 0 }
    let fraction = 0
    stream.onWanted(() => {
      looks.count++
      // The first pictures say how long one takes; then the view stays.
      if (frames.length < 4) fraction += 0.01
      stream.show(at(fraction))
    })
    await until(() => (frames.at(-1)?.width ?? 0) > 800)
    const { length } = frames
    expect(frames.filter(({ width }) => width > 800)).toHaveLength(1)
    looks.count = 0
    await until(() => looks.count > 10)
    expect(frames).toHaveLength(length)
    stream.set({ view: 'both' })
    await until(() => frames.at(-1)?.kind === 'both')
    stream.set({ view: 'lens' })
    await until(() => frames.at(-1)?.kind === 'lens')
    await until(() => (frames.at(-1)?.width ?? 0) > 800)
    const settled = frames.length
    fraction += 0.01
    await until(() => frames.length > settled)
    expect(frames[settled].width).toBeLessThanOrEqual(800)
    await stream.close()
  })

  it('puts frames between generated ones when these are too few', async () => {
    const { stream, frames } = await open({ settings: { ...small, interpolate: true, fpsTarget: 60 } }, slowed(60))
    let fraction = 0
    stream.onWanted(() => stream.show(at((fraction += 0.01), village.camera.x + fraction)))
    await until(() => frames.filter((frame) => frame.interpolated).length >= 3)
    expect(isSorted(frames.map((frame) => frame.tick))).toBe(true)
    // Each is seen from where the camera was on its way by then.
    expect(isSorted(frames.map((frame) => frame.camera?.x ?? Number.NaN))).toBe(true)
    await stream.close()
  })

  it('shows the truth, or both side by side', async () => {
    const { stream, frames } = await open()
    stream.set({ view: 'truth' })
    stream.show(at(0.1))
    await until(() => frames.length === 1)
    stream.set({ view: 'both' })
    stream.show(at(0.2))
    await until(() => frames.length === 2)
    expect(frames.map(({ kind, width }) => [kind, width])).toEqual([
      ['blockout', 96],
      ['both', 192],
    ])
    await stream.close()
  })

  it('goes on with another pack without a gap', async () => {
    const { stream, frames } = await open()
    stream.show(at(0.1))
    await until(() => frames.length === 1)
    stream.switchTo(await openToyMaker('lcm-lora'))
    expect(stream.state.pack).toBe('lcm-lora')
    stream.show(at(0.1))
    await until(() => frames.length === 2)
    expect(frames[1].digest).not.toBe(frames[0].digest)
    await stream.close()
  })

  it('makes smaller pictures when memory runs out, and says so', async () => {
    const states: string[] = []
    const { stream, frames } = await open({ settings: { ...small, width: 256, height: 128 } }, failing('out of memory'))
    stream.onState(({ state, words }) => states.push(`${state}: ${words}`))
    stream.onWanted(() => stream.show(at(0.1 + frames.length / 100)))
    await until(() => frames.length >= 1)
    expect(frames[0].width).toBeLessThan(256)
    expect(states.join()).toMatch(/out of memory: .* are 192×/)
    await stream.close()
  })

  it('opens another device when one is lost', async () => {
    const reopen = () => openToyMaker('lcm')
    const { stream, frames } = await open({ reopen }, failing('device lost'))
    stream.onWanted(() => stream.show(at(0.1 + frames.length / 100)))
    await until(() => frames.length >= 1)
    expect(stream.state.state).toBe('live')
    await stream.close()
  })
})

describe('a dream in the stream', () => {
  it('goes on by itself until it is told to stop', async () => {
    const { stream, frames } = await open({ settings: { ...small, dream: 1 }, steering: { words: 'coral reef' } })
    await until(() => frames.length >= 6)
    expect(frames.every((frame) => frame.kind === 'dream')).toBe(true)
    expect(stream.state.state).toBe('dreaming')
    stream.set({ dream: 0 })
    stream.show(at(0.1))
    await until(() => frames.at(-1)?.kind === 'lens')
    await stream.close()
  })

  it('mixes with the world by the slider', async () => {
    const { stream, frames } = await open({ settings: { ...small, dream: 0.5 } })
    for (const fraction of [0.1, 0.2]) {
      stream.show(at(fraction))
      const count = frames.length
      await until(() => frames.length > count)
    }
    const { stream: plain, frames: plainFrames } = await open()
    plain.show(at(0.2))
    await until(() => plainFrames.length === 1)
    expect(frames[1].digest).not.toBe(plainFrames[0].digest)
    await Promise.all([stream.close(), plain.close()])
  })
})

function at(fraction: number, x = village.camera.x): Showing {
  const scene: Scene = { ...village, tick: 5, fraction, camera: { ...village.camera, x } }
  const anchor = { ...village, ...anchorOf(scene) }
  return { universe, scene, anchor, generation: 1, scrubbing: false }
}

async function open(
  change: Partial<StreamOptions> = {},
  wrap: (maker: Maker) => Maker = (maker) => maker,
): Promise<{ stream: Stream; frames: LensFrame[] }> {
  const maker = wrap(await openToyMaker('velocity'))
  const stream = openStream({ maker, clock: systemClock, caption: (scene) => scene.era, settings: small, ...change })
  const frames: LensFrame[] = []
  stream.onFrame((frame) => frames.push(frame))
  return { stream, frames }
}

async function digests(fractions: number[]): Promise<string[]> {
  const { stream } = await open()
  const found: string[] = []
  for (const fraction of fractions) found.push((await stream.still(at(fraction))).digest)
  await stream.close()
  return found
}

/** A maker that fails once. */
function failing(kind: 'out of memory' | 'device lost'): (maker: Maker) => Maker {
  let failed = false
  return (maker) => ({
    ...maker,
    make(job) {
      if (failed) return maker.make(job)
      failed = true
      return Promise.reject(new InferenceProblem(kind, 'so says the test'))
    },
  })
}

function slowed(byMs: number): (maker: Maker) => Maker {
  return (maker) => ({
    ...maker,
    async make(job) {
      const report = await maker.make(job)
      await new Promise((resolve) => setTimeout(resolve, byMs))
      return report
    },
  })
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

function isSorted(values: number[]): boolean {
  return values.every((value, i) => i === 0 || value >= values[i - 1])
}

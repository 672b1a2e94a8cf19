import { afterEach, describe, expect, it } from 'vitest'
import { type Hands, openHands } from '../../electron/engine/eye/hands.ts'
import { openPlainEye, type PlainEye, type PlainOptions } from '../../electron/engine/eye/plain.ts'
import type { LensFrame, Showing } from '../../electron/frames/contract.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'

describe('the eye without a model', () => {
  let eye: PlainEye | undefined
  let hands: Hands | undefined
  afterEach(async () => {
    eye?.close()
    await hands?.close()
  })

  const scene = invent(3, { setting: 'field', shot: 'landscape', hour: 12, weather: 'clear' })
  const from = (x: number): Showing => ({
    universe: 'u',
    scene: { ...scene, camera: { ...scene.camera, x: scene.camera.x + x } },
    anchor: null,
    generation: 0,
    scrubbing: false,
  })

  /** Shows each in turn, whenever there is room for one, the last until the frames are there. */
  function framesOf(
    { count: handCount = 1, ...options }: Omit<PlainOptions, 'hands'> & { count?: number },
    showings: Showing[],
    count: number,
  ): Promise<LensFrame[]> {
    return new Promise((resolve) => {
      const frames: LensFrame[] = []
      hands = openHands(handCount)
      const mine = openPlainEye({ ...options, hands })
      eye = mine
      mine.onFrame((frame) => {
        frames.push(frame)
        if (frames.length === count) resolve(frames)
      })
      let at = 0
      mine.onWanted(() => mine.show(showings[Math.min(at++, showings.length - 1)]))
    })
  }

  it('paints a view that stays the same once more, as fine as can be, and then no more', async () => {
    const frames = await framesOf({ fluentMs: 1_000, count: 1 }, [from(0), from(0), from(0), from(0), from(1)], 3)
    expect(frames.map(({ sequence, tick }) => [sequence, tick])).toEqual([0, 1, 2].map((n) => [n, frames[0].tick]))
    expect(frames.map(({ width, height }) => [width, height]).slice(0, 2)).toEqual([
      [640, 360],
      [1600, 900],
    ])
  })

  it('paints smaller where that is needed to keep up with a moving camera, and fine again when it stands', async () => {
    const frames = await framesOf({ fluentMs: 0, count: 1 }, [from(0), from(1), from(2), from(2)], 4)
    expect(frames.map(({ width, height }) => [width, height])).toEqual([
      [640, 360],
      [640, 360],
      [640, 360],
      [1600, 900],
    ])
  })

  it('shows pictures in the order of the moments, however many hands paint them', async () => {
    const views = Array.from({ length: 40 }, (_, x) => from(x))
    const frames = await framesOf({ fluentMs: 1_000, count: 3 }, views, 12)
    expect(frames.map(({ sequence }) => sequence)).toEqual(
      frames.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
    )
    expect(new Set(frames.map(({ sequence }) => sequence)).size).toBe(12)
  })

  it('goes on when its hands have painted for somebody else', async () => {
    const shared = openHands(1)
    hands = shared
    const mine = openPlainEye({ hands: shared })
    eye = mine
    let wanted = 0
    const first = Promise.withResolvers<void>()
    const again = Promise.withResolvers<void>()
    mine.onWanted(() => (wanted++ === 0 ? first : again).resolve())
    await first.promise
    const theirs = await shared.wait()
    mine.show(from(1))
    await theirs.paintLit(scene, { width: 64, height: 64 })
    shared.give(theirs)
    const frame = new Promise<LensFrame>((resolve) => mine.onFrame(resolve))
    await again.promise
    mine.show(from(2))
    expect((await frame).camera?.x).toBe(from(2).scene.camera.x)
  })

  it('says once why nothing can be painted, and goes on when it can', async () => {
    const broken = { ...from(0), scene: { ...scene, camera: null } } as unknown as Showing
    const said: string[] = []
    const frames = await framesOf(
      { onTrouble: (error) => said.push(error.message) },
      [broken, broken, broken, from(1)],
      1,
    )
    expect(frames).toHaveLength(1)
    expect(said).toEqual([expect.stringContaining('null')])
  })
})

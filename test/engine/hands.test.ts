import { getPriority } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { canvasOf } from '../../electron/engine/eye/canvas.ts'
import { openHands } from '../../electron/engine/eye/hands.ts'
import { canvasHere } from '../../electron/frames/canvas.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import type { Scene } from '../../electron/frames/scene.ts'
import { threadPriorities } from '../inference/thread_priorities.ts'

const size = { width: 96, height: 64 }
const street = invent(4, { shot: 'street', hour: 12, weather: 'clear' })
const later: Scene = { ...street, fraction: 0.5, camera: { ...street.camera, headingRadians: 1 } }
const noon = invent(9, { shot: 'landscape', hour: 12, weather: 'cloudy' })

describe('the hands of an eye', () => {
  const here = canvasHere()
  const hands = openHands(2)
  const canvas = canvasOf(hands)
  afterAll(() => hands.close())

  it('paint for a model what would be painted here, whichever paints and in whatever order', async () => {
    const scenes = [street, noon, later, street, later, noon]
    const there = await Promise.all(scenes.map((scene) => canvas.paint(scene, size)))
    for (const [k, scene] of scenes.entries()) {
      const { blockout } = await here.paint(scene, size)
      expect(there[k].blockout).toEqual(blockout)
    }
  })

  it('paint for people and for a model in turns', async () => {
    const hand = await hands.wait()
    const lit = await hand.paintLit(later, size)
    const sketch = await hand.paint(later, size)
    expect(lit.blockout).toEqual((await here.paint(later, size)).blockout)
    expect([...sketch.bytes.subarray(0, 2)]).toEqual([0xff, 0xd8])
    hands.give(hand)
  })

  it.runIf(process.platform === 'linux')('let the window and the engine go first', async () => {
    await canvas.paint(noon, size)
    const found = threadPriorities()
    expect(found.get('brush 1')).toBeGreaterThan(getPriority())
    expect(found.get('brush 2')).toBeGreaterThan(getPriority())
  })

  it('say of a scene that cannot be painted what is wrong, and paint the others', async () => {
    const broken = { ...street, buildings: [null] } as unknown as Scene
    const [bad, good] = await Promise.allSettled([canvas.paint(broken, size), canvas.paint(noon, size)])
    expect(bad.status).toBe('rejected')
    expect(good.status).toBe('fulfilled')
    await expect(canvas.paint({ ...street, terrain: null } as unknown as Scene, size)).rejects.toThrow()
    expect((await canvas.paint(street, size)).blockout).toEqual((await here.paint(street, size)).blockout)
  })

  it('go when nobody needs them, and come again', async () => {
    const resting = openHands(1, 1)
    const first = await resting.wait()
    await first.paint(noon, size)
    resting.give(first)
    // A hand that rests does not come back by being given: another one does its work.
    await expect
      .poll(
        async () => {
          const hand = await resting.wait()
          resting.give(hand)
          return hand
        },
        { timeout: 30_000 },
      )
      .not.toBe(first)
    expect((await canvasOf(resting).paint(noon, size)).blockout).toEqual((await here.paint(noon, size)).blockout)
    await resting.close()
  })

  it('paint no more when they are closed', async () => {
    const closing = openHands(1)
    const held = await closing.wait()
    const waits = Promise.allSettled([canvasOf(closing).paint(street, size), canvasOf(closing).paint(noon, size)])
    await closing.close()
    closing.give(held)
    expect((await waits).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(canvasOf(closing).paint(street, size)).rejects.toThrow('the eye was closed')
  })
})

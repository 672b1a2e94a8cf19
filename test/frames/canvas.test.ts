import { afterAll, describe, expect, it } from 'vitest'
import { canvasHere, openCanvas } from '../../electron/frames/canvas.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import type { Scene } from '../../electron/frames/scene.ts'

const size = { width: 96, height: 64 }
const street = invent(4, { shot: 'street', hour: 12, weather: 'clear' })
const later: Scene = { ...street, fraction: 0.5, camera: { ...street.camera, headingRadians: 1 } }
const noon = invent(9, { shot: 'landscape', hour: 12, weather: 'cloudy' })

describe('painting in threads', () => {
  const here = canvasHere()
  const canvas = openCanvas(2)
  afterAll(() => canvas.close())

  it('gives the same pictures as painting here, whichever hand paints them and in whatever order', async () => {
    const scenes = [street, noon, later, street, later, noon]
    const there = await Promise.all(scenes.map((scene) => canvas.paint(scene, size)))
    for (const [k, scene] of scenes.entries()) {
      const { blockout } = await here.paint(scene, size)
      expect(there[k].blockout).toEqual(blockout)
    }
  })

  it('says of a scene that cannot be painted what is wrong, and paints the others', async () => {
    const broken = { ...street, buildings: [null] } as unknown as Scene
    const [bad, good] = await Promise.allSettled([canvas.paint(broken, size), canvas.paint(noon, size)])
    expect(bad.status).toBe('rejected')
    expect(good.status).toBe('fulfilled')
    await expect(canvas.paint({ ...street, terrain: null } as unknown as Scene, size)).rejects.toThrow()
    // The other hand is lost to the same scene: from then on it is painted here.
    await expect(canvas.paint(broken, size)).rejects.toThrow()
    expect((await canvas.paint(street, size)).blockout).toEqual((await here.paint(street, size)).blockout)
  })

  it('paints no more when it is closed', async () => {
    const closing = openCanvas(1)
    const waits = Promise.allSettled([closing.paint(street, size), closing.paint(noon, size)])
    await closing.close()
    expect((await waits).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(closing.paint(street, size)).rejects.toThrow('the lens was closed')
    const unused = openCanvas(1)
    await unused.close()
    await expect(unused.paint(street, size)).rejects.toThrow('the lens was closed')
  })
})

import { describe, expect, it } from 'vitest'
import { canvasHere, type Canvas } from '../../../electron/frames/canvas.ts'
import { beginFlight, type Flight } from '../../../electron/frames/dream/flight.ts'

const recipe = { width: 64, height: 40, steps: 1, strength: 0.1, guidance: 8, seed: 5, noiseShared: 0.7 }
const motion = { zoom: 1.05, rotateDegrees: 0.4, driftX: 0.001, driftY: 0 }

/** Paints as the app does, but for so many scenes, over which fog lies. */
function fogged(scenes: number): Canvas & { seen: Set<number> } {
  const canvas = canvasHere()
  return {
    hands: 0,
    seen: new Set(),
    async paint(scene, size) {
      const painted = await canvas.paint(scene, size)
      if (this.seen.add(scene.seed).size <= scenes) painted.blockout.colour.fill(140)
      return painted
    },
  }
}

const begin = (canvas: Canvas, frame = 7) =>
  beginFlight(canvas, recipe, 'a village by a river', motion, { frame, framesAfter: 30 })

async function framesOf(flight: Flight): Promise<number> {
  for (let frame = 0; ; frame++) {
    if (flight.isOver) return frame
    flight.fly(motion)
  }
}

describe('a flight through what words call for', () => {
  it('is the same for the same frame, and another for the next', async () => {
    const [one, again, next] = await Promise.all([7, 7, 8].map((frame) => begin(canvasHere(), frame)))
    expect(again.shapes).toEqual(one.shapes)
    expect(next.shapes).not.toEqual(one.shapes)
  })

  it('leads towards what it looks at, and is over after a while', async () => {
    const { flight, shapes } = await begin(canvasHere())
    flight.fly(motion)
    expect(await flight.look(recipe, 'a village by a river')).not.toEqual(shapes)
    expect(await framesOf(flight)).toBeLessThanOrEqual(90)
  })

  it('leads through the scene in which most is to be seen', async () => {
    const canvas = fogged(2)
    const { shapes } = await begin(canvas)
    expect(canvas.seen.size).toBe(3)
    expect(new Set(shapes).size).toBeGreaterThan(20)
  })

  it('begins all the same where there is nothing to be seen anywhere, and is soon over', async () => {
    const canvas = fogged(Number.POSITIVE_INFINITY)
    const { flight } = await begin(canvas)
    expect(canvas.seen.size).toBe(8)
    expect(flight.words).toBe('a village by a river')
    expect(await framesOf(flight)).toBeLessThan(20)
  })
})

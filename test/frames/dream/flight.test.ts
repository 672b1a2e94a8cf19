import { describe, expect, it } from 'vitest'
import { canvasHere, type Canvas } from '../../../electron/frames/canvas.ts'
import { beginFlight } from '../../../electron/frames/dream/flight.ts'

const recipe = { width: 64, height: 40, steps: 1, strength: 0.1, guidance: 8, seed: 5, noiseShared: 0.7 }
const motion = { zoom: 1.05, rotateDegrees: 0.4, driftX: 0.001, driftY: 0 }

/** Paints as the app does, but for so many first pictures, over which fog lies. */
function fogged(pictures: number): Canvas & { painted: number } {
  const canvas = canvasHere()
  return {
    hands: 0,
    painted: 0,
    async paint(scene, size) {
      const painted = await canvas.paint(scene, size)
      if (this.painted++ < pictures) painted.blockout.colour.fill(140)
      return painted
    },
  }
}

describe('a flight through what words call for', () => {
  it('is the same for the same frame, and another for the next', async () => {
    const [one, again, next] = await Promise.all(
      [7, 7, 8].map((frame) => beginFlight(canvasHere(), recipe, 'a village by a river', frame)),
    )
    expect(again.shapes).toEqual(one.shapes)
    expect(next.shapes).not.toEqual(one.shapes)
  })

  it('leads towards what it looks at', async () => {
    const { flight, shapes } = await beginFlight(canvasHere(), recipe, 'a village by a river', 7)
    flight.fly(motion)
    expect(await flight.look(recipe, 'a village by a river')).not.toEqual(shapes)
    for (let frame = 1; frame < 90; frame++) flight.fly(motion)
    expect(flight.isOver).toBe(true)
  })

  it('begins somewhere else where there is nothing to be seen', async () => {
    const canvas = fogged(2)
    const { shapes } = await beginFlight(canvas, recipe, 'a village by a river', 7)
    expect(canvas.painted).toBe(3)
    expect(new Set(shapes).size).toBeGreaterThan(20)
  })

  it('begins all the same where there is nothing to be seen anywhere', async () => {
    const canvas = fogged(Number.POSITIVE_INFINITY)
    const { flight } = await beginFlight(canvas, recipe, 'a village by a river', 7)
    expect(canvas.painted).toBe(4)
    expect(flight.words).toBe('a village by a river')
  })
})

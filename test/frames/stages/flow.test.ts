import { describe, expect, it } from 'vitest'
import type { Blockout } from '../../../electron/frames/blockout.ts'
import { paintBlockout } from '../../../electron/frames/paint/painter.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { emptyFlow, flowOfMotion, hole, latentFlow } from '../../../electron/frames/stages/flow.ts'
import { interpolate } from '../../../electron/frames/stages/interpolate.ts'
import { flowOfScenes } from '../../../electron/frames/stages/scene_flow.ts'
import { composeSource, toPicture, toPlanar } from '../../../electron/frames/stages/source.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'

const [width, height] = [192, 112]
const street = invent(11, { shot: 'street' })

describe('moving with the camera', () => {
  const flown = fly(street, 0.05, 0.6)
  const [from, to] = [seen(street), seen(flown)]
  const flow = flowOfScenes(to, from, emptyFlow(width, height))

  it('puts what both eyes see where the second sees it', () => {
    const moved = warp(from.blockout, to.blockout)
    expect(difference(moved, to.blockout.colour)).toBeLessThan(difference(from.blockout.colour, to.blockout.colour) / 4)
  })

  it('leaves holes where the first could not see, and not many', () => {
    const holes = flow.x.filter((x) => x === hole).length / flow.x.length
    expect(holes).toBeGreaterThan(0)
    expect(holes).toBeLessThan(0.4)
  })

  it('is nothing at all when nothing moves', () => {
    const still = flowOfScenes(from, from, emptyFlow(width, height))
    const latents = latentFlow(still, 8, new Int32Array((width * height) / 64))
    const kept = latents.filter((source, i) => source === i).length
    expect(kept / latents.length).toBeGreaterThan(0.95)
  })

  it('makes a picture between two that is nearer to each than they are to one another', () => {
    const made = new Uint8ClampedArray(width * height * 4)
    interpolate(from.blockout.colour, to.blockout.colour, flow, 0.5, made)
    const apart = difference(from.blockout.colour, to.blockout.colour)
    expect(difference(made, from.blockout.colour)).toBeLessThan(apart)
    expect(difference(made, to.blockout.colour)).toBeLessThan(apart)
  })

  function warp(old: Blockout, fresh: Blockout): Uint8ClampedArray {
    const planar = new Float32Array(width * height * 3)
    composeSource(planar, fresh.colour, old.colour, flow, 1)
    const picture = new Uint8ClampedArray(width * height * 4)
    toPicture(planar, picture)
    return picture
  }
})

describe('a picture as the model takes it', () => {
  it('comes back as it was', () => {
    const picture = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : (i * 31) & 255,
    )
    const planar = new Float32Array(width * height * 3)
    toPlanar(picture, planar)
    const back = new Uint8ClampedArray(picture.length)
    toPicture(planar, back)
    expect(back).toEqual(picture)
    const still = flowOfMotion({ zoom: 1, rotateDegrees: 0, driftX: 0, driftY: 0 }, emptyFlow(width, height))
    composeSource(planar, null, picture, still, 1)
    toPicture(planar, back)
    // The last row and column lean on their neighbours.
    expect(back.subarray(0, (width - 1) * 4)).toEqual(picture.subarray(0, (width - 1) * 4))
  })
})

function seen(scene: Scene) {
  return { scene, blockout: paintBlockout(scene, { width, height }) }
}

function fly(scene: Scene, turn: number, metres: number): Scene {
  const { camera } = scene
  return { ...scene, camera: { ...camera, headingRadians: camera.headingRadians + turn, x: camera.x + metres } }
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i] - b[i])
  return sum / a.length
}

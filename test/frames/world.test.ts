import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCache } from '../../electron/frames/cache.ts'
import { canvasHere } from '../../electron/frames/canvas.ts'
import { captionOf } from '../../electron/frames/caption/caption.ts'
import { openRemote } from '../../electron/frames/diffusion/remote.ts'
import type { Generated } from '../../electron/frames/generated.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import type { Maker } from '../../electron/frames/maker.ts'
import { readPack } from '../../electron/frames/packs/read_pack.ts'
import { recipeFor } from '../../electron/frames/recipe.ts'
import { usualSettings } from '../../electron/frames/settings.ts'
import { createWorldMaker, type WorldMaker } from '../../electron/frames/world.ts'

const size = { ...usualSettings, width: 320, height: 192 }

describe('a world’s frame by the pack that ships', () => {
  let maker: Maker
  let world: WorldMaker
  beforeAll(async () => {
    const { pack } = await readPack('native-models/packs/genesis')
    if (!pack) throw new Error('the pack that ships cannot be used')
    maker = await openRemote(pack, { device: 'cpu', reason: '', threads: 2 })
    world = createWorldMaker(maker, createCache(1 << 20), canvasHere())
  })
  afterAll(() => maker.close())

  it('stays the same picture, as fine as it was, where the model works on a smaller one', async () => {
    const whole = await make(1)
    const half = await make(0.5)
    expect([half.width, half.height]).toEqual([whole.width, whole.height])
    expect(contrast(half) / contrast(whole)).toBeGreaterThan(0.9)
    const enlarged = { picture: twice(await make(1, 0.5)) }
    expect(difference(half, whole)).toBeLessThan(difference(enlarged, whole) * 0.6)
  })

  it('is painted over still: it is not the shapes themselves', async () => {
    const half = await make(0.5)
    const shapes = half.seen?.blockout.colour ?? half.picture
    expect(difference(half, { picture: new Uint8ClampedArray(shapes) })).toBeGreaterThan(
      difference(half, await make(1)),
    )
  })

  it('is the same pixels each time', async () => {
    expect((await make(0.5)).digest).toBe((await make(0.5)).digest)
  })

  function make(modelScale: number, scale = 1): Promise<Generated> {
    const showing = { universe: 'ab'.repeat(32), scene: invent(23, { shot: 'overview' }), anchor: null }
    return world.make(
      { ...showing, generation: 1, scrubbing: false },
      {
        recipe: recipeFor(maker.pack, size, { steps: 1, scale, modelScale }),
        prompt: (scene) => [{ words: captionOf(scene), share: 1 }],
        negative: () => '',
        feedback: 0,
        driftMost: 1,
      },
    )
  }
})

/** How far points lie apart from those beside them, in the mean. */
function contrast({ picture }: Pick<Generated, 'picture'>): number {
  let sum = 0
  for (let i = 4; i < picture.length; i++) sum += Math.abs(picture[i] - picture[i - 4])
  return sum / picture.length
}

function difference(a: Pick<Generated, 'picture'>, b: Pick<Generated, 'picture'>): number {
  return a.picture.reduce((sum, value, i) => sum + Math.abs(value - b.picture[i]), 0) / a.picture.length
}

function twice({ picture, width, height }: Generated): Uint8ClampedArray {
  const large = new Uint8ClampedArray(picture.length * 4)
  for (let y = 0; y < height * 2; y++)
    for (let x = 0; x < width * 2; x++) {
      const from = ((y >> 1) * width + (x >> 1)) * 4
      large.set(picture.subarray(from, from + 4), (y * width * 2 + x) * 4)
    }
  return large
}

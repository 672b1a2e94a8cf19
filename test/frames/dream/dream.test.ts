import { beforeAll, describe, expect, it } from 'vitest'
import { type Canvas, canvasHere } from '../../../electron/frames/canvas.ts'
import { createDream, type DreamFrame, type DreamStep } from '../../../electron/frames/dream/dream.ts'
import { createDreamLog, stepAt } from '../../../electron/frames/dream/log.ts'
import { decayOf, vitalsOf } from '../../../electron/frames/dream/decay.ts'
import type { Maker } from '../../../electron/frames/maker.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { openToyMaker } from '../toys.ts'

const usual: DreamStep = {
  recipe: { width: 64, height: 64, steps: 1, strength: 0.2, guidance: 8, seed: 3, noiseShared: 0.7 },
  motion: { zoom: 1.05, rotateDegrees: 0.4, driftX: 0.002, driftY: 0 },
  prompt: [{ words: 'a coral reef', share: 1 }],
  negative: '',
}

describe('a dream', () => {
  let maker: Maker
  beforeAll(async () => {
    maker = await openToyMaker('velocity')
  })

  it('lives through hundreds of frames without black, grey or standing still', async () => {
    const frames = await run(maker, 240, () => usual)
    const living = frames.filter(({ vitals }) => decayOf(vitals) === null)
    expect(living.length / frames.length).toBeGreaterThan(0.9)
    expect(frames.filter(({ frame, toPrevious }) => frame > 0 && toPrevious === 0)).toEqual([])
  })

  it('is saved by a spark when it goes black', async () => {
    let black = false
    const fading: Maker = {
      ...maker,
      async make(job) {
        let output: Float32Array = new Float32Array(0)
        let isSeed = false
        const report = await maker.make(() => {
          const asked = job()
          output = asked.output
          isSeed = asked.strength > 0.9
          return asked
        })
        if (black && !isSeed) output.fill(-1)
        return report
      },
    }
    const dream = createDream(fading)
    const next = () => dream.next(() => usual)
    for (let i = 0; i < 3; i++) await next()
    black = true
    const dying = await next()
    expect(dying.spark).toBe('black')
    black = false
    const saved: DreamFrame[] = []
    for (let i = 0; i < 24; i++) saved.push(await next())
    expect(saved[saved.length - 1].vitals.brightness).toBeGreaterThan(0.1)
    expect(decayOf(saved[saved.length - 1].vitals)).toBeNull()
    expect(dream.sparks).toBe(1)
  })

  it('is replayed to the bit by its log', async () => {
    const log = createDreamLog(maker.pack.digest)
    const told = (n: number): DreamStep =>
      n < 12 ? usual : { ...usual, prompt: [{ words: 'a forest', share: 1 }], motion: { ...usual.motion, zoom: 1.02 } }
    const first = await run(maker, 24, told)
    for (const { frame, step } of first) log.note(frame, step)
    const kept = log.read()
    expect(kept.steps).toHaveLength(2)
    const again = await run(maker, 24, (n) => stepAt(kept, n))
    expect(again.map(({ digest }) => digest)).toEqual(first.map(({ digest }) => digest))
  })

  it('leaves the picture that it begins from for a flight at once', async () => {
    const { width, height } = usual.recipe
    const from = { picture: new Uint8ClampedArray(width * height * 4).map((_, i) => (i * 37) % 256), width, height }
    const dream = createDream(overShapes(maker), from)
    expect((await dream.next(() => usual)).spark).toBe('arrived')
    const sparks = new Set<string>()
    for (let frame = 0; frame < 60; frame++) sparks.add((await dream.next(() => usual)).spark ?? '')
    expect(sparks).toEqual(new Set(['']))
  })

  it('flies on through the scene it leaves while the next one blooms in it', async () => {
    const painter = overShapes(maker)
    const here = canvasHere()
    let painted: Scene[] = []
    const canvas: Canvas = { hands: 0, paint: (scene, size) => here.paint((painted.push(scene), scene), size) }
    const dream = createDream(painter, null, canvas)
    const scenesOf = async (): Promise<Map<number, Scene>> => {
      painted = []
      await dream.next(() => usual)
      return new Map(painted.map((scene) => [scene.seed, scene]))
    }
    const flyOn = async (frames: number) => {
      for (let frame = 0; frame < frames; frame++) await dream.next(() => usual)
    }
    for (let frame = 0; frame < 91 && dream.sparks === 0; frame++) await flyOn(1)
    expect(dream.sparks).toBe(1)
    await flyOn(14)
    const [one, next] = [await scenesOf(), await scenesOf()]
    expect(one.size).toBe(2)
    for (const [seed, { camera }] of one) expect(next.get(seed)?.camera).not.toEqual(camera)
    await flyOn(32)
    expect((await scenesOf()).size).toBe(1)
  })

  it('goes on when the size changes', async () => {
    const frames = await run(maker, 6, (n) => (n < 3 ? usual : { ...usual, recipe: { ...usual.recipe, width: 96 } }))
    expect(frames.map(({ width }) => width)).toEqual([64, 64, 64, 96, 96, 96])
  })
})

describe('decay', () => {
  it.each([
    ['black', 0],
    ['white', 255],
    ['grey', 120],
  ])('%s is told from the numbers', (expected, level) => {
    const picture = new Uint8ClampedArray(32 * 32 * 4).fill(level)
    expect(decayOf(vitalsOf(picture, 32, 32))).toBe(expected)
  })

  it('measures a night by what it was when it was new', () => {
    const night = { brightness: 0.07, spread: 0.04, entropy: 2.4, detail: 0.02 }
    expect(decayOf(night)).toBe('grey')
    expect(decayOf(night, night)).toBeNull()
    expect(decayOf({ ...night, spread: 0.015 }, night)).toBe('grey')
    expect(decayOf({ ...night, detail: 0.009 }, night)).toBe('faded')
  })
})

async function run(maker: Maker, count: number, told: (n: number) => DreamStep): Promise<DreamFrame[]> {
  const dream = createDream(maker)
  const frames: DreamFrame[] = []
  for (let n = 0; n < count; n++) frames.push(await dream.next(() => told(n)))
  return frames
}

/** As the shipped pack does: it paints over shapes. */
function overShapes(maker: Maker): Maker {
  const manifest = { ...maker.pack.manifest, begins_with: 'shapes' as const }
  return { ...maker, pack: { ...maker.pack, manifest } }
}

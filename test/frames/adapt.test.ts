import { describe, expect, it } from 'vitest'
import { type Adaptation, createAdaptation, finerLevelsFor, levelsFor } from '../../electron/frames/adapt.ts'
import { stableDiffusionManifest } from '../../electron/frames/packs/manifest.ts'

const pack = { manifest: stableDiffusionManifest }
const settings = { steps: 0, strength: 0, dream: 0 }
const levels = levelsFor(pack, settings)
const keeping = { manifest: { ...pack.manifest, steps: 1, default_strength: 0.08, feedback: 0 } }
const finer = finerLevelsFor(pack, { steps: 1, width: 512 })

/** Frames on a machine where a step at full size takes so long, each asked for within a time. */
function make(adaptation: Adaptation, frames: number, unitMs: number, withinMs: number, besideMs = 1): void {
  for (let n = 0; n < frames; n++) {
    const level = adaptation.within(withinMs)
    const modelMs = (level.steps + 1) * (level.scale * level.modelScale) ** 2 * unitMs
    adaptation.note(level, { modelMs, besideMs: level.scale ** 2 * besideMs })
  }
}

describe('the adaptive mode', () => {
  it.each([
    [4, { steps: 4, scale: 1, modelScale: 1 }],
    [15, { steps: 2, scale: 1, modelScale: 1 }],
    [30, { steps: 1, scale: 0.75, modelScale: 1 }],
    [500, { steps: 1, scale: 0.42, modelScale: 1 }],
  ])('finds the level that holds 20 frames a second at %f ms a unit', (unitMs, expected) => {
    const adaptation = createAdaptation(levels, true)
    make(adaptation, 20, unitMs, 50)
    expect(adaptation.level).toEqual(expected)
  })

  it('goes back up when the machine is free again, or when there is more time', () => {
    const adaptation = createAdaptation(levels, true)
    make(adaptation, 20, 30, 50)
    make(adaptation, 20, 4, 50)
    expect(adaptation.level).toEqual({ steps: 4, scale: 1, modelScale: 1 })
    make(adaptation, 20, 30, 50)
    expect(adaptation.level.scale).toBeLessThan(1)
    expect(adaptation.within(200)).toEqual({ steps: 4, scale: 1, modelScale: 1 })
  })

  it('begins with small pictures, which come soon', () => {
    const adaptation = createAdaptation(levels, true)
    expect(adaptation.within(50)).toEqual({ steps: 1, scale: 0.5625, modelScale: 1 })
    make(adaptation, 3, 1, 50)
    expect(adaptation.within(50)).toEqual({ steps: 4, scale: 1, modelScale: 1 })
  })

  it('does not flicker between two levels when a frame takes about as long as it may', () => {
    const adaptation = createAdaptation(levels, true)
    make(adaptation, 20, 10, 50)
    const { level } = adaptation
    const seen = new Set<object>()
    for (const unitMs of Array.from({ length: 60 }, (_, n) => (n % 2 ? 9.6 : 10.4))) {
      make(adaptation, 1, unitMs, 50)
      seen.add(adaptation.level)
    }
    expect([...seen]).toEqual([level])
  })

  it('takes for a view that stays what fits into the time, once it knows what frames take', () => {
    const adaptation = createAdaptation(levels, true)
    expect(adaptation.finest(finer, 1_000)).toBeUndefined()
    make(adaptation, 20, 50, 200)
    expect(adaptation.finest(finer, 2_000)?.scale).toBe(1_600 / 512)
    expect(adaptation.finest(finer, 500)?.scale).toBe(1_024 / 512)
    expect(adaptation.finest(finer, 5)).toBeUndefined()
  })

  it('stays below what did not fit into memory', () => {
    const adaptation = createAdaptation(levels, true)
    make(adaptation, 20, 1, 50)
    expect(adaptation.shrink()).toBe(true)
    make(adaptation, 20, 1, 50)
    expect(adaptation.level.scale).toBe(0.75)
    expect(adaptation.finest(finer, 2_000)).toBeUndefined()
    while (adaptation.shrink()) expect(adaptation.level.scale).toBeLessThan(0.75)
  })

  it('leaves alone what is pinned', () => {
    const adaptation = createAdaptation(levels, false)
    make(adaptation, 20, 1_000, 50)
    expect(adaptation.level).toEqual(levels[0])
    expect(adaptation.finest(finer, 1e6)).toBeUndefined()
    expect(levelsFor(pack, { ...settings, steps: 2 }).every(({ steps }) => steps === 2)).toBe(true)
  })
})

describe('the adaptive mode of a model that keeps what it is shown', () => {
  const ladder = levelsFor(keeping, settings)

  it('makes the model smaller before the picture', () => {
    const adaptation = createAdaptation(ladder, true)
    make(adaptation, 20, 80, 66, 50)
    expect(adaptation.level).toEqual({ steps: 1, scale: 1, modelScale: 0.5625 })
  })

  it('makes the picture smaller where painting it takes too long, however quick the model is', () => {
    const adaptation = createAdaptation(ladder, true)
    make(adaptation, 20, 1, 66, 100)
    expect(adaptation.level).toEqual({ steps: 1, scale: 0.75, modelScale: 1 })
  })

  it('leaves a dream, and a model told to change what it is shown, their own size', () => {
    for (const change of [{ dream: 0.4 }, { strength: 0.6 }])
      expect(levelsFor(keeping, { ...settings, ...change }).every(({ modelScale }) => modelScale === 1)).toBe(true)
  })
})

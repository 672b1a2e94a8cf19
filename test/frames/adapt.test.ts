import { describe, expect, it } from 'vitest'
import { createAdaptation, levelsFor } from '../../electron/frames/adapt.ts'
import { stableDiffusionManifest } from '../../electron/frames/packs/manifest.ts'

const levels = levelsFor({ manifest: stableDiffusionManifest }, { steps: 0, adaptive: true })
const costMs = (steps: number, scale: number, unitMs: number) => (steps + 1) * scale * scale * unitMs

describe('the adaptive mode', () => {
  it.each([
    [4, { steps: 4, scale: 1 }],
    [15, { steps: 2, scale: 1 }],
    [30, { steps: 1, scale: 0.75 }],
    [500, { steps: 1, scale: 0.5 }],
  ])('finds the level that holds 20 frames a second at %f ms a unit', (unitMs, expected) => {
    const adaptation = createAdaptation(levels, 20, true)
    for (let n = 0; n < 400; n++) {
      const { steps, scale } = adaptation.level
      adaptation.note(costMs(steps, scale, unitMs), n * 50)
    }
    expect(adaptation.level).toEqual(expected)
  })

  it('goes back up when the machine is free again', () => {
    const adaptation = createAdaptation(levels, 20, true)
    for (let n = 0; n < 1_000; n++) {
      const { steps, scale } = adaptation.level
      adaptation.note(costMs(steps, scale, n < 200 ? 30 : 4), n * 50)
    }
    expect(adaptation.level).toEqual({ steps: 4, scale: 1 })
  })

  it('stays below what did not fit into memory', () => {
    const adaptation = createAdaptation(levels, 20, true)
    expect(adaptation.shrink()).toBe(true)
    for (let n = 0; n < 400; n++) adaptation.note(1, n * 50)
    expect(adaptation.level.scale).toBe(0.75)
    while (adaptation.shrink()) expect(adaptation.level.scale).toBeLessThan(0.75)
  })

  it('leaves alone what is pinned', () => {
    const adaptation = createAdaptation(levels, 20, false)
    for (let n = 0; n < 100; n++) adaptation.note(1_000, n * 1_000)
    expect(adaptation.level).toEqual(levels[0])
    expect(
      levelsFor({ manifest: stableDiffusionManifest }, { steps: 2, adaptive: true }).every(({ steps }) => steps === 2),
    ).toBe(true)
  })
})

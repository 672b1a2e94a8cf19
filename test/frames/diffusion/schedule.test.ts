import { describe, expect, it } from 'vitest'
import { guidanceEmbedding } from '../../../electron/frames/diffusion/guidance.ts'
import { planSteps, type ScheduleConfig, signalLeft } from '../../../electron/frames/diffusion/schedule.ts'
import { readReference, relativeError } from '../toys.ts'

const lcm: ScheduleConfig = {
  kind: 'lcm',
  prediction: 'epsilon',
  betaStart: 0.00085,
  betaEnd: 0.012,
  betas: 'scaled_linear',
  trainSteps: 1_000,
  originalSteps: 50,
  stepsOffset: 0,
  setAlphaToOne: true,
  timestepScaling: 10,
}

describe('the schedule of latent consistency', () => {
  it.each([
    [4, 1, [999, 759, 499, 259]],
    [4, 0.8, [799, 599, 399, 199]],
    [4, 0.5, [499, 379, 259, 139]],
    [4, 0.3, [299, 239, 159, 79]],
    [2, 0.5, [499, 259]],
  ])('in %i steps at strength %f', (steps, strength, expected) => {
    expect(planSteps(lcm, steps, strength).timesteps).toEqual(expected)
  })

  it('takes 28 of the fifty at strength 0.58, as the reference does', () => {
    expect(planSteps(lcm, 1, 0.58).timesteps).toEqual([28 * 20 - 1])
  })

  it.each([
    [259, 0.65897553],
    [499, 0.27766965],
    [999, 0.0046601],
  ])('leaves of the signal at %i what the reference leaves', (timestep, expected) => {
    expect(signalLeft(lcm)[timestep]).toBeCloseTo(expected, 6)
  })

  it('never has more steps than the grid has places', () => {
    expect(planSteps(lcm, 8, 0.04).timesteps).toEqual([39, 19])
  })

  it('embeds guidance as the reference does', () => {
    const { guidance, guidanceEmbedding: expected = [] } = readReference('lcm')
    expect(relativeError(guidanceEmbedding(guidance, expected.length), expected)).toBeLessThan(1e-3)
  })
})

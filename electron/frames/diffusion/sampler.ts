import { type Plan, type Prediction, planSteps, type ScheduleConfig, signalLeft } from './schedule.ts'

/** A sampler reads as its mathematics: x is the latent in hand, changed in place. */
export type Sampler = {
  plan(steps: number, strength: number): Plan
  /** x ← √ᾱ·x + √(1−ᾱ)·z, noised to the first timestep. */
  begin(x: Float32Array, plan: Plan, z: Float32Array): void
  /** One step with the model's `output`; `z` is fresh noise where `needsNoise`. */
  step(x: Float32Array, output: Float32Array, plan: Plan, i: number, z: Float32Array): void
  needsNoise(plan: Plan, i: number): boolean
}

export function createSampler(config: ScheduleConfig): Sampler {
  const alphas = signalLeft(config)
  return {
    plan: (steps, strength) => planSteps(config, steps, strength),
    begin(x, { timesteps }, z) {
      const signal = Math.sqrt(alphas[timesteps[0]])
      const noise = Math.sqrt(1 - alphas[timesteps[0]])
      for (let k = 0; k < x.length; k++) x[k] = signal * x[k] + noise * z[k]
    },
    ...(config.kind === 'lcm' ? lcm(config, alphas) : ddim(config, alphas)),
  }
}

/** Latent consistency: jump to the clean picture, then back to the next timestep with fresh noise; none after the last. */
function lcm(config: ScheduleConfig, alphas: Float64Array): Pick<Sampler, 'step' | 'needsNoise'> {
  return {
    needsNoise: ({ next }, i) => next[i] >= 0,
    step(x, output, { timesteps, next }, i, z) {
      const t = timesteps[i]
      const s = t * config.timestepScaling
      const skip = 0.25 / (s * s + 0.25)
      const out = s / Math.sqrt(s * s + 0.25)
      const [a, b] = cleanFrom(config.prediction, alphas[t])
      const ofX = out * a + skip
      const ofOutput = out * b
      if (next[i] < 0) {
        for (let k = 0; k < x.length; k++) x[k] = ofX * x[k] + ofOutput * output[k]
        return
      }
      const signal = Math.sqrt(alphas[next[i]])
      const noise = Math.sqrt(1 - alphas[next[i]])
      for (let k = 0; k < x.length; k++) x[k] = signal * (ofX * x[k] + ofOutput * output[k]) + noise * z[k]
    },
  }
}

/** For a plain model: along the deterministic path, with no noise but the first. */
function ddim(config: ScheduleConfig, alphas: Float64Array): Pick<Sampler, 'step' | 'needsNoise'> {
  const clean = config.setAlphaToOne ? 1 : alphas[0]
  return {
    needsNoise: () => false,
    step(x, output, { timesteps, next }, i) {
      const alpha = alphas[timesteps[i]]
      const [a, b] = cleanFrom(config.prediction, alpha)
      const after = next[i] < 0 ? clean : alphas[next[i]]
      const keep = Math.sqrt((1 - after) / (1 - alpha))
      const signal = Math.sqrt(after) - keep * Math.sqrt(alpha)
      for (let k = 0; k < x.length; k++) x[k] = signal * (a * x[k] + b * output[k]) + keep * x[k]
    },
  }
}

/** x̂₀ = a·x + b·output, whatever it is that the model predicts. */
function cleanFrom(prediction: Prediction, alpha: number): [a: number, b: number] {
  const signal = Math.sqrt(alpha)
  const noise = Math.sqrt(1 - alpha)
  if (prediction === 'epsilon') return [1 / signal, -noise / signal]
  if (prediction === 'v_prediction') return [signal, -noise]
  return [0, 1]
}

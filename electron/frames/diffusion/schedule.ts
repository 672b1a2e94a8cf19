export const predictions = ['epsilon', 'sample', 'v_prediction'] as const
export type Prediction = (typeof predictions)[number]

export type ScheduleConfig = {
  kind: 'lcm' | 'ddim'
  prediction: Prediction
  betaStart: number
  betaEnd: number
  betas: 'linear' | 'scaled_linear'
  trainSteps: number
  originalSteps: number
  stepsOffset: number
  setAlphaToOne: boolean
  timestepScaling: number
}

/** ᾱ: the share of the signal's energy left at each timestep. */
export function signalLeft({ betas, betaStart, betaEnd, trainSteps }: ScheduleConfig): Float64Array {
  const alphas = new Float64Array(trainSteps)
  const [from, to] = betas === 'scaled_linear' ? [Math.sqrt(betaStart), Math.sqrt(betaEnd)] : [betaStart, betaEnd]
  let product = 1
  for (let t = 0; t < trainSteps; t++) {
    const root = from + ((to - from) * t) / (trainSteps - 1)
    product *= 1 - (betas === 'scaled_linear' ? root * root : root)
    alphas[t] = product
  }
  return alphas
}

/** The timesteps to run, noisiest first, and where each leads: −1 is a clean picture. */
export type Plan = { timesteps: number[]; next: number[] }

/** Strength shortens the way: for LCM by shortening the grid that all steps are spread over, for DDIM by leaving out the noisiest. */
export function planSteps(config: ScheduleConfig, steps: number, strength: number): Plan {
  return config.kind === 'lcm' ? planLcm(config, steps, strength) : planDdim(config, steps, strength)
}

function planLcm({ trainSteps, originalSteps }: ScheduleConfig, steps: number, strength: number): Plan {
  const stride = Math.floor(trainSteps / originalSteps)
  const kept = Math.max(1, Math.floor(originalSteps * strength))
  const origin = Array.from({ length: kept }, (_, j) => (kept - j) * stride - 1)
  const count = Math.min(steps, kept)
  const timesteps = Array.from({ length: count }, (_, i) => origin[Math.floor((i * kept) / count)])
  return { timesteps, next: [...timesteps.slice(1), -1] }
}

function planDdim({ trainSteps, stepsOffset }: ScheduleConfig, steps: number, strength: number): Plan {
  const stride = Math.floor(trainSteps / steps)
  const all = Array.from({ length: steps }, (_, i) => (steps - 1 - i) * stride + stepsOffset)
  const timesteps = all.slice(steps - Math.max(1, Math.min(Math.floor(steps * strength), steps)))
  return { timesteps, next: timesteps.map((t) => Math.max(t - stride, -1)) }
}

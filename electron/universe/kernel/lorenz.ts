/** A system of ordinary differential equations: writes the rate of change of `at` into `rate`. */
export type Flow = (at: Float64Array, rate: Float64Array) => void

/** The classical fourth-order Runge–Kutta step, in place, with its five rows of working memory made once. */
export function rungeKutta(flow: Flow, dimensions: number): (at: Float64Array, step: number) => void {
  const first = new Float64Array(dimensions)
  const second = new Float64Array(dimensions)
  const third = new Float64Array(dimensions)
  const fourth = new Float64Array(dimensions)
  const probe = new Float64Array(dimensions)
  return (at, step) => {
    flow(at, first)
    for (let k = 0; k < dimensions; k++) probe[k] = at[k] + (step / 2) * first[k]
    flow(probe, second)
    for (let k = 0; k < dimensions; k++) probe[k] = at[k] + (step / 2) * second[k]
    flow(probe, third)
    for (let k = 0; k < dimensions; k++) probe[k] = at[k] + step * third[k]
    flow(probe, fourth)
    for (let k = 0; k < dimensions; k++) at[k] += (step / 6) * (first[k] + 2 * second[k] + 2 * third[k] + fourth[k])
  }
}

/** Lorenz, "Deterministic nonperiodic flow" (1963), with his σ = 10, ρ = 28, β = 8/3. */
export const lorenz: Flow = (at, rate) => {
  const [x, y, z] = [at[0], at[1], at[2]]
  rate[0] = 10 * (y - x)
  rate[1] = x * (28 - z) - y
  rate[2] = x * y - (8 / 3) * z
}

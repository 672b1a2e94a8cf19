import { exp } from '../kernel/exact.ts'

/**
 * Gompertz–Makeham–Siler mortality a year, by era: infant a₀·e^(−b₀·age), a constant, and a·e^(b·age). Fed, rested and well people die
 * at these rates; hunger, illness and injury come on top.
 */
type Mortality = { infant: number; fade: number; constant: number; gompertz: number; slope: number }
const mortality: readonly Mortality[] = [
  { infant: 0.3, fade: 1.1, constant: 0.011, gompertz: 4.2e-4, slope: 0.081 },
  { infant: 0.29, fade: 1.1, constant: 0.0105, gompertz: 4e-4, slope: 0.082 },
  { infant: 0.28, fade: 1.1, constant: 0.01, gompertz: 3.8e-4, slope: 0.082 },
  { infant: 0.27, fade: 1.1, constant: 0.0095, gompertz: 3.5e-4, slope: 0.083 },
  { infant: 0.26, fade: 1.1, constant: 0.009, gompertz: 3.2e-4, slope: 0.083 },
  { infant: 0.14, fade: 1.1, constant: 0.005, gompertz: 1.6e-4, slope: 0.086 },
  { infant: 0.004, fade: 1.3, constant: 0.0004, gompertz: 1.9e-5, slope: 0.096 },
]

export function yearlyHazard(age: number, era: number): number {
  const m = mortality[era]
  return m.infant * exp(-m.fade * age) + m.constant + m.gompertz * exp(m.slope * age)
}

/** Share of the newborn who live to an age, by those rates alone. */
export function survival(age: number, era: number): number {
  const m = mortality[era]
  const infant = (m.infant / m.fade) * (1 - exp(-m.fade * age))
  return exp(-(infant + m.constant * age + (m.gompertz / m.slope) * (exp(m.slope * age) - 1)))
}

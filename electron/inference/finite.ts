import { InferenceProblem } from './problems.ts'

/** Half precision overflows into infinities and then into NaN; one such number spoils a whole picture. */
export function allFinite(numbers: Float32Array): boolean {
  // A sum meets every number, and no finite picture is large enough to overflow it.
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]
  return Number.isFinite(sum)
}

export function requireFinite(numbers: Float32Array, what: string): void {
  if (!allFinite(numbers)) throw new InferenceProblem('not a number', `${what} holds values that are not numbers`)
}

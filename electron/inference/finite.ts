import { InferenceProblem } from './problems.ts'

/** Half precision overflows into infinities and then into NaN; one such number spoils a whole picture. */
export function allFinite(numbers: Float32Array): boolean {
  // A sum meets every number, and no finite picture is large enough to overflow it. Four at once need not wait for one another.
  let [a, b, c, d] = [0, 0, 0, 0]
  const whole = numbers.length & ~3
  for (let i = 0; i < whole; i += 4) {
    a += numbers[i]
    b += numbers[i + 1]
    c += numbers[i + 2]
    d += numbers[i + 3]
  }
  for (let i = whole; i < numbers.length; i++) a += numbers[i]
  return Number.isFinite(a + b + c + d)
}

export function requireFinite(numbers: Float32Array, what: string): void {
  if (!allFinite(numbers)) throw new InferenceProblem('not a number', `${what} holds values that are not numbers`)
}

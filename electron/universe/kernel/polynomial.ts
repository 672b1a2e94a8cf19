/** Horner's rule; the constant comes first. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k]
  return sum
}

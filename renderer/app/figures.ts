/** A number as it is set in type: with a minus, not a hyphen. */
export function figure(value: number, digits = 2): string {
  // What rounds to nothing has no sign.
  return value
    .toFixed(digits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '')
}

/** A number of which it matters on which side of zero it lies. */
export function signed(value: number, digits = 2): string {
  return `${value > 0 ? '+' : ''}${figure(value, digits)}`
}

/** A number as it is set in type: with a minus, not a hyphen. */
export function figure(value: number, digits = 2): string {
  return value.toFixed(digits).replace('-', '−')
}

/** A number of which it matters on which side of zero it lies. */
export function signed(value: number, digits = 2): string {
  return `${value > 0 ? '+' : ''}${figure(value, digits)}`
}

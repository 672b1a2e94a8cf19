import { Problem } from '../wire/problem.ts'

/** A whole number that an option was given, within its bounds. */
export function readNumber(text: string, option: string, low = 0, high = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high) return value
  const range = high === Number.MAX_SAFE_INTEGER ? `a whole number from ${low}` : `a number from ${low} to ${high}`
  throw new Problem('bad input', `${option} takes ${range}, not ${text}`)
}

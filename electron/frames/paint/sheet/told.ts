import { givenCount } from './layout.ts'

/** Gives each of the numbers that a pass is told its place among them. */
export function factPlaces<Name extends string>(names: readonly Name[]): Record<Name, number> {
  if (names.length > givenCount) throw new RangeError('A pass is told too many numbers.')
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>
}

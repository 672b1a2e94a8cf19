import type { PersonReading } from '../../universe/reading.ts'

const companyMetres = 12

/** Whoever has the most company, the first among equals. */
export function liveliest(people: readonly PersonReading[]): PersonReading | undefined {
  let best: PersonReading | undefined
  let most = -1
  for (const one of people) {
    let company = 0
    for (const other of people)
      if (Math.abs(other.x - one.x) < companyMetres && Math.abs(other.y - one.y) < companyMetres) company++
    if (company <= most) continue
    most = company
    best = one
  }
  return best
}

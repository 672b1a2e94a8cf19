/** The proleptic Gregorian calendar in integers (after Howard Hinnant's "chrono-compatible low-level date algorithms"). */

export type Day = { year: number; month: number; day: number }

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function dayOf(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** `1204-03-21`, or `-3100-04-01` for years before the year 1 (the year 0 counts, as astronomers count it). */
export function writeDay({ year, month, day }: Day): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const dated = /^(-?\d{4,6})-(\d{2})-(\d{2})(?:[T ](\d{2})(?::?00)?)?$/

/** Undefined when the text names no day that exists. */
export function readMoment(text: string): { day: number; hour: number } | undefined {
  const match = dated.exec(text.trim())
  if (!match) return undefined
  const [year, month, day, hour] = [match[1], match[2], match[3], match[4] ?? '0'].map(Number)
  const number = dayNumber({ year, month, day })
  const back = dayOf(number)
  if (back.year !== year || back.month !== month || back.day !== day || hour > 23) return undefined
  return { day: number, hour }
}

/** 0 … 1 through the year, from 1 January. */
export function yearShare(day: number): number {
  const { year } = dayOf(day)
  const first = dayNumber({ year, month: 1, day: 1 })
  return (day - first) / (dayNumber({ year: year + 1, month: 1, day: 1 }) - first)
}

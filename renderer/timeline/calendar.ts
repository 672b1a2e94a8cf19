/** Ticks are hours; what a reader wants is days and years. The universe's own dates come from the engine. */
export const ticksPerDay = 24
export const ticksPerYear = 365.25 * ticksPerDay

/** Where there is little room: 5 h, 10 d, 4 mo, 3.1 y. */
export function sayDuration(ticks: number): string {
  const { count, unit } = measure(ticks)
  return `${count} ${{ hour: 'h', day: 'd', month: 'mo', year: 'y' }[unit]}`
}

/** In a sentence: 5 hours, 10 days, 4 months, 3.1 years. */
export function tellDuration(ticks: number): string {
  const { count, unit } = measure(ticks)
  return `${count} ${unit}${count === '1' ? '' : 's'}`
}

function measure(ticks: number): { count: string; unit: 'hour' | 'day' | 'month' | 'year' } {
  const hours = Math.abs(Math.round(ticks))
  if (hours < 48) return { count: String(hours), unit: 'hour' }
  const days = hours / ticksPerDay
  if (days < 90) return { count: String(Math.floor(days)), unit: 'day' }
  const years = hours / ticksPerYear
  if (years < 2) return { count: String(Math.round(days / 30.44)), unit: 'month' }
  return { count: years < 10 ? years.toFixed(1) : String(Math.round(years)), unit: 'year' }
}

export function sayPace(ticksPerSecond: number): string {
  const pace = Math.abs(ticksPerSecond)
  const sign = ticksPerSecond < 0 ? '−' : ''
  return `${sign}${sayDuration(pace)}/s`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `1204-03-21T14` as people write it: `21 Mar 1204, 14:00`. */
export function sayDate(iso: string): string {
  const parts = /^(-?\d+)-(\d\d)-(\d\d)(?:T(\d\d))?/.exec(iso)
  if (!parts) return iso
  const [, year, month, day, hour] = parts
  const date = `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${sayYear(Number(year))}`
  return hour === undefined ? date : `${date}, ${hour}:00`
}

export function sayYear(year: number): string {
  return year <= 0 ? `${1 - year} BC` : String(year)
}

/**
 * Maps ticks to calendar instants from one known pair, so that rulers can mark months and years without asking. Years are Gregorian, as
 * dates of the record are; hours are whole, so a day never slips.
 */
export type Epoch = { msAtZero: number }

export function epochFrom(tick: number, iso: string): Epoch | null {
  const parts = /^(-?\d+)-(\d\d)-(\d\d)(?:T(\d\d))?/.exec(iso)
  if (!parts) return null
  const at = new Date(0)
  at.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  at.setUTCHours(Number(parts[4] ?? 0))
  return { msAtZero: at.getTime() - tick * 3_600_000 }
}

export function dateAt(epoch: Epoch, tick: number): Date {
  return new Date(epoch.msAtZero + tick * 3_600_000)
}

export function tickAt(epoch: Epoch, date: Date): number {
  return (date.getTime() - epoch.msAtZero) / 3_600_000
}

/** As the record writes a day, which is also how one may be asked for: `1204-03-21`. */
export function writeDay(epoch: Epoch, tick: number): string {
  const date = dateAt(epoch, tick)
  const two = (number: number) => String(number).padStart(2, '0')
  const year = date.getUTCFullYear()
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
  return `${written}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

export function sayTick(epoch: Epoch | null, tick: number): string {
  if (!epoch) return `+${sayDuration(tick)}`
  const date = dateAt(epoch, tick)
  const hour = String(date.getUTCHours()).padStart(2, '0')
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${sayYear(date.getUTCFullYear())}, ${hour}:00`
}

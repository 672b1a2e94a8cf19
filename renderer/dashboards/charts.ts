import { seriesNames } from '../../electron/wire/series.ts'
import type { CommandInput } from '../../electron/wire/commands/table.ts'

export type SeriesName = CommandInput<'time.series'>['names'][number]

/** Ages, seasons and weathers are no heights: they have lanes of their own on the timeline. */
export const seriesChoices: readonly SeriesName[] = seriesNames.filter(
  (name) => name !== 'era' && name !== 'season' && name !== 'weather',
)

/** Comma-separated, with a header; a hole in the record is an empty field. */
export function toCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value)
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n')
}

/** The straight line through a cloud of points, and how much of it the line explains. */
export function regress(
  points: readonly (readonly [number, number])[],
): { slope: number; start: number; r2: number } | null {
  if (points.length < 3) return null
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)]
  const sxx = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  const syy = points.reduce((sum, [, y]) => sum + (y - my) ** 2, 0)
  const sxy = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  if (sxx === 0 || syy === 0) return null
  const slope = sxy / sxx
  return { slope, start: my - slope * mx, r2: (sxy * sxy) / (sxx * syy) }
}

export function extent(values: readonly number[], pad = 0.04): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (low > high) return [0, 1]
  const room = (high - low || Math.abs(high) || 1) * pad
  return [low - room, high + room]
}

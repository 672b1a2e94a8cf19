import type { Epoch } from '../timeline/calendar.ts'
import { rulerMarks } from '../timeline/ruler.ts'

/** Charts drawn again as plain vectors, for a page of one's own: shapes and letters, no picture inside. */

export type Line = { label: string; values: readonly (number | null)[] }

const ink = { text: '#b3bec9', grid: '#1c242d', font: 'Inter, system-ui, sans-serif' }
export const lineColours = ['#8fe6cb', '#f0c27b', '#8fc1ff', '#f3a6c8'] as const

const shape = { width: 720, height: 300, left: 56, right: 16, top: 34, bottom: 28 }

/** What uPlot shows on the screen; holes in the record are spanned there and here. */
export function trendVectors(ticks: readonly number[], lines: readonly Line[], epoch: Epoch | null): string {
  const { width, height, left, right, top, bottom } = shape
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const [low, high] = spanOf(Math.min(...values), Math.max(...values))
  const [from, to] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1]
  const x = (tick: number) => left + ((tick - from) / (to - from || 1)) * (width - left - right)
  const y = (value: number) => height - bottom - ((value - low) / (high - low)) * (height - top - bottom)
  const rows = roundSteps(low, high, 5).map(
    (value) =>
      `<path d="M${left} ${round(y(value))}H${width - right}" stroke="${ink.grid}"/>${text(left - 8, y(value) + 4, sayNumber(value), 'end')}`,
  )
  const columns = rulerMarks(epoch, { from, to }, width - left - right).map(({ tick, label }) =>
    text(x(tick), height - 8, label, 'middle'),
  )
  const drawn = lines.map(({ values: own }, i) => {
    const known = own.flatMap((value, at) => (value === null ? [] : [`${round(x(ticks[at]))},${round(y(value))}`]))
    const colour = lineColours[i % lineColours.length]
    return known.length === 1
      ? `<circle cx="${known[0].split(',')[0]}" cy="${known[0].split(',')[1]}" r="3" fill="${colour}"/>`
      : `<polyline points="${known.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linejoin="round"/>`
  })
  const names = lines.map(
    ({ label }, i) =>
      `<circle cx="${left + 5 + i * 130}" cy="15" r="4" fill="${lineColours[i % lineColours.length]}"/>${text(left + 16 + i * 130, 19, label, 'start')}`,
  )
  return sheet(width, height, [...rows, ...columns, ...drawn, ...names].join(''))
}

/** Named shares of one as bars, in the order they come. */
export function barVectors(bars: readonly { name: string; share: number }[]): string {
  const [row, width] = [24, 560]
  const drawn = bars.map(({ name, share }, i) => {
    const y = i * row
    return `${text(0, y + 16, name, 'start')}<rect x="220" y="${y + 8}" width="280" height="8" rx="4" fill="${ink.grid}"/><rect x="220" y="${y + 8}" width="${round(280 * share)}" height="8" rx="4" fill="${lineColours[0]}"/>${text(width, y + 16, `${Math.round(share * 100)} %`, 'end')}`
  })
  return sheet(width, Math.max(1, bars.length) * row, drawn.join(''))
}

/** Nothing but zeros is a line on the ground, not one in the middle of a hundred. */
export function spanOf(low: number | null, high: number | null): [number, number] {
  const [from, to] = [low ?? 0, high ?? 1]
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [0, 1]
  if (from === to) return from === 0 ? [0, 1] : [from - Math.abs(from) * 0.1, to + Math.abs(to) * 0.1]
  const room = (to - from) * 0.08
  return [from >= 0 ? Math.max(0, from - room) : from - room, to + room]
}

/** Steps of 1, 2 or 5 times a power of ten, about as many as wanted. */
export function roundSteps(low: number, high: number, wanted: number): number[] {
  const rough = (high - low) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power
  const first = Math.ceil(low / step)
  const count = Math.floor(high / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step)
}

function sheet(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-family="${ink.font}" font-size="12" fill="${ink.text}">${escape(words)}</text>`
}

export function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function sayNumber(value: number): string {
  return Number(value.toPrecision(4)).toLocaleString('en')
}

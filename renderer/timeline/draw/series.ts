import { colourAt } from '../../overlays/colour.ts'
import { eraNames, weatherColours } from '../../words/world.ts'
import type { Lane } from '../lanes.ts'
import { ticksPerDay } from '../calendar.ts'
import { type Column, valueIn } from './columns.ts'
import { fillBlock, inkOf, rgbOf, type Sheet } from './sheet.ts'
import { type Span, spanOf } from './span.ts'

type Context = CanvasRenderingContext2D

const jade = [143, 230, 203] as const
const peopleInk = { area: inkOf(jade, 0.16), line: inkOf(jade, 0.85) }
const lineWidth = 1.25
/** Beside the picture a whole lane of light would be the loudest thing in the window. */
const moodOpacity = 0.78
const weatherInks = weatherColours.map((colour) => inkOf(rgbOf(colour), 1))
/** −15 °C deep blue … 35 °C warm sand. */
const warmth = ['#334f6d', '#266575', '#2a7972', '#4e8964', '#7f9452', '#b1984b', '#de9a60'].map(rgbOf)
const [coldest, hottest] = [-15, 35]

/** Population, and the scale on which it is drawn. */
export function fillPeople(sheet: Sheet, lane: Lane, columns: readonly Column[]): Span | undefined {
  const { ratio } = sheet
  const known = held(columns, 'people')
  if (known.length === 0) return undefined
  const span = spanOf(known.map(({ value }) => value))
  const foot = Math.round((lane.top + lane.height) * ratio)
  const thick = Math.max(1, Math.round(lineWidth * ratio))
  let before: number | undefined
  for (const { x, width, value } of known) {
    const [left, right] = [Math.round(x * ratio), Math.round((x + width) * ratio)]
    const share = (value - span.from) / (span.to - span.from)
    const top = Math.round(foot - share * (lane.height - 2) * ratio)
    fillBlock(sheet, peopleInk.area, left, right, top + thick, foot)
    fillBlock(sheet, peopleInk.line, left, right, top, top + thick)
    if (before !== undefined)
      fillBlock(sheet, peopleInk.line, left, left + thick, Math.min(before, top), Math.max(before, top) + thick)
    before = top
  }
  return span
}

/** Valence is the colour, arousal the height, about a middle line: a still sorrow is low and blue, a feast tall and orange. */
export function fillMood(sheet: Sheet, lane: Lane, columns: readonly Column[]): void {
  const { ratio } = sheet
  const middle = (lane.top + lane.height / 2) * ratio
  for (const { x, width, value, column } of held(columns, 'valence')) {
    // Where nobody lives nobody feels, and nothing is not calm.
    if (valueIn(column, 'people') === 0) continue
    const arousal = valueIn(column, 'arousal') ?? 0
    const half = ((0.25 + 0.75 * Math.max(0, Math.min(1, (arousal + 1) / 2))) * lane.height * ratio) / 2
    const [left, right] = [Math.round(x * ratio), Math.round((x + width) * ratio)]
    fillBlock(sheet, shade(value), left, right, Math.round(middle - half), Math.round(middle + half))
  }
}

/** Near, the kind of weather; from afar, where kinds would blur, the temperature. */
export function fillWeather(sheet: Sheet, lane: Lane, columns: readonly Column[], level: number): void {
  const { ratio } = sheet
  const isNear = level <= 4
  const [top, bottom] = [Math.round(lane.top * ratio), Math.round((lane.top + lane.height) * ratio)]
  for (const { x, width, value } of held(columns, isNear ? 'weather' : 'temperatureCelsius')) {
    const ink = isNear ? (weatherInks[Math.round(value)] ?? weatherInks[0]) : warmInk(value)
    fillBlock(sheet, ink, Math.round(x * ratio), Math.round((x + width) * ratio), top, bottom)
  }
}

type Held = { x: number; width: number; value: number; column: Column }

/** The record knows each day once: what it says holds until it says something else, a day at most, so that a gap stays a gap. */
function held(columns: readonly Column[], name: string): Held[] {
  const known: Held[] = []
  for (const column of columns) {
    const value = valueIn(column, name)
    if (value === null) continue
    const before = known[known.length - 1]
    if (before) before.width = Math.min(before.width, column.x - before.x)
    const pixelsPerTick = column.width / column.ticks
    known.push({ x: column.x, width: (ticksPerDay + column.ticks) * pixelsPerTick, value, column })
  }
  const edge = columns[columns.length - 1]
  const last = known[known.length - 1]
  if (last) last.width = Math.min(last.width, edge.x + edge.width - last.x)
  return known
}

const shades = new Map<number, number>()

/** Two hundred steps of valence are more than an eye tells apart, and few enough to keep. */
function shade(valence: number): number {
  const step = Math.round(Math.max(-1, Math.min(1, valence)) * 100)
  const ink = shades.get(step) ?? inkOf(colourAt('valence', step / 100), moodOpacity)
  shades.set(step, ink)
  return ink
}

const warmInks = new Map<number, number>()

function warmInk(celsius: number): number {
  const step = Math.round(Math.max(coldest, Math.min(hottest, celsius)))
  const ink = warmInks.get(step) ?? inkOf(warmthAt(step), 1)
  warmInks.set(step, ink)
  return ink
}

function warmthAt(celsius: number): [number, number, number] {
  const at = ((celsius - coldest) / (hottest - coldest)) * (warmth.length - 1)
  const below = Math.min(warmth.length - 2, Math.floor(at))
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(warmth[below][channel] + (warmth[below + 1][channel] - warmth[below][channel]) * (at - below))
  return [mix(0), mix(1), mix(2)]
}

/** One block an era up to now, named where the name fits. */
export function drawEra(context: Context, lane: Lane, all: Column[], now: number): void {
  const columns = held(all, 'era')
  let from = 0
  for (let i = 1; i <= columns.length; i++) {
    const era = eraIn(columns[from])
    if (i < columns.length && eraIn(columns[i]) === era) continue
    if (era !== null) block(context, lane, columns[from].x, Math.min(now, columns[i - 1].x + columns[i - 1].width), era)
    from = i
  }
}

function eraIn(held: Held | undefined): number | null {
  return held ? Math.round(held.value) : null
}

function block(context: Context, lane: Lane, left: number, right: number, era: number): void {
  context.fillStyle = `oklch(${0.3 + era * 0.025} 0.035 ${80 + era * 28})`
  context.fillRect(left, lane.top, Math.max(1, right - left - 1), lane.height)
  const name = eraNames[era] ?? ''
  const start = Math.max(0, left)
  if (right - start < context.measureText(name).width + 14) return
  context.fillStyle = '#e6ebf0'
  context.fillText(name, start + 7, lane.top + lane.height / 2 + 0.5)
}

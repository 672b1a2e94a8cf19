import { cssColour } from '../../overlays/colour.ts'
import { eraNames, weatherColours } from '../../words/world.ts'
import type { Lane } from '../lanes.ts'
import { ticksPerDay } from '../calendar.ts'
import { type Column, valueIn } from './columns.ts'

type Context = CanvasRenderingContext2D

const ink = {
  area: 'rgb(143 230 203 / 0.16)',
  line: 'rgb(143 230 203 / 0.85)',
  faint: '#8b97a5',
  rule: 'rgb(226 236 245 / 0.1)',
}

/** Population, from zero, so that its height means what it says. */
export function drawPeople(context: Context, lane: Lane, columns: Column[]): void {
  const known = held(columns, 'people')
  if (known.length === 0) return
  const most = known.reduce((high, { value }) => Math.max(high, value), 1)
  const bottom = lane.top + lane.height
  const path = new Path2D()
  for (const [i, { x, width, value }] of known.entries()) {
    const y = bottom - (value / most) * (lane.height - 2)
    if (i === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
    path.lineTo(x + width, y)
  }
  context.strokeStyle = ink.line
  context.lineWidth = 1.25
  context.stroke(path)
  const last = known[known.length - 1]
  path.lineTo(last.x + last.width, bottom)
  path.lineTo(known[0].x, bottom)
  context.fillStyle = ink.area
  context.fill(path)
}

/** Valence is the colour, arousal the height, about a middle line: a still sorrow is low and blue, a feast tall and orange. */
export function drawMood(context: Context, lane: Lane, columns: Column[]): void {
  const middle = lane.top + lane.height / 2
  const run = runner(context)
  // Beside the picture a whole lane of light would be the loudest thing in the window.
  context.globalAlpha = 0.78
  for (const { x, width, value, column } of held(columns, 'valence')) {
    // Where nobody lives nobody feels, and nothing is not calm.
    if (valueIn(column, 'people') === 0) continue
    const arousal = valueIn(column, 'arousal') ?? 0
    // In quarters of a pixel: fine enough to flow, coarse enough that neighbours can be drawn as one.
    const height = Math.round((0.25 + 0.75 * Math.max(0, Math.min(1, (arousal + 1) / 2))) * lane.height * 4) / 4
    run.add(x, width, middle - height / 2, height, shade(value))
  }
  run.end()
  context.globalAlpha = 1
}

/** Near, the kind of weather; from afar, where kinds would blur, the temperature. */
export function drawWeather(context: Context, lane: Lane, columns: Column[], level: number): void {
  const name = level <= 4 ? 'weather' : 'temperatureCelsius'
  const run = runner(context)
  for (const { x, width, value } of held(columns, name)) {
    const colour = level <= 4 ? (weatherColours[Math.round(value)] ?? ink.faint) : warmth(Math.round(value))
    run.add(x, width, lane.top, lane.height, colour)
  }
  run.end()
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

/**
 * Blocks from pixel to pixel, since those that share a pixel would show as seams between them; neighbours that look the same are drawn
 * as one.
 */
function runner(context: Context) {
  let [from, to, top, height, colour] = [0, 0, 0, 0, '']
  function end(): void {
    if (colour === '') return
    context.fillStyle = colour
    context.fillRect(from, top, Math.max(1, to - from), height)
    colour = ''
  }
  return {
    add(x: number, width: number, y: number, high: number, shown: string): void {
      const left = Math.round(x)
      const same = shown === colour && y === top && high === height && left <= to
      if (!same) {
        end()
        ;[from, top, height, colour] = [left, y, high, shown]
      }
      to = Math.round(x + width)
    },
    end,
  }
}

const shades = new Map<number, string>()

/** Two hundred steps of valence are more than an eye tells apart, and few enough to keep. */
function shade(valence: number): string {
  const step = Math.round(Math.max(-1, Math.min(1, valence)) * 100)
  const colour = shades.get(step) ?? cssColour('valence', step / 100)
  shades.set(step, colour)
  return colour
}

/** −15 °C deep blue … 35 °C warm sand. */
function warmth(celsius: number): string {
  const share = Math.max(0, Math.min(1, (celsius + 15) / 50))
  return `oklch(${0.42 + share * 0.32} ${0.06 + share * 0.05} ${250 - share * 190})`
}

/** One block an era, named where the name fits. */
export function drawEra(context: Context, lane: Lane, all: Column[]): void {
  const columns = held(all, 'era')
  let from = 0
  for (let i = 1; i <= columns.length; i++) {
    const era = eraIn(columns[from])
    if (i < columns.length && eraIn(columns[i]) === era) continue
    if (era !== null) block(context, lane, columns[from].x, columns[i - 1].x + columns[i - 1].width, era)
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

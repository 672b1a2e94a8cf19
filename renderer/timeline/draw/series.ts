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
  const known = held(columns, 'people').flatMap((column) => {
    const value = valueIn(column, 'people') ?? 0
    return [
      { x: column.x, value },
      { x: column.x + column.width, value },
    ]
  })
  if (known.length === 0) return
  const most = Math.max(...known.map(({ value }) => value), 1)
  const bottom = lane.top + lane.height
  const path = new Path2D()
  for (const [i, { x, value }] of known.entries()) {
    const y = bottom - (value / most) * (lane.height - 2)
    if (i === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  }
  context.strokeStyle = ink.line
  context.lineWidth = 1.25
  context.stroke(path)
  path.lineTo(known[known.length - 1].x, bottom)
  path.lineTo(known[0].x, bottom)
  context.fillStyle = ink.area
  context.fill(path)
}

/** Valence is the colour, arousal the height, about a middle line: a still sorrow is low and blue, a feast tall and orange. */
export function drawMood(context: Context, lane: Lane, columns: Column[]): void {
  const middle = lane.top + lane.height / 2
  for (const column of held(columns, 'valence')) {
    const valence = valueIn(column, 'valence') ?? 0
    const arousal = valueIn(column, 'arousal') ?? 0
    const height = (0.25 + 0.75 * Math.max(0, Math.min(1, (arousal + 1) / 2))) * lane.height
    context.fillStyle = cssColour('valence', valence)
    fillColumn(context, column, middle - height / 2, height)
  }
}

/** Near, the kind of weather; from afar, where kinds would blur, the temperature. */
export function drawWeather(context: Context, lane: Lane, columns: Column[], level: number): void {
  const name = level <= 4 ? 'weather' : 'temperatureCelsius'
  for (const column of held(columns, name)) {
    const value = valueIn(column, name) ?? 0
    context.fillStyle = level <= 4 ? (weatherColours[Math.round(value)] ?? ink.faint) : warmth(value)
    fillColumn(context, column, lane.top, lane.height)
  }
}

/** The record knows each day once: what it says holds until it says something else, a day at most, so that a gap stays a gap. */
function held(columns: Column[], name: string): Column[] {
  const known = columns.filter((column) => valueIn(column, name) !== null)
  const last = columns[columns.length - 1]
  return known.map((column, i) => {
    const pixelsPerTick = column.width / column.ticks
    const dayEnds = column.x + (ticksPerDay + column.ticks) * pixelsPerTick
    const until = known[i + 1]?.x ?? last.x + last.width
    return { ...column, width: Math.min(dayEnds, until) - column.x }
  })
}

/** From pixel to pixel: columns that share a pixel would show as seams between them. */
function fillColumn(context: Context, { x, width }: Column, top: number, height: number): void {
  const left = Math.round(x)
  context.fillRect(left, top, Math.max(1, Math.round(x + width) - left), height)
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

function eraIn(column: Column | undefined): number | null {
  const value = column ? valueIn(column, 'era') : null
  return value === null ? null : Math.round(value)
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

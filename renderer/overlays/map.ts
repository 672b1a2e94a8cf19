import type { Camera, Settlement } from '../../electron/wire/values.ts'
import { coverColours } from '../words/world.ts'
import { colourAt, cssColour } from './colour.ts'
import { readField, spreadField } from './field.ts'
import { type Dimension, feltBy, measure } from './overlays.ts'
import type { Soul } from './crowd.ts'
import type { Patch } from './patch.ts'

type Look = { dimension: Dimension; feeling: number; opacity: number; ground: boolean }
const cells = 120

/** A relief of the ground, lit from the north-west, with the field of feeling, the places, the people and the eye upon it. */
export function createMap(canvas: HTMLCanvasElement, patch: Patch) {
  const context = canvas.getContext('2d')
  const side = (patch.columns - 1) * patch.stepMetres
  const relief = paintRelief(patch)
  let field: { of: readonly unknown[]; sheet: OffscreenCanvas } | undefined

  /** Of the same people in the same light it is the same field, wherever the eye is. */
  function fieldOf(souls: readonly Soul[], look: Look): OffscreenCanvas {
    const of = [souls, look.dimension, look.feeling, look.opacity]
    if (!field || of.some((one, at) => one !== field?.of[at]))
      field = { of, sheet: paintField(patch, side, souls, look) }
    return field.sheet
  }

  return {
    draw(camera: Camera | null, souls: readonly Soul[], places: readonly Settlement[], look: Look): void {
      if (!context) return
      const size = Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio))
      // Setting a size, even the same, makes the canvas anew.
      if (canvas.width !== size) canvas.width = canvas.height = size
      const x = (east: number) => ((east - patch.x) / side) * size
      const y = (north: number) => (1 - (north - patch.y) / side) * size
      context.imageSmoothingEnabled = true
      context.drawImage(relief, 0, 0, size, size)
      if (look.ground) context.drawImage(fieldOf(souls, look), 0, 0, size, size)
      for (const soul of souls) {
        context.fillStyle = cssColour(look.dimension, measure(soul, look.dimension, look.feeling))
        context.beginPath()
        context.arc(x(soul.x), y(soul.y), size / 170, 0, Math.PI * 2)
        context.fill()
      }
      drawPlaces(context, size, places, x, y, side)
      if (camera) drawEye(context, size, x(camera.x), y(camera.y), camera)
    },
  }
}

function paintRelief({ columns, rows, stepMetres, heights, cover, seaLevel }: Patch): OffscreenCanvas {
  return paintCells(columns, rows, (column, row) => {
    const at = row * columns + column
    const east = heights[row * columns + Math.min(columns - 1, column + 1)]
    const north = heights[Math.min(rows - 1, row + 1) * columns + column]
    const here = heights[at]
    const slope = (here - east - (here - north)) / stepMetres
    const water = here < seaLevel
    const light = water ? 1 : Math.max(0.55, Math.min(1.5, 1 + slope * 1.1))
    const [red, green, blue] = coverColours[water ? 0 : cover[at]] ?? coverColours[2]
    return [red * light, green * light, blue * light, 255]
  })
}

function paintField(
  patch: Patch,
  side: number,
  souls: readonly Soul[],
  { dimension, feeling, opacity }: Look,
): OffscreenCanvas {
  const field = spreadField(feltBy(souls, dimension, feeling), patch.x, patch.y, side, cells)
  const step = side / cells
  return paintCells(cells, cells, (column, row) => {
    const value = readField(field, patch.x + (column + 0.5) * step, patch.y + (row + 0.5) * step)
    if (value === undefined) return undefined
    const weight = field.values[(row * cells + column) * 2 + 1]
    return [...colourAt(dimension, value), 255 * opacity * (1 - Math.exp(-weight * 1.6))]
  })
}

/** Rows come from the south, as the land's do; a cell without a colour stays clear. */
function paintCells(
  columns: number,
  rows: number,
  colourOf: (column: number, row: number) => readonly number[] | undefined,
): OffscreenCanvas {
  const sheet = new OffscreenCanvas(columns, rows)
  const pixels = new ImageData(columns, rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const colour = colourOf(column, row)
      if (colour) pixels.data.set(colour, ((rows - 1 - row) * columns + column) * 4)
    }
  sheet.getContext('2d')?.putImageData(pixels, 0, 0)
  return sheet
}

function drawPlaces(
  context: CanvasRenderingContext2D,
  size: number,
  places: readonly Settlement[],
  x: (east: number) => number,
  y: (north: number) => number,
  side: number,
): void {
  context.font = `500 ${size / 26}px "Inter Variable", sans-serif`
  context.textAlign = 'center'
  for (const place of places) {
    context.strokeStyle = 'rgb(246 231 198 / 0.8)'
    context.lineWidth = size / 260
    context.beginPath()
    context.arc(x(place.x), y(place.y), Math.max(size / 90, (place.radiusMetres / side) * size), 0, Math.PI * 2)
    context.stroke()
    // Above the ring rather than over the people in it, and below where there is no room above.
    const ring = Math.max(size / 90, (place.radiusMetres / side) * size) + size / 60
    const above = y(place.y) - ring
    const line = above < size / 20 ? y(place.y) + ring + size / 32 : above
    context.lineWidth = size / 90
    context.strokeStyle = 'rgb(6 8 11 / 0.8)'
    context.strokeText(place.name, x(place.x), line)
    context.fillStyle = '#f6ecd6'
    context.fillText(place.name, x(place.x), line)
  }
}

function drawEye(context: CanvasRenderingContext2D, size: number, x: number, y: number, camera: Camera): void {
  const reach = size / 7
  const spread = camera.fovRadians
  const at = camera.headingRadians - Math.PI / 2
  const view = context.createRadialGradient(x, y, 0, x, y, reach)
  view.addColorStop(0, 'rgb(255 255 255 / 0.55)')
  view.addColorStop(1, 'rgb(255 255 255 / 0)')
  context.fillStyle = view
  context.beginPath()
  context.moveTo(x, y)
  context.arc(x, y, reach, at - spread / 2, at + spread / 2)
  context.closePath()
  context.fill()
  context.fillStyle = '#ffffff'
  context.beginPath()
  context.arc(x, y, size / 80, 0, Math.PI * 2)
  context.fill()
}

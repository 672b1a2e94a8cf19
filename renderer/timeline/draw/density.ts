import { type Group, groupColours, groups } from '../kinds.ts'
import type { Lane } from '../lanes.ts'
import type { Column } from './columns.ts'

type Context = CanvasRenderingContext2D
type Sheet = { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D; pixels: ImageData; words: Uint32Array }

/** The one sheet that densities are set on; made anew when the lane has another size. */
let sheet: Sheet | undefined

/**
 * How many events of each group happened, as a stack; the square root keeps a quiet year visible beside a plague. It is set pixel by pixel
 * and laid down as one picture: as thousands of rectangles it takes longer than all the other lanes together.
 */
export function drawDensity(
  context: Context,
  lane: Lane,
  across: number,
  columns: readonly Column[],
  hidden: readonly Group[],
  strength: number,
): void {
  const shown = groups.filter((group) => !hidden.includes(group))
  const ratio = context.getTransform().a
  const [width, height] = [Math.ceil(across * ratio), Math.round(lane.height * ratio)]
  const { canvas, pen, pixels, words } = sheetOf(width, height) ?? {}
  if (!canvas || !pen || !pixels || !words) return
  words.fill(0)
  const totals = columns.map(({ tile, at }) => shown.reduce((sum, group) => sum + (tile.density[group][at] ?? 0), 0))
  const most = Math.sqrt(totals.reduce((high, total) => Math.max(high, total), 1))
  const inks = shown.map((group) => inkOf(groupColours[group], strength))
  for (const [i, { x, width: wide, tile, at }] of columns.entries()) {
    if (totals[i] === 0) continue
    const left = Math.max(0, Math.round(x * ratio))
    const right = Math.min(width, Math.max(left + 1, Math.round((x + wide - (wide > 4 ? 1 : 0)) * ratio)))
    const perEvent = (Math.sqrt(totals[i]) / most / totals[i]) * height
    let counted = 0
    let bottom = height
    for (const [place, group] of shown.entries()) {
      const count = tile.density[group][at] ?? 0
      if (count === 0) continue
      counted += count
      const top = Math.max(0, Math.min(bottom - 1, Math.round(height - counted * perEvent)))
      for (let row = top; row < bottom; row++) words.fill(inks[place], row * width + left, row * width + right)
      bottom = top
    }
  }
  pen.putImageData(pixels, 0, 0)
  context.drawImage(canvas, 0, lane.top, width / ratio, height / ratio)
}

function sheetOf(width: number, height: number): Sheet | undefined {
  if (sheet?.canvas.width === width && sheet.canvas.height === height) return sheet
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height))
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  const pixels = new ImageData(canvas.width, canvas.height)
  sheet = { canvas, pen, pixels, words: new Uint32Array(pixels.data.buffer) }
  return sheet
}

/** #rrggbb as a word that lies in memory as red, green, blue and opacity. */
function inkOf(colour: string, opacity: number): number {
  const number = Number.parseInt(colour.slice(1), 16)
  const [red, green, blue] = [number >> 16, (number >> 8) & 255, number & 255]
  return ((Math.round(opacity * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0
}

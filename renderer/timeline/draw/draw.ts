import { textScale } from '../../app/text.ts'
import type { Epoch } from '../calendar.ts'
import type { Group } from '../kinds.ts'
import type { Lane } from '../lanes.ts'
import type { Asked, Bookmark } from '../markers.ts'
import { levelFor, type View, xOf } from '../scale.ts'
import type { createTiles } from '../tiles.ts'
import { type Column, columnsOf } from './columns.ts'
import { fillDensity } from './density.ts'
import { type Dot, drawDots } from './events.ts'
import { drawEventLabels } from './labels.ts'
import { drawAsked, drawFuture, drawLoop, drawRuler, drawShared } from './marks.ts'
import { drawEra, fillMood, fillPeople, fillWeather } from './series.ts'
import { fillBlock, openSheet } from './sheet.ts'
import { drawSpan, type Span } from './span.ts'

const linePixels = 13
/** Up to here every event has a dot of its own; beyond, what happened is a density. */
const nearLevel = 2

export type TimelinePicture = {
  universe: string
  view: View
  liveTick: number
  /** Where a fork began, and what it came from. */
  birth: { tick: number; parent: string } | null
  epoch: Epoch | null
  lanes: readonly Lane[]
  hidden: readonly Group[]
  loop: { from: number; to: number } | null
  bookmarks: readonly Bookmark[]
  asked: readonly Asked[]
}

/** Draws all of history that is in sight and gives the dots that can be pressed. */
export function drawTimeline(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  tiles: ReturnType<typeof createTiles>,
  picture: TimelinePicture,
): Dot[] {
  const { universe, view, liveTick, lanes, hidden } = picture
  context.font = `500 ${11 * textScale()}px "Inter Variable", system-ui, sans-serif`
  context.textBaseline = 'middle'
  const level = levelFor(view, width)
  const columns = columnsOf(view, width, level, liveTick, (index) => tiles.get(universe, level, index, liveTick))
  const sheet = openSheet(context.canvas.width, context.canvas.height, context.getTransform().a)
  let people: Span | undefined
  for (const lane of lanes)
    if (lane.name === 'people') people = fillPeople(sheet, lane, columns)
    else if (lane.name === 'mood') fillMood(sheet, lane, columns)
    else if (lane.name === 'weather') fillWeather(sheet, lane, columns, level)
    else if (lane.name === 'events') fillDensity(sheet, lane, columns, hidden, level <= nearLevel ? 0.12 : 0.5)
  // A bucket may reach beyond now, and what it says does not.
  const now = xOf(view, width, liveTick)
  fillBlock(sheet, 0, Math.round(now * sheet.ratio), sheet.width, 0, sheet.height)
  // It takes the place of whatever was there before.
  context.putImageData(sheet.pixels, 0, 0)
  let dots: Dot[] = []
  for (const lane of lanes)
    if (lane.name === 'ruler') drawRuler(context, lane, height, picture.epoch, view, width, liveTick)
    else if (lane.name === 'people' && people) drawSpan(context, lane, people)
    else if (lane.name === 'era') drawEra(context, lane, columns, now)
    else if (lane.name === 'asked')
      drawAsked(context, lane, view, width, picture.bookmarks, picture.asked, {
        from: picture.birth ? Math.max(0, xOf(view, width, picture.birth.tick)) : 0,
        to: Math.min(width, now),
      })
    else if (lane.name === 'events') {
      dots = drawDots(context, lane, view, width, tilesOf(columns), hidden)
      if (level <= nearLevel) drawEventLabels(context, lane, width, dots, linePixels * textScale())
    }
  if (picture.birth) drawShared(context, height, view, width, picture.birth)
  if (picture.loop) drawLoop(context, height, view, width, picture.loop)
  drawFuture(context, height, view, width, liveTick)
  return dots
}

function tilesOf(columns: readonly Column[]) {
  return new Set(columns.map(({ tile }) => tile))
}

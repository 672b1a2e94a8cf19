import { epochFrom } from './calendar.ts'
import { shownTick, useClock } from './clock.ts'
import { drawTimeline } from './draw/draw.ts'
import type { Dot } from './draw/events.ts'
import type { Lane } from './lanes.ts'
import { useMarkers } from './markers.ts'
import { xOf } from './scale.ts'
import { createTiles } from './tiles.ts'
import { useView, viewNow } from './view.ts'

/**
 * The drawn part of the timeline. The hand moves with every tick; the lanes beneath it are drawn again only when they would look
 * different, and never more than once a frame.
 */
export function createSurface(
  canvas: HTMLCanvasElement,
  hand: HTMLElement,
  universe: string,
  lanes: readonly Lane[],
  height: number,
) {
  const context = canvas.getContext('2d')
  let scheduled = 0
  let dirty = true
  let drawnFor = ''
  let dots: Dot[] = []
  const tiles = createTiles(soil)

  function soil(): void {
    dirty = true
    schedule()
  }

  function schedule(): void {
    scheduled ||= requestAnimationFrame(paint)
  }

  function paint(): void {
    scheduled = 0
    const clock = useClock.getState()
    const view = viewNow()
    const width = canvas.clientWidth
    hand.style.transform = `translateX(${xOf(view, width, shownTick(clock))}px)`
    // The end of history creeps on; a new picture is due when it has crept a pixel, or a refresh of its tile may be.
    const now = Math.floor(xOf(view, width, clock.liveTick))
    const look = [width, view.from, view.to - view.from > clock.liveTick ? now : view.to, now].join()
    if (!context || width === 0 || (!dirty && look === drawnFor)) return
    drawnFor = look
    dirty = false
    sharpen(canvas, context, width, height)
    const { bookmarks, asked } = useMarkers.getState()
    dots = drawTimeline(context, width, height, tiles, {
      universe,
      view,
      liveTick: clock.liveTick,
      epoch: clock.summary ? epochFrom(clock.summary.tick, clock.summary.date) : null,
      lanes,
      hidden: useView.getState().hidden,
      loop: clock.loop,
      bookmarks,
      asked,
    })
  }

  const resized = new ResizeObserver(soil)
  resized.observe(canvas)
  const letGo = [
    useClock.subscribe((clock, before) => (clock.loop === before.loop ? schedule() : soil())),
    useView.subscribe(soil),
    useMarkers.subscribe(soil),
  ]
  soil()

  return {
    dots: (): readonly Dot[] => dots,
    dispose(): void {
      cancelAnimationFrame(scheduled)
      context?.clearRect(0, 0, canvas.width, canvas.height)
      resized.disconnect()
      for (const end of letGo) end()
    },
  }
}

function sharpen(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = devicePixelRatio
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns
    canvas.height = rows
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}

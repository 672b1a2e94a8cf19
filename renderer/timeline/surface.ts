import type { Universe } from '../../electron/wire/values.ts'
import { useUniverses } from '../universes/universes.ts'
import { words } from '../words/en.ts'
import { shownTick, useClock } from './clock.ts'
import { drawTimeline } from './draw/draw.ts'
import type { Dot } from './draw/events.ts'
import type { Lane } from './lanes.ts'
import { useMarkers } from './markers.ts'
import { type View, xOf } from './scale.ts'
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
  let drawn: Look | undefined
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
    const look = { view, width, liveTick: clock.liveTick }
    if (!context || width === 0 || (!dirty && drawn && looksAlike(drawn, look))) return
    drawn = look
    dirty = false
    sharpen(canvas, context, width, height)
    const { bookmarks, asked } = useMarkers.getState()
    dots = drawTimeline(context, width, height, tiles, {
      universe,
      view,
      liveTick: clock.liveTick,
      birth: birthOf(clock.universe),
      epoch: clock.epoch,
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
    // A parent may be heard of later than its child.
    useUniverses.subscribe(({ list }, before) => list.length !== before.list.length && tiles.forget()),
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

function birthOf(universe: Universe | null): { tick: number; parent: string } | null {
  if (universe?.forkTick == null) return null
  const parent = useUniverses.getState().list.find(({ id }) => id === universe.parent)
  return { tick: universe.forkTick, parent: parent?.name ?? words.timeline.goneParent }
}

type Look = { view: View; width: number; liveTick: number }

/**
 * The end of history creeps on, and the view of all of it grows with it: a new picture is due when either has crept a pixel, which is also
 * when a refresh of the last tile may be.
 */
function looksAlike(drawn: Look, look: Look): boolean {
  const { view, width, liveTick } = look
  const crept = (tick: number, since: number) => Math.abs(xOf(view, width, tick) - xOf(view, width, since)) >= 1
  return (
    width === drawn.width &&
    !crept(liveTick, drawn.liveTick) &&
    !crept(view.from, drawn.view.from) &&
    !crept(view.to, drawn.view.to)
  )
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

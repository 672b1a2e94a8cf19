import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useMedia } from '../app/media.ts'
import { textScale } from '../app/text.ts'
import { useSettings } from '../settings/settings.ts'
import { words } from '../words/en.ts'
import { Away } from './Away.tsx'
import { Branches } from './Branches.tsx'
import { sayTick, tellDuration } from './calendar.ts'
import { shownTick, useClock } from './clock.ts'
import { type Dot, dotAt } from './draw/events.ts'
import { Glimpse } from './Glimpse.tsx'
import { LaneNames } from './LaneNames.tsx'
import { layLanes } from './lanes.ts'
import { loadMarkers } from './markers.ts'
import { pan, tickOf, zoomAbout } from './scale.ts'
import { createSurface } from './surface.ts'
import { Transport } from './Transport.tsx'
import { goTo, scrubTo, step } from './transport.ts'
import { setView, viewNow } from './view.ts'

type Hover = { x: number; tick: number; dot: Dot | undefined }
const wheelSpeed = 0.0022

/** History under the picture: look at it, drag through it, step along it. */
export function Timeline() {
  const universe = useClock((clock) => clock.universe?.id)
  const wanted = useSettings((settings) => settings.lanesTall)
  // In a low window the picture needs the room more than the lanes do.
  const tall = useMedia('(height >= 46rem)') && wanted
  const scale = useTextScale()
  const { lanes, height } = useMemo(() => layLanes(tall, scale), [tall, scale])
  const track = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const hand = useRef<HTMLDivElement>(null)
  const surface = useRef<ReturnType<typeof createSurface>>(null)
  const [hover, setHover] = useState<Hover | null>(null)

  useEffect(() => {
    if (!universe || !canvas.current || !hand.current) return
    void loadMarkers(universe)
    surface.current = createSurface(canvas.current, hand.current, universe, lanes, height)
    return () => surface.current?.dispose()
  }, [universe, lanes, height])

  useEffect(() => {
    const element = track.current
    if (!element) return
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, width } = element.getBoundingClientRect()
      const { liveTick } = useClock.getState()
      const view = viewNow()
      const sideways =
        Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.shiftKey ? event.deltaY : 0
      if (sideways) setView(pan(view, (sideways / width) * (view.to - view.from), liveTick))
      else
        setView(
          zoomAbout(view, tickOf(view, width, event.clientX - left), Math.exp(event.deltaY * wheelSpeed), liveTick),
        )
    }
    // React's own wheel listener is passive and could not keep the page from zooming.
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [])

  const at = (event: PointerEvent): Hover => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - left
    return { x, tick: tickOf(viewNow(), width, x), dot: dotAt(surface.current?.dots() ?? [], x, event.clientY - top) }
  }
  const dragging = (event: PointerEvent) => event.currentTarget.hasPointerCapture(event.pointerId)
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { tick, dot } = at(event)
    scrubTo(dot?.event.tick ?? tick)
  }
  const move = (event: PointerEvent) => {
    const here = at(event)
    setHover(here)
    if (dragging(event)) scrubTo(here.tick)
  }
  const release = (event: PointerEvent) => {
    if (dragging(event)) void goTo(Math.floor(useClock.getState().scrubTick ?? at(event).tick))
  }

  return (
    <section className="timeline" aria-label={words.timeline.title} data-empty={!universe || undefined}>
      <Transport />
      <div className="timeline-track" ref={track} style={{ height }} onPointerLeave={() => setHover(null)}>
        <canvas ref={canvas} style={{ height }} aria-hidden="true" />
        <LaneNames lanes={lanes} />
        <Seek height={height} onPointerDown={press} onPointerMove={move} onPointerUp={release} />
        <div className="timeline-hand" ref={hand} style={{ height }} aria-hidden="true" />
        <Away />
        {hover && universe && <Glimpse universe={universe} x={hover.x} tick={hover.tick} event={hover.dot?.event} />}
      </div>
      <Branches />
    </section>
  )
}

/** Follows the reader's text size: a change of it shows as a change of the root's own size in rem. */
function useTextScale(): number {
  const [scale, setScale] = useState(textScale)
  useEffect(() => {
    const probe = document.createElement('div')
    probe.className = 'unseen'
    probe.style.width = '1rem'
    document.body.append(probe)
    const observer = new ResizeObserver(() => setScale(textScale()))
    observer.observe(probe)
    return () => {
      observer.disconnect()
      probe.remove()
    }
  }, [])
  return scale
}

type Pointing = Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp', (event: PointerEvent) => void>

/** The timeline as a slider, for the keyboard and for those who hear it. */
function Seek({ height, ...pointing }: { height: number } & Pointing) {
  const tick = useClock((clock) => Math.floor(shownTick(clock)))
  const liveTick = useClock((clock) => clock.liveTick)
  const epoch = useClock((clock) => clock.epoch)
  const first = useClock((clock) => clock.universe?.forkTick ?? 0)
  const behind = liveTick - tick
  const keys = (event: KeyboardEvent) => {
    const days = { PageUp: 1, PageDown: -1 }[event.key]
    if (!days) return
    event.preventDefault()
    step(days * 24)
  }
  return (
    <div
      className="timeline-seek"
      role="slider"
      tabIndex={0}
      aria-label={words.timeline.seek}
      aria-valuemin={first}
      aria-valuemax={liveTick}
      aria-valuenow={tick}
      aria-valuetext={`${sayTick(epoch, tick)}, ${behind > 0 ? words.stream.behind(tellDuration(behind)) : words.timeline.live}`}
      style={{ height }}
      onKeyDown={keys}
      {...pointing}
    />
  )
}

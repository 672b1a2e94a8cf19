import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { inTurn } from '../app/turns.ts'
import type { Epoch } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { rulerMarks } from '../timeline/ruler.ts'
import { goTo } from '../timeline/transport.ts'
import { showRange } from '../timeline/view.ts'
import { markNow } from './now.ts'
import { readAtPointer } from './reading.ts'
import { type Line, lineColours, spanOf } from './vectors.ts'

const height = 196
const brushPixelsMin = 4

/** The same round dates as on the timeline, with room for each. */
const marksOf = (plot: uPlot, epoch: Epoch | null, from: number, to: number) =>
  rulerMarks(epoch, { from, to }, plot.width, 64)

/** One or more series over time. A range that is brushed here is shown on the timeline. */
export function Trend({
  title,
  ticks,
  series,
  epoch,
}: {
  title: string
  ticks: readonly number[]
  series: readonly Line[]
  epoch: Epoch | null
}) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = host.current
    if (!element || ticks.length === 0) return
    let plot: uPlot | undefined
    // A plot takes some ten milliseconds to make, and there are many.
    const letGo = inTurn(() => {
      plot = drawTrend(element, ticks, series, epoch)
    })
    const resized = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height }))
    resized.observe(element)
    return () => {
      letGo()
      resized.disconnect()
      plot?.destroy()
    }
  }, [ticks, series, epoch])
  return <div className="trend" ref={host} role="img" aria-label={title} />
}

/** A press that was no brush leads to the moment that was pressed. */
function goWherePressed(plot: uPlot): void {
  let from = 0
  plot.over.addEventListener('pointerdown', ({ clientX }) => (from = clientX))
  plot.over.addEventListener('click', ({ clientX }) => {
    const { left } = plot.over.getBoundingClientRect()
    if (Math.abs(clientX - from) >= brushPixelsMin) return
    const live = useClock.getState().liveTick
    void goTo(Math.max(0, Math.min(live, Math.floor(plot.posToVal(clientX - left, 'x')))))
  })
}

function drawTrend(
  element: HTMLElement,
  ticks: readonly number[],
  series: readonly Line[],
  epoch: Epoch | null,
): uPlot {
  const reading = readAtPointer(ticks, series, epoch)
  const now = markNow()
  const axis = {
    stroke: '#8b97a5',
    grid: { stroke: 'rgb(226 236 245 / 0.07)' },
    ticks: { show: false },
    font: '11px "Inter Variable"',
  }
  return new uPlot(
    {
      width: element.clientWidth,
      height,
      padding: [8, 8, 0, 0],
      legend: {
        show: series.length > 1,
        live: false,
        markers: { width: 0, fill: (_, at) => lineColours[(at - 1) % lineColours.length] },
      },
      cursor: { points: { size: 6 }, drag: { x: true, y: false, setScale: false } },
      scales: { x: { time: false }, y: { range: (_, low, high) => spanOf(low, high) } },
      axes: [
        {
          ...axis,
          size: 26,
          splits: (drawn, _, from, to) => marksOf(drawn, epoch, from, to).map(({ tick }) => tick),
          values: (drawn, at) => {
            const { min = 0, max = 1 } = drawn.scales.x
            const marks = marksOf(drawn, epoch, min, max)
            return at.map((tick) => marks.find((mark) => mark.tick === tick)?.label ?? '')
          },
        },
        { ...axis, size: 46 },
      ],
      series: [
        {},
        ...series.map(({ label, values }, i) => ({
          label,
          stroke: lineColours[i % lineColours.length],
          width: 1.5,
          points: { show: values.length < 3 },
          spanGaps: true,
          ...(series.length === 1 ? { fill: `${lineColours[i % lineColours.length]}22` } : {}),
        })),
      ],
      hooks: {
        ready: [goWherePressed, reading.join, now.join],
        draw: [now.place],
        destroy: [now.leave],
        setCursor: [reading.follow],
        setSelect: [
          (drawn) => {
            const { left, width } = drawn.select
            if (width < brushPixelsMin) return
            showRange(drawn.posToVal(left, 'x'), drawn.posToVal(left + width, 'x'))
            drawn.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
          },
        ],
      },
    },
    [ticks as number[], ...series.map(({ values }) => values as (number | null)[])],
    element,
  )
}

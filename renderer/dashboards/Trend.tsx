import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { type Epoch, sayDuration, sayTick } from '../timeline/calendar.ts'
import { showRange } from '../timeline/view.ts'

const height = 132
const colours = ['#8fe6cb', '#f0c27b', '#8fc1ff', '#f3a6c8']

function spanOf(low: number | null, high: number | null): [number, number] {
  const [from, to] = [low ?? 0, high ?? 1]
  if (from === to) return from === 0 ? [0, 1] : [from - Math.abs(from) * 0.1, to + Math.abs(to) * 0.1]
  const room = (to - from) * 0.08
  return [from >= 0 ? Math.max(0, from - room) : from - room, to + room]
}

/** One or more series over time. A range that is brushed here is shown on the timeline. */
export function Trend({
  title,
  ticks,
  series,
  epoch,
  onPlot,
}: {
  title: string
  ticks: readonly number[]
  series: readonly { label: string; values: readonly (number | null)[] }[]
  epoch: Epoch | null
  onPlot?: (canvas: HTMLCanvasElement | null) => void
}) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = host.current
    if (!element || ticks.length === 0) return
    const axis = {
      stroke: '#8b97a5',
      grid: { stroke: 'rgb(226 236 245 / 0.07)' },
      ticks: { show: false },
      font: '11px "Inter Variable"',
    }
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height,
        padding: [8, 8, 0, 0],
        legend: {
          show: series.length > 1,
          live: false,
          markers: { width: 0, fill: (_, at) => colours[(at - 1) % colours.length] },
        },
        cursor: { points: { size: 6 }, drag: { x: true, y: false, setScale: false } },
        // Nothing but zeros is a line on the ground, not one in the middle of a hundred.
        scales: { x: { time: false }, y: { range: (_, low, high) => spanOf(low, high) } },
        axes: [
          {
            ...axis,
            space: 110,
            size: 26,
            values: (_, at) => at.map((tick) => (epoch ? sayTick(epoch, tick).replace(/, .*/, '') : sayDuration(tick))),
          },
          { ...axis, size: 46 },
        ],
        series: [
          {},
          ...series.map(({ label, values }, i) => ({
            label,
            stroke: colours[i % colours.length],
            width: 1.5,
            points: { show: values.length < 3 },
            spanGaps: true,
            ...(series.length === 1 ? { fill: `${colours[i % colours.length]}22` } : {}),
          })),
        ],
        hooks: {
          setSelect: [
            (drawn) => {
              const { left, width } = drawn.select
              if (width < 4) return
              showRange(drawn.posToVal(left, 'x'), drawn.posToVal(left + width, 'x'))
              drawn.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
            },
          ],
        },
      },
      [ticks as number[], ...series.map(({ values }) => values as (number | null)[])],
      element,
    )
    onPlot?.(element.querySelector('canvas'))
    const resized = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }))
    resized.observe(element)
    return () => {
      resized.disconnect()
      onPlot?.(null)
      plot.destroy()
    }
  }, [ticks, series, epoch, onPlot])
  return <div className="trend" ref={host} role="img" aria-label={title} />
}

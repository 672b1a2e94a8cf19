import type uPlot from 'uplot'
import { figure } from '../app/figures.ts'
import { type Epoch, sayDate, sayDuration, writeDay } from '../timeline/calendar.ts'
import { type Line, lineColours } from './vectors.ts'

/** The day and the numbers under the pointer, written into the chart itself. */
export function readAtPointer(ticks: readonly number[], series: readonly Line[], epoch: Epoch | null) {
  const box = document.createElement('output')
  box.className = 'trend-reading figures'
  box.hidden = true
  return {
    /** Into the plot that was made. */
    join: (plot: uPlot): void => plot.over.append(box),
    follow(plot: uPlot): void {
      const { idx, left = -1 } = plot.cursor
      box.hidden = idx === null || idx === undefined || left < 0
      if (idx === null || idx === undefined || box.hidden) return
      const tick = ticks[idx]
      const day = epoch ? sayDate(writeDay(epoch, tick)) : sayDuration(tick)
      box.replaceChildren(
        day,
        ...series.map(({ values }, i) => numberOf(values[idx], lineColours[i % lineColours.length])),
      )
    },
  }
}

function numberOf(value: number | null | undefined, colour: string): HTMLElement {
  const number = document.createElement('span')
  number.style.color = colour
  number.textContent =
    value === null || value === undefined ? '·' : Number.isInteger(value) ? String(value) : figure(value)
  return number
}

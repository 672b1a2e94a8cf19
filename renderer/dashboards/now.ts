import type uPlot from 'uplot'
import { shownTick, useClock } from '../timeline/clock.ts'

/** The moment that is shown, as a line across the chart: the hand of the timeline, carried on. */
export function markNow() {
  const line = document.createElement('i')
  line.className = 'trend-now'
  let letGo = () => {}
  const place = (plot: uPlot): void => {
    const { min = 0, max = 0 } = plot.scales.x
    const tick = shownTick(useClock.getState())
    line.hidden = tick < min || tick > max
    if (!line.hidden) line.style.transform = `translateX(${plot.valToPos(tick, 'x')}px)`
  }
  return {
    join(plot: uPlot): void {
      plot.over.append(line)
      letGo = useClock.subscribe((clock, before) => shownTick(clock) !== shownTick(before) && place(plot))
    },
    place,
    leave: (): void => letGo(),
  }
}

import { create } from 'zustand'
import { shownTick, useClock } from './clock.ts'
import type { Group } from './kinds.ts'
import { bound, keepInSight, type View, wholeHistory, zoomAbout } from './scale.ts'

type TimelineView = {
  view: View
  /** Until the user looks closer, the view grows with history. */
  whole: boolean
  hidden: Group[]
}

export const useView = create<TimelineView>(() => ({ view: { from: 0, to: 48 }, whole: true, hidden: [] }))

export function setView(view: View): void {
  const all = wholeHistory(useClock.getState().liveTick)
  useView.setState({ view, whole: view.to - view.from >= all.to * 0.999 })
}

export function zoomTimeline(factor: number): void {
  const clock = useClock.getState()
  setView(zoomAbout(viewNow(), shownTick(clock), factor, clock.liveTick))
}

export function showRange(from: number, to: number): void {
  const room = Math.max(12, (to - from) * 0.08)
  setView({ from: Math.max(0, from - room), to: to + room })
}

export function toggleGroup(group: Group): void {
  const { hidden } = useView.getState()
  useView.setState({ hidden: hidden.includes(group) ? hidden.filter((one) => one !== group) : [...hidden, group] })
}

/** Where one went to by words, a date or a press has to be in sight; in the middle, when it was far away. */
export function reveal(tick: number): void {
  const { view, whole } = useView.getState()
  if (whole || (tick >= view.from && tick <= view.to)) return
  const half = (view.to - view.from) / 2
  setView(bound({ from: tick - half, to: tick + half }, useClock.getState().liveTick))
}

/** The view of this instant: the whole of history, or the user's own with the hand of the clock kept in sight. */
export function viewNow(): View {
  const clock = useClock.getState()
  const { view, whole } = useView.getState()
  if (whole) return wholeHistory(clock.liveTick)
  if (!clock.playing || clock.scrubTick !== null) return view
  const kept = keepInSight(view, shownTick(clock), clock.liveTick)
  if (kept !== view) useView.setState({ view: kept })
  return kept
}

/** The mathematics of looking at time: a view is a stretch of ticks laid over a width of pixels. */
export type View = { from: number; to: number }

/** Nobody needs to look closer than a day across the whole window. */
export const spanMin = 24
/** Room to the right of now, as a share of the span. */
const aheadShare = 0.04

export function xOf(view: View, width: number, tick: number): number {
  return ((tick - view.from) / (view.to - view.from)) * width
}

export function tickOf(view: View, width: number, x: number): number {
  return view.from + (x / Math.max(1, width)) * (view.to - view.from)
}

export function wholeHistory(liveTick: number): View {
  return { from: 0, to: Math.max(spanMin * 2, liveTick * (1 + aheadShare)) }
}

/** Keeps the view inside history and its span between a day and everything. */
export function bound(view: View, liveTick: number): View {
  const all = wholeHistory(liveTick)
  const span = Math.min(all.to, Math.max(spanMin, view.to - view.from))
  const from = Math.max(0, Math.min(view.from, all.to - span))
  return { from, to: from + span }
}

/** `factor` below one looks closer; the given tick stays where it is under the pointer. */
export function zoomAbout(view: View, tick: number, factor: number, liveTick: number): View {
  const span = view.to - view.from
  const wanted = Math.min(wholeHistory(liveTick).to, Math.max(spanMin, span * factor))
  const share = (tick - view.from) / span
  return bound({ from: tick - share * wanted, to: tick + (1 - share) * wanted }, liveTick)
}

export function pan(view: View, ticks: number, liveTick: number): View {
  return bound({ from: view.from + ticks, to: view.to + ticks }, liveTick)
}

/** Turns a page when the tick has left the view, so that the hand of the clock is always in sight. */
export function keepInSight(view: View, tick: number, liveTick: number): View {
  if (tick >= view.from && tick <= view.to) return view
  const span = view.to - view.from
  const from = tick > view.to ? tick - span * 0.1 : tick - span * 0.9
  return bound({ from, to: from + span }, liveTick)
}

/** Buckets of 2^level ticks, each at least `pixelsMin` wide. */
export function levelFor(view: View, width: number, pixelsMin = 1.5): number {
  const ticksPerPixel = (view.to - view.from) / Math.max(1, width)
  return Math.max(0, Math.ceil(Math.log2(ticksPerPixel * pixelsMin)))
}

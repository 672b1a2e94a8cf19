import type { Calendar } from './chronicle.ts'
import { ticksIn } from './counts.ts'
import { seasonNear, type Span } from './dates.ts'
import type { Hanging } from './hanging.ts'

/** The stretch that hangs on something that happened: the winter after it, three days before it, the year from it on. */
export function spanAround(
  anchor: Span,
  hanging: Extract<Hanging, { kind: 'around event' }>,
  calendar: Calendar,
): Span {
  const year = ticksIn('year')
  if (hanging.season) {
    const found = seasonNear(
      hanging.season,
      hanging.relation === 'before' ? 'before' : 'after',
      hanging.relation === 'before' ? anchor.from : anchor.to,
      calendar,
    )
    if (found) return found
  }
  if (hanging.relation === 'during') return { from: anchor.from, to: anchor.to + ticksIn('month') }
  if (hanging.offsetTicks > 0) {
    const middle = hanging.relation === 'before' ? anchor.from - hanging.offsetTicks : anchor.to + hanging.offsetTicks
    const slack = Math.max(ticksIn('day') / 2, hanging.offsetTicks / 2)
    return { from: Math.max(0, Math.round(middle - slack)), to: Math.max(0, Math.round(middle + slack)) }
  }
  return hanging.relation === 'before'
    ? { from: Math.max(0, Math.round(anchor.from - year)), to: anchor.from - 1 }
    : { from: anchor.to + 1, to: Math.round(anchor.to + year) }
}

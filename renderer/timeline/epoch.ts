import { useMemo } from 'react'
import { type Epoch, epochFrom } from './calendar.ts'
import { useClock } from './clock.ts'

/** The calendar of the universe that is open; the same one for as long as it is. */
export function useEpoch(): Epoch | null {
  const msAtZero = useClock(({ summary }) => (summary ? epochFrom(summary.tick, summary.date)?.msAtZero : undefined))
  return useMemo(() => (msAtZero === undefined ? null : { msAtZero }), [msAtZero])
}

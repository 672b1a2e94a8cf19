import type { Epoch } from './calendar.ts'
import { useClock } from './clock.ts'

/** The calendar of the universe that is open; the same one for as long as it is. */
export function useEpoch(): Epoch | null {
  return useClock((clock) => clock.epoch)
}

/** How many ticks are due, and when the next one is: the beat of a life that is to run at a given speed. */
export type Pace = { ticksPerSecond: number; sinceMs: number; done: number }

/** A machine that slept or lags does not make up for lost time in one burst. */
const lagMsMax = 500

export function startPace(ticksPerSecond: number, nowMs: number): Pace {
  return { ticksPerSecond, sinceMs: nowMs, done: 0 }
}

export function dueMs(pace: Pace): number {
  return pace.sinceMs + ((pace.done + 1) * 1_000) / pace.ticksPerSecond
}

export function stepped(pace: Pace, nowMs: number): Pace {
  const due = dueMs(pace)
  if (nowMs - due > lagMsMax) return startPace(pace.ticksPerSecond, nowMs)
  return { ...pace, done: pace.done + 1 }
}

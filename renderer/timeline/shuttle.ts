/** Ticks a second that the window can play at, slow to fast: an hour, a quarter of a day, a day … a quarter of a year each second. */
export const paces = [1, 3, 6, 12, 24, 72, 168, 720, 2_000] as const

export type Shuttle = { playing: boolean; ticksPerSecond: number }

/** J and L: from rest they start at the slowest pace; again in the same direction doubles up, against it turns round. */
export function shuttleTowards(shuttle: Shuttle, direction: 1 | -1): Shuttle {
  const pace = Math.abs(shuttle.ticksPerSecond)
  const along = shuttle.playing && Math.sign(shuttle.ticksPerSecond) === direction
  return { playing: true, ticksPerSecond: direction * (along ? nextPace(pace) : paces[0]) }
}

export function shuttleStop(shuttle: Shuttle): Shuttle {
  return { ...shuttle, playing: false }
}

/** Space: stops, or goes on forward at the pace it had. */
export function shuttleToggle(shuttle: Shuttle): Shuttle {
  if (shuttle.playing) return { ...shuttle, playing: false }
  return { playing: true, ticksPerSecond: Math.max(paces[0], Math.abs(shuttle.ticksPerSecond)) }
}

function nextPace(pace: number): number {
  return paces.find((faster) => faster > pace) ?? paces[paces.length - 1]
}

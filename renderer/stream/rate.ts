/** How many a second, over the last two seconds. */
export function createRate(windowMs = 2_000) {
  const times: number[] = []
  return {
    count(nowMs: number): void {
      times.push(nowMs)
      while (times.length > 0 && times[0] < nowMs - windowMs) times.shift()
    },
    perSecond(nowMs: number): number {
      const recent = times.filter((time) => time >= nowMs - windowMs)
      return recent.length < 2 ? 0 : ((recent.length - 1) * 1_000) / (nowMs - recent[0])
    },
  }
}

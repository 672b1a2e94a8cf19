/** Time as the stream sees it: tests turn the hands themselves. */
export type Clock = {
  nowMs(): number
  /** Gives a way to call it off. */
  after(delayMs: number, work: () => void): () => void
}

export const systemClock: Clock = {
  nowMs: () => performance.now(),
  after(delayMs, work) {
    const timer = setTimeout(work, delayMs)
    return () => clearTimeout(timer)
  },
}

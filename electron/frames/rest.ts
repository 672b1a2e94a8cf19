/** Whether the view that is looked at stays the same, and what is left to do for it. */
export type Rest = {
  /** A view that is new is to be shown; one that has stood for a while is to be shown as fine as can be; otherwise there is nothing to do. */
  turn(view: string, nowMs: number): 'new' | 'finest' | 'nothing'
  /** A picture is being made, however long that takes; or was made, or could not be made. */
  begin(): void
  end(nowMs: number): void
  forget(): void
}

/** Who flies on or scrubs on within this time would only wait for a picture that nobody saw. */
const standsMs = 200
/** A look that is wanted comes within tens of milliseconds; after a longer time another eye's picture may lie over the last one. */
const awayMs = 500

export function createRest(): Rest {
  let view: string | undefined
  let sinceMs = 0
  let seenMs = Number.NEGATIVE_INFINITY
  let isFinest = false
  let underWay = 0
  return {
    turn(next, nowMs) {
      const isAway = underWay === 0 && nowMs - seenMs > awayMs
      seenMs = nowMs
      if (next !== view || isAway) {
        view = next
        sinceMs = nowMs
        isFinest = false
        return 'new'
      }
      if (isFinest || nowMs - sinceMs < standsMs) return 'nothing'
      isFinest = true
      return 'finest'
    },
    begin: () => void underWay++,
    end(nowMs) {
      underWay--
      seenMs = nowMs
    },
    forget() {
      view = undefined
    },
  }
}

/** Whether the view that is looked at stays the same, and what is left to do for it. */
export type Rest = {
  /** A view that is new is to be shown; one that has stood for a while is to be shown as fine as can be; then all is done for it. */
  turn(view: string, nowMs: number): 'new' | 'wait' | 'finest' | 'over'
  /** Whether all is done for the view of the last turn, and it is still in sight. */
  isOver(nowMs: number): boolean
  /** A picture is being made, however long that takes; or was made, or could not be made. */
  begin(): void
  end(nowMs: number): void
  forget(): void
}

/** Who flies on or scrubs on within this time would only wait for a picture that nobody saw. */
const standsUsualMs = 200
/** A look that is wanted comes within tens of milliseconds; after a longer time another eye's picture may lie over the last one. */
const awayMs = 500

export function createRest(standsMs = standsUsualMs): Rest {
  let view: string | undefined
  let sinceMs = 0
  let seenMs = Number.NEGATIVE_INFINITY
  let isFinest = false
  let underWay = 0

  /** Also looks. */
  function wasAway(nowMs: number): boolean {
    const isAway = underWay === 0 && nowMs - seenMs > awayMs
    seenMs = nowMs
    return isAway
  }

  return {
    turn(next, nowMs) {
      if (wasAway(nowMs) || next !== view) {
        view = next
        sinceMs = nowMs
        isFinest = false
        return 'new'
      }
      if (isFinest) return 'over'
      if (nowMs - sinceMs < standsMs) return 'wait'
      isFinest = true
      return 'finest'
    },
    isOver(nowMs) {
      if (wasAway(nowMs)) view = undefined
      return view !== undefined && isFinest
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

import { creditMax } from './envelope.ts'

/**
 * Lets through as many items as the other side has asked for. Of those that must wait only the newest is kept, so a slow window never
 * makes a queue and never sees an old frame.
 */
export function latestGate<T>(send: (item: T) => void): {
  offer(item: T): void
  give(credit: number): void
  readonly replaced: number
} {
  let credit = 0
  let replaced = 0
  let waiting: { item: T } | undefined

  function pass(item: T): void {
    credit--
    send(item)
  }

  return {
    offer(item) {
      if (credit > 0) return pass(item)
      if (waiting) replaced++
      waiting = { item }
    },
    give(more) {
      credit = Math.min(creditMax, credit + more)
      if (!waiting) return
      const { item } = waiting
      waiting = undefined
      pass(item)
    },
    get replaced() {
      return replaced
    },
  }
}

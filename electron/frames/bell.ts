/** Those who want to hear of something, and the telling. */
export type Bell<A extends unknown[]> = { listen(listener: (...what: A) => void): () => void; ring(...what: A): void }

export function createBell<A extends unknown[]>(): Bell<A> {
  const listeners = new Set<(...what: A) => void>()
  return {
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ring(...what) {
      for (const listener of listeners) listener(...what)
    },
  }
}

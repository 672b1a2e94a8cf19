/** Keeps what was used last, within a bound of bytes. */
export type Cache<T> = {
  get(key: string): T | undefined
  put(key: string, value: T, bytes: number): void
  clear(): void
  readonly bytes: number
}

export function createCache<T>(bytesMax: number): Cache<T> {
  const kept = new Map<string, { value: T; bytes: number }>()
  let total = 0

  function drop(key: string): void {
    const entry = kept.get(key)
    if (!entry) return
    kept.delete(key)
    total -= entry.bytes
  }

  return {
    get bytes() {
      return total
    },
    get(key) {
      const entry = kept.get(key)
      if (!entry) return undefined
      // To the back of the line.
      kept.delete(key)
      kept.set(key, entry)
      return entry.value
    },
    put(key, value, bytes) {
      drop(key)
      if (bytes > bytesMax) return
      kept.set(key, { value, bytes })
      total += bytes
      for (const oldest of kept.keys()) {
        if (total <= bytesMax) break
        drop(oldest)
      }
    },
    clear() {
      kept.clear()
      total = 0
    },
  }
}

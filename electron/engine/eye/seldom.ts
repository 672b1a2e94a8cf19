/** Says a thing when it is another than before, and not more often than every so many milliseconds, unless somebody waits for it. */
export function seldom(everyMs: number): (key: string, say: () => void, isAwaited?: boolean) => void {
  let last = { key: '', atMs: Number.NEGATIVE_INFINITY }
  return (key, say, isAwaited = false) => {
    const nowMs = performance.now()
    if (key === last.key || (nowMs - last.atMs < everyMs && !isAwaited)) return
    last = { key, atMs: nowMs }
    say()
  }
}

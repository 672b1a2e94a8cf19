/** Says a thing when it is another than before, and not more often than every so many milliseconds. */
export function seldom(everyMs: number): (key: string, say: () => void) => void {
  let last = { key: '', atMs: Number.NEGATIVE_INFINITY }
  return (key, say) => {
    const nowMs = performance.now()
    if (key === last.key || nowMs - last.atMs < everyMs) return
    last = { key, atMs: nowMs }
    say()
  }
}

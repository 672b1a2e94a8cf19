import type { AskOptions } from '../workers/link.ts'
import type { Pane } from './pane.ts'

/** After so long somebody looks elsewhere and wants to be told. */
const longMs = 10_000

/** Long work tells its window how far it is, and every window when it took long. */
export async function reported<T>(
  { house, universe, tell }: Pane,
  job: string,
  words: string,
  signal: AbortSignal,
  work: (options: AskOptions) => Promise<T>,
): Promise<T> {
  const say = (progress: number | null, done: boolean) => tell({ event: 'progress', job, words, progress, done })
  const startMs = performance.now()
  say(null, false)
  try {
    const result = await work({
      signal,
      onProgress: (done, total) => say(total > 0 ? Math.min(1, done / total) : null, false),
    })
    if (performance.now() - startMs > longMs)
      house.tellAll({ event: 'notice', kind: 'finished', title: 'Finished', words, universe, tick: null })
    return result
  } finally {
    say(1, true)
  }
}

import type { LensState, Stage } from './contract.ts'
import type { Generated } from './generated.ts'

const windowFrames = 24

/** Running figures of the stream: medians, because one slow frame says little. */
export function createReport(): {
  note(picture: Generated, latencyMs: number, atMs: number): void
  read(): Pick<LensState, 'fps' | 'latencyMs' | 'stages' | 'drift'>
} {
  const stages = new Map<Stage, number[]>()
  const times: number[] = []
  const latencies: number[] = []
  let drift = 0

  return {
    note(picture, latencyMs, atMs) {
      for (const [stage, ms] of Object.entries(picture.milliseconds) as [Stage, number][]) {
        const kept = stages.get(stage) ?? []
        stages.set(stage, kept)
        push(kept, ms)
      }
      push(times, atMs)
      push(latencies, latencyMs)
      drift = picture.drift
    },
    read() {
      const spanMs = times.length > 1 ? times[times.length - 1] - times[0] : 0
      return {
        fps: spanMs > 0 ? ((times.length - 1) * 1_000) / spanMs : 0,
        latencyMs: median(latencies),
        stages: Object.fromEntries([...stages].map(([stage, kept]) => [stage, median(kept)])),
        drift,
      }
    },
  }
}

function push(kept: number[], value: number): void {
  kept.push(value)
  if (kept.length > windowFrames) kept.shift()
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

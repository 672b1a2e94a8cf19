import type { DreamStep } from './dream.ts'

/** A dream depends on its path, so it writes the path down: what each frame was told, where it differs from the frame before. */
export type DreamLog = { version: 1; pack: string; steps: { frame: number; step: DreamStep }[] }

const stepsMax = 100_000

export function createDreamLog(packDigest: string): { note(frame: number, step: DreamStep): void; read(): DreamLog } {
  const log: DreamLog = { version: 1, pack: packDigest, steps: [] }
  let last = ''
  return {
    note(frame, step) {
      const text = JSON.stringify(step)
      if (text === last || log.steps.length >= stepsMax) return
      last = text
      log.steps.push({ frame, step: JSON.parse(text) as DreamStep })
    },
    read: () => structuredClone(log),
  }
}

/** What the log told a frame. */
export function stepAt(log: DreamLog, frame: number): DreamStep {
  const step = log.steps.findLast((entry) => entry.frame <= frame)?.step
  if (!step) throw new Error(`the log begins after frame ${frame}`)
  return step
}

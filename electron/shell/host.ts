import type { Engine } from '../engine/engine.ts'
import { problemOf } from '../engine/problems.ts'
import type { WindowHost } from './windows.ts'

/**
 * An engine that is opened at once, and where that fails again for each window that comes: a window whose home cannot be opened is told
 * why, and finds it open when that was mended.
 */
export function hostEngine(open: () => Pick<Engine, 'attach' | 'close'>): WindowHost {
  let engine: ReturnType<typeof open> | undefined
  try {
    engine = open()
  } catch {
    // The first window tries again, and hears of it.
  }
  return {
    attach(channel) {
      try {
        engine ??= open()
      } catch (error) {
        const problem = problemOf(error)
        if (!problem) throw error
        console.error(`qhpu: ${problem.message}`)
        return channel.close(problem.message)
      }
      engine.attach(channel, { desktop: true, notifications: true })
    },
    close: async () => engine?.close(),
  }
}

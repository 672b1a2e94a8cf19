import { getPriority, setPriority } from 'node:os'

/** Of a scale from -20 to 19. A thread this much lower gets a third of what a usual one gets where both want the same core, and all of it where none does. */
const stepsLower = 5
const lowest = 19

/**
 * The thread that calls it, and every thread that it starts from then on, lets others go first: whoever paints or makes pictures takes all
 * cores there are, and a window that is drawn, or an engine that answers it, must not wait for that. Only Linux does so by thread; elsewhere
 * the whole process would go down, so there it does nothing.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Math.min(lowest, getPriority() + stepsLower))
  } catch {
    // A sandbox may forbid it, and then all threads go on as equals.
  }
}

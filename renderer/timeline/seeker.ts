import type { CommandInput, CommandOutput } from '../../electron/wire/commands/table.ts'

type Seek = (input: CommandInput<'time.seek'>) => Promise<CommandOutput<'time.seek'> | undefined>

/**
 * Coarse while the hand moves, exact when it rests. One coarse seek is on its way at a time and only the newest wish waits behind it, so
 * that a fast hand never queues up work; an exact seek goes out at once and makes everything before it stale.
 */
export function createSeeker(seek: Seek, onArrived: (tick: number) => void) {
  let generation = 0
  let wish: number | null = null
  let busy = false

  async function send(tick: number, precision: 'coarse' | 'exact'): Promise<void> {
    const mine = ++generation
    const whole = Math.floor(tick)
    const answer = await seek({ tick: whole, fraction: tick - whole, precision, generation: mine })
    if (answer && !answer.stale && mine === generation && precision === 'exact') onArrived(answer.tick)
  }

  async function drain(): Promise<void> {
    if (busy) return
    busy = true
    while (wish !== null) {
      const tick = wish
      wish = null
      await send(tick, 'coarse')
    }
    busy = false
  }

  return {
    coarse(tick: number): void {
      wish = tick
      void drain()
    },
    exact(tick: number): Promise<void> {
      wish = null
      return send(tick, 'exact')
    },
  }
}

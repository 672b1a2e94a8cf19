import { ticksPerDay, type Tick } from '../../universe/reading.ts'
import type { Genesis } from '../../universe/genesis.ts'
import { law } from '../../universe/law.ts'
import { Problem } from '../../wire/problem.ts'

const unitTicks: Record<string, number> = { h: 1, d: ticksPerDay, w: 7 * ticksPerDay, m: 30 * ticksPerDay, y: 8_766 }

/** Whoever looks at the future lives there for the look, and lets it go again: a look is not for lives of ages. */
export const lookAheadTicksMax = 10 * unitTicks.y

/**
 * A moment as people write it: a tick, a date of the universe's calendar, `now`, or so far from now: `+3d`, `-2y`, `+12h`; no further
 * after now than is allowed.
 */
export function readTick(text: string, genesis: Genesis, now: Tick, aheadMax = Number.POSITIVE_INFINITY): Tick {
  const tick = readAnyTick(text, genesis, now)
  if (tick - now <= aheadMax) return tick
  const newest = `the newest moment is ${law.dateOf(genesis, now).slice(0, 10)}, tick ${now}`
  throw new Problem(
    'bad input',
    aheadMax === 0
      ? `${text} was not lived yet: ${newest}`
      : `${text} lies too far ahead for a look, and ${newest}: live there first, with qhpu run and --until ${text}`,
  )
}

function readAnyTick(text: string, genesis: Genesis, now: Tick): Tick {
  const trimmed = text.trim()
  if (/^\d+$/.test(trimmed)) return checkTick(Number(trimmed), text)
  if (trimmed === 'now') return now
  const step = /^([+-])(\d+)([hdwmy])$/.exec(trimmed)
  if (step) return checkTick(now + (step[1] === '-' ? -1 : 1) * Number(step[2]) * unitTicks[step[3]], text)
  const dated = law.tickOf(genesis, trimmed)
  if (dated === undefined) {
    throw new Problem(
      'bad input',
      `${text} is no moment: give a tick, a date such as ${law.dateOf(genesis, now).slice(0, 10)}, or +3d`,
    )
  }
  return checkTick(dated, text)
}

/** A length of time: `30d`, `12h`, `2y`, or ticks. */
export function readTicks(text: string): number {
  const match = /^(\d+)([hdwmy]?)$/.exec(text.trim())
  const ticks = match ? Number(match[1]) * unitTicks[match[2] || 'h'] : 0
  if (!Number.isSafeInteger(ticks) || ticks <= 0)
    throw new Problem('bad input', `${text} is no length of time: give 12h, 30d, 2w, 6m or 2y`)
  return ticks
}

function checkTick(tick: number, text: string): Tick {
  if (tick < 0) throw new Problem('bad input', `${text} lies before genesis: the first moment is tick 0`)
  if (!Number.isSafeInteger(tick)) throw new Problem('bad input', `${text} is no moment: no universe lives so long`)
  return tick
}

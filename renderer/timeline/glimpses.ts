import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { call } from '../app/link.ts'

export type Glimpse = CommandOutput<'time.thumbnail'>

const kept = 96
const glimpses = new Map<string, Glimpse>()

/** A small picture of a moment. Neighbouring ticks share one, so that a slow hand asks seldom. */
export function glimpseAt(universe: string, tick: number, width: number): Glimpse | undefined {
  return glimpses.get(`${universe}/${tick}/${width}`)
}

export async function fetchGlimpse(
  universe: string,
  tick: number,
  width: number,
  signal: AbortSignal,
): Promise<Glimpse> {
  const key = `${universe}/${tick}/${width}`
  const known = glimpses.get(key)
  if (known) return known
  const fetched = await call('time.thumbnail', { universe, tick, width }, { signal })
  glimpses.set(key, fetched)
  for (const oldest of glimpses.keys()) {
    if (glimpses.size <= kept) break
    glimpses.delete(oldest)
  }
  return fetched
}

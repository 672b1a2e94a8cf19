import type { Recall } from '../../../electron/recall/recall.ts'
import type { openDatabase } from '../../../electron/timeline/database.ts'
import { ticksPerDay } from '../../../electron/universe/reading.ts'
import { inventDays } from './invented.ts'

const inventedMax = 100_000
const daysAtOnce = 40

/**
 * Remembers an invented history of so many moments and says how many days it had and how many moments a second were remembered. Beyond a
 * hundred thousand it repeats itself: later moments are copies of the earlier ones, made by SQLite, which whoever opens it next indexes.
 */
export async function rememberLong(
  recall: Recall,
  database: ReturnType<typeof openDatabase>,
  wanted: number,
): Promise<{ days: number; perSecond: number }> {
  const from = performance.now()
  let days = 0
  for (; recall.moments < Math.min(wanted, inventedMax); days += daysAtOnce)
    await recall.remember(inventDays(days, daysAtOnce))
  const made = recall.moments
  const perSecond = Math.round((made * 1_000) / (performance.now() - from))
  if (made >= wanted) return { days, perSecond }
  const columns = 'kind, weight, settlement, x, y, valence, caption, concepts, numbers, vector'
  const copy = database.prepare(
    `INSERT INTO moments (id, tick, event, ${columns}) SELECT id + ?, tick + ?, CASE event WHEN -1 THEN -1 ELSE event + ? END, ${columns} FROM moments WHERE id <= ?`,
  )
  const copyPeople = database.prepare(
    'INSERT INTO moment_people SELECT person, moment + ? FROM moment_people WHERE moment <= ?',
  )
  const ticks = days * ticksPerDay
  for (let at = made, again = 1; at < wanted; at += made, again++) {
    copy.run(at, again * ticks, at, Math.min(made, wanted - at))
    copyPeople.run(at, Math.min(made, wanted - at))
    days += ticks / ticksPerDay
  }
  database.exec("INSERT INTO moments_text(moments_text) VALUES('rebuild')")
  return { days, perSecond }
}

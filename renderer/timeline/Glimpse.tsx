import { useEffect, useMemo, useState } from 'react'
import type { WorldEvent } from '../../electron/wire/values.ts'
import { useUniverses } from '../universes/universes.ts'
import { words } from '../words/en.ts'
import { dateAt, type Epoch, sayDate, sayTick, ticksPerDay, writeDay } from './calendar.ts'
import { useClock } from './clock.ts'
import { fetchGlimpse, type Glimpse as Seen, glimpseAt } from './glimpses.ts'
import { groupColours, groupOf } from './kinds.ts'
import { keeperOf, type Stretch, stretchesOf } from './lineage.ts'
import { viewNow } from './view.ts'

const widthPixels = 192
const restMs = 70

/** What one would see there: a picture, the date, and the event under the pointer. */
export function Glimpse({
  universe,
  x,
  tick,
  event,
}: {
  universe: string
  x: number
  tick: number
  event?: WorldEvent
}) {
  const epoch = useClock((clock) => clock.epoch)
  const liveTick = useClock((clock) => clock.liveTick)
  const { from, to } = viewNow()
  const whole = event?.tick ?? Math.min(liveTick, glimpseTick(epoch, tick, (to - from) / 400))
  const stretches = useStretches(universe)
  const keeper = keeperOf(stretches, whole) ?? universe
  const parent = useUniverses(({ list }) => (keeper === universe ? undefined : list.find(({ id }) => id === keeper)))
  const seen = useGlimpse(keeper, whole)
  const ahead = tick > liveTick
  // The date is that of the moment a press goes to; the picture may be of a day near by, and then says so.
  const pointed = Math.floor(event?.tick ?? tick)
  const elsewhen =
    seen && epoch && !seen.date.startsWith(writeDay(epoch, pointed)) ? `${sayDate(seen.date.slice(0, 10))}: ` : ''
  return (
    <div className="glimpse" style={{ left: `clamp(7rem, ${x}px, calc(100% - 7rem))` }} aria-hidden="true">
      {seen && !ahead && <img src={`data:image/jpeg;base64,${seen.jpeg}`} width={widthPixels} alt="" />}
      <p className="glimpse-date">{sayTick(epoch, pointed)}</p>
      {ahead && <p>{words.timeline.notYet}</p>}
      {parent && <p dir="auto">{words.timeline.beforeBirth(parent.name)}</p>}
      {event ? (
        <p className="glimpse-event">
          <i style={{ background: groupColours[groupOf(event.kind)] }} />
          <span dir="auto">{event.text}</span>
        </p>
      ) : (
        seen &&
        !ahead && (
          <p>
            {elsewhen}
            {words.timeline.glimpse(seen.summary.people, seen.summary.weather)}
          </p>
        )
      )}
    </div>
  )
}

/**
 * As fine as the pointer can tell, and never finer than an hour. Where it cannot tell the hours of a day apart one sees each day at noon,
 * since a row of nights would show nothing.
 */
function glimpseTick(epoch: Epoch | null, tick: number, finestTicks: number): number {
  const coarse = Math.max(1, 2 ** Math.floor(Math.log2(finestTicks)))
  if (coarse < 8) return Math.max(0, Math.floor(tick / coarse) * coarse)
  const midnight = epoch ? dateAt(epoch, 0).getUTCHours() : 0
  const step = ticksPerDay * Math.max(1, 2 ** Math.floor(Math.log2(coarse / ticksPerDay)))
  return Math.max(0, Math.floor((tick + midnight) / step) * step - midnight + 12)
}

function useStretches(universe: string): Stretch[] {
  const list = useUniverses((universes) => universes.list)
  return useMemo(() => stretchesOf(universe, list), [universe, list])
}

function useGlimpse(universe: string, tick: number): Seen | undefined {
  const [seen, setSeen] = useState<Seen>()
  useEffect(() => {
    const known = glimpseAt(universe, tick, widthPixels)
    if (known) {
      setSeen(known)
      return
    }
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      fetchGlimpse(universe, tick, widthPixels, leaving.signal).then(setSeen, () => setSeen(undefined))
    }, restMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [universe, tick])
  return seen
}

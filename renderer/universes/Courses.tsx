import { useMemo, useState } from 'react'
import type { Universe } from '../../electron/wire/values.ts'
import { useAnswer } from '../app/answer.ts'
import { Loading } from '../app/Panel.tsx'
import { bucketsFor, ticksOf } from '../dashboards/buckets.ts'
import type { SeriesName } from '../dashboards/charts.ts'
import { SeriesChoice } from '../dashboards/SeriesChoice.tsx'
import { TrendFigure } from '../dashboards/TrendFigure.tsx'
import { ticksPerDay } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { useEpoch } from '../timeline/epoch.ts'
import { words } from '../words/en.ts'

const daysMin = 2

/** One number of two universes, day by day since the younger began. */
export function Courses({ here, other }: { here: Universe; other: Universe }) {
  const [name, setName] = useState<SeriesName>('people')
  const epoch = useEpoch()
  const lived = useClock((clock) => Math.floor(Math.min(clock.liveTick, other.tick) / ticksPerDay) * ticksPerDay)
  const from = Math.max(here.forkTick ?? 0, other.forkTick ?? 0)
  const hasCourse = lived - from >= daysMin * ticksPerDay
  const span = { from, to: lived, names: [name], buckets: bucketsFor(lived - from) }
  const { answer: ours } = useAnswer('time.series', hasCourse ? { universe: here.id, ...span } : null)
  const { answer: theirs } = useAnswer('time.series', hasCourse ? { universe: other.id, ...span } : null)
  const say = words.compare
  const ticks = useMemo(() => (ours ? ticksOf(ours) : []), [ours])
  const lines = useMemo(
    () => [
      { label: here.name, values: ours?.series[name] ?? [] },
      { label: other.name, values: theirs?.series[name] ?? [] },
    ],
    [here.name, other.name, ours, theirs, name],
  )
  if (!hasCourse) return <p className="soft">{say.tooSoon}</p>
  if (!ours || !theirs) return <Loading />
  return (
    <TrendFigure title={words.dashboards.series[name]} ticks={ticks} lines={lines} epoch={epoch}>
      <SeriesChoice label={say.number} value={name} onChange={setName} />
    </TrendFigure>
  )
}

import { useMemo, useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { useEpoch } from '../timeline/epoch.ts'
import { useView } from '../timeline/view.ts'
import { wholeHistory } from '../timeline/scale.ts'
import { words } from '../words/en.ts'
import { bucketsFor, isoAt, lastDayDrawn, type Read, ticksOf } from './buckets.ts'
import { type SeriesName, seriesChoices, toCsv } from './charts.ts'
import { Figure } from './Figure.tsx'
import { Scatter } from './Scatter.tsx'
import { Attractor, Lorenz, Pyramid, Shares } from './Shapes.tsx'
import { MoodClock, Seasons } from './Moods.tsx'
import { SeriesChoice } from './SeriesChoice.tsx'
import { TrendFigure } from './TrendFigure.tsx'
import { barVectors } from './vectors.ts'

const trends: readonly (readonly SeriesName[])[] = [
  ['people'],
  ['births', 'deaths'],
  ['valence', 'arousal'],
  ['trust', 'cooperation', 'harmony'],
  ['trade', 'food'],
  ['gini', 'health'],
]

/** The universe in figures, over what the timeline shows. */
export default function DashboardsPanel() {
  const universe = useClock((clock) => clock.universe?.id)
  const first = useClock((clock) => clock.universe?.forkTick ?? 0)
  const tick = useClock((clock) => lastWhole(clock.universe, clock.tick))
  const liveDay = useClock((clock) => first + lastDayDrawn(clock.liveTick - first))
  const { view, whole } = useView()
  const range = whole ? wholeHistory(liveDay) : view
  const [from, to] = [Math.max(first, Math.floor(range.from)), Math.max(24, Math.min(liveDay, Math.ceil(range.to)))]
  const span = universe && to > from ? { universe, from, to, buckets: bucketsFor(to - from) } : null
  const { answer, problem } = useAnswer('time.series', span && { ...span, names: [...seriesChoices] })
  const { answer: happened } = useAnswer('time.density', span)
  const read = useMemo(() => answer && withCounts(answer, happened?.kinds), [answer, happened])
  const { answer: census } = useAnswer('places.census', universe ? { universe, tick } : null)
  const say = words.dashboards
  if (!universe) return <Panel title={say.title} width="wide" children={<Empty>{words.universes.noneStory}</Empty>} />
  return (
    <Panel title={say.title} width="wide" eyebrow={say.brush}>
      {problem && <Empty>{problem}</Empty>}
      {!read && !problem && <Loading />}
      <div className="figures-grid">
        {read && <Trends read={read} />}
        {read && <Against read={read} />}
        {census && (
          <>
            <Figure
              title={say.titles.ages}
              csv={() =>
                toCsv(
                  ['from age', 'women', 'men'],
                  census.ages.map(([women, men], band) => [band * 5, women, men]),
                )
              }
            >
              <Pyramid ages={census.ages} />
            </Figure>
            <Figure
              title={say.titles.wealth}
              csv={() =>
                toCsv(
                  ['share of people', 'share of wealth'],
                  census.wealth.map((share, at) => [at / (census.wealth.length - 1), share]),
                )
              }
            >
              <Lorenz wealth={census.wealth} />
            </Figure>
            <Figure
              title={say.titles.moodByHour}
              csv={() =>
                toCsv(
                  ['hour', 'valence'],
                  census.moodByHour.map((valence, hour) => [hour, valence]),
                )
              }
            >
              <MoodClock hours={census.moodByHour} />
            </Figure>
            <Figure
              title={say.titles.moodBySeason}
              csv={() => toCsv(['season', 'valence'], Object.entries(census.moodBySeason))}
            >
              <Seasons moods={census.moodBySeason} />
            </Figure>
            <Figure
              title={say.titles.feelings}
              csv={() => toCsv(['feeling', 'people'], Object.entries(census.feelings))}
            >
              <Shares shares={census.feelings} label={say.titles.feelings} />
            </Figure>
            <Figure
              title={say.titles.strategies}
              csv={() => toCsv(['strategy', 'people'], Object.entries(census.strategies))}
            >
              <Shares shares={census.strategies} label={say.titles.strategies} />
            </Figure>
            <Figure title={say.titles.weather} csv={() => toCsv(['x', 'y', 'z'], census.attractor)}>
              <Attractor path={census.attractor} />
            </Figure>
            <Figure
              wide
              vectors={() => barVectors(census.technologies)}
              title={say.titles.technologies}
              csv={() =>
                toCsv(
                  ['technology', 'era', 'share'],
                  census.technologies.map(({ name, era, share }) => [name, era, share]),
                )
              }
            >
              <Technologies list={census.technologies} />
            </Figure>
          </>
        )}
      </div>
    </Panel>
  )
}

/** A day's summary is taken at midnight, when its counts begin anew: who came and who went is counted from the events themselves. */
function withCounts(read: Read, kinds: Record<string, number[]> | undefined): Read {
  const count = Object.values(read.series)[0]?.length ?? 0
  const counted = (kind: string) => kinds && (kinds[kind] ?? Array<number>(count).fill(0))
  const { births = [], deaths = [] } = read.series
  return { ...read, series: { ...read.series, births: counted('birth') ?? births, deaths: counted('death') ?? deaths } }
}

function Trends({ read }: { read: Read }) {
  const epoch = useEpoch()
  const ticks = useMemo(() => ticksOf(read), [read])
  const charts = useMemo(
    () =>
      trends.map((names) =>
        names.map((name) => ({ label: words.dashboards.series[name], values: read.series[name] ?? [] })),
      ),
    [read],
  )
  return charts.map((lines) => {
    const title = lines.map(({ label }) => label).join(', ')
    return <TrendFigure key={title} title={title} ticks={ticks} lines={lines} epoch={epoch} />
  })
}

function Against({ read }: { read: Read }) {
  const [xName, setX] = useState<SeriesName>('trade')
  const [yName, setY] = useState<SeriesName>('valence')
  const epoch = useEpoch()
  const say = words.dashboards
  const found = ticksOf(read).flatMap((tick, i) => {
    const [x, y] = [read.series[xName]?.[i], read.series[yName]?.[i]]
    return x == null || y == null ? [] : [{ tick, x, y }]
  })
  const points = found.map(({ x, y }) => [x, y] as const)
  const table = () =>
    toCsv(
      ['tick', 'date', say.series[xName], say.series[yName]],
      found.map(({ tick, x, y }) => [tick, isoAt(epoch, tick), x, y]),
    )
  return (
    <Figure title={say.against(say.series[yName], say.series[xName])} csv={table}>
      <div className="pair">
        <SeriesChoice label={say.vertical} value={yName} onChange={setY} />
        <SeriesChoice label={say.horizontal} value={xName} onChange={setX} />
      </div>
      <Scatter points={points} xName={say.series[xName]} yName={say.series[yName]} />
    </Figure>
  )
}

function Technologies({ list }: { list: readonly { name: string; era: string; share: number }[] }) {
  if (list.length === 0) return <Empty>{words.people.nothing}</Empty>
  return (
    <ul className="technologies">
      {list.map(({ name, era, share }) => (
        <li key={name} title={era}>
          <span>{name}</span>
          <span className="level">
            <i style={{ left: 0, width: `${share * 100}%` }} />
          </span>
          <span className="figures">{Math.round(share * 100)} %</span>
        </li>
      ))}
    </ul>
  )
}

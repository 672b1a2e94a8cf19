import { Empty, Loading } from '../app/Panel.tsx'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { sayDate } from '../timeline/calendar.ts'
import { words } from '../words/en.ts'

/** Day 0 as it would be, before anything is locked. */
export function Preview({ seen, problem }: { seen: CommandOutput<'universe.preview'> | null; problem: string }) {
  const say = words.genesis
  if (problem) return <p className="problem">{problem}</p>
  if (!seen) return <Loading />
  const { summary, settlements } = seen
  if (settlements.length === 0) return <Empty>{say.empty}</Empty>
  return (
    <div className="preview">
      <p>
        {say.previewStory(
          sayDate(summary.date),
          summary.people,
          summary.era,
          summary.weather,
          summary.temperatureCelsius,
        )}
      </p>
      <ul className="tags">
        {settlements.slice(0, 12).map((place) => (
          <li key={place.id} className="pill" dir="auto">
            {place.name} · {place.population}
          </li>
        ))}
      </ul>
      <p className="root">
        <span className="soft">{say.identity}</span> <span className="figures">{seen.id}</span>
      </p>
    </div>
  )
}

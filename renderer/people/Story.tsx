import { Empty } from '../app/Panel.tsx'
import { sayDate } from '../timeline/calendar.ts'
import { goTo } from '../timeline/transport.ts'
import { lookAt } from '../flight/follow.ts'
import { words } from '../words/en.ts'

type Citation = { text: string; event: number; tick: number; date: string }

/** A life as the record tells it: every sentence goes to the moment that proves it. */
export function Story({ entries }: { entries: readonly Citation[] }) {
  if (entries.length === 0) return <Empty icon="history">{words.people.noStory}</Empty>
  const see = (entry: Citation) => void goTo(entry.tick).then(() => lookAt({ event: entry.event }))
  return (
    <ol className="chronicle">
      {entries.map((entry) => (
        <li key={`${entry.event}/${entry.tick}`}>
          <button
            type="button"
            className="chronicle-entry"
            title={words.people.cite(entry.event, entry.tick)}
            onClick={() => see(entry)}
          >
            <span className="chronicle-date">{sayDate(entry.date)}</span>
            <span dir="auto">{entry.text}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

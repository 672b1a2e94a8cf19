import { memo, useEffect, useMemo, useState } from 'react'
import { ask, report } from '../app/link.ts'
import { Button } from '../app/Button.tsx'
import { Choices } from '../app/Choices.tsx'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { lookAt } from '../flight/follow.ts'
import { jump, steer, typePrompt, usePrompt, visit } from '../prompt/prompt.ts'
import { enterUniverse, useUniverses } from '../universes/universes.ts'
import { words } from '../words/en.ts'
import { type Epoch, sayDate, sayTick } from './calendar.ts'
import { shownTick, useClock } from './clock.ts'
import { groupColours, groupOf, groups } from './kinds.ts'
import { stretchesOf } from './lineage.ts'
import { type Asked as AskedFor, addMarker, loadMarkers, noteMarker, removeMarker, useMarkers } from './markers.ts'
import { type Kept, readEvents } from './record.ts'
import { goTo } from './transport.ts'
import { toggleGroup, useView } from './view.ts'

type Tab = 'events' | 'markers' | 'asked'
const lookBackTicks = 24 * 120
const listed = 200

/** The timeline as words: what happened about now, what the user marked, and what was asked for. */
export default function ChroniclePanel() {
  const [tab, setTab] = useState<Tab>('events')
  const say = words.chronicle
  const tabs: readonly Tab[] = ['events', 'markers', 'asked']
  return (
    <Panel title={say.title}>
      <Choices
        label={say.title}
        value={tab}
        options={tabs.map((value) => ({ value, label: say.tabs[value] }))}
        onChange={setTab}
      />
      {tab === 'events' && <Events />}
      {tab === 'markers' && <Markers />}
      {tab === 'asked' && <Asked />}
    </Panel>
  )
}

function Events() {
  const universe = useClock((clock) => clock.universe?.id)
  const day = useClock((clock) => Math.floor(shownTick(clock) / 24))
  const hidden = useView((view) => view.hidden)
  const epoch = useClock((clock) => clock.epoch)
  const list = useUniverses((universes) => universes.list)
  const stretches = useMemo(() => (universe ? stretchesOf(universe, list) : []), [universe, list])
  const lineage = stretches.map((stretch) => stretch.universe).join()
  const [events, setEvents] = useState<Kept[] | null>(null)
  useEffect(() => {
    if (stretches.length === 0) return
    const leaving = new AbortController()
    const range = { from: Math.max(0, day * 24 - lookBackTicks), to: day * 24 + 24, limit: 2_000 }
    readEvents(stretches, range, leaving.signal).then(setEvents, report)
    return () => leaving.abort()
    // Universes are told of anew every day; whose records there are changes seldom.
  }, [lineage, day])
  const shown = useMemo(
    () =>
      events
        ?.filter((event) => !hidden.includes(groupOf(event.kind)))
        .sort((a, b) => b.tick - a.tick || b.weight - a.weight)
        .slice(0, listed),
    [events, hidden],
  )
  // The day that is shown has hours yet to come.
  const ahead = useClock((clock) => shown?.findIndex(({ tick }) => tick <= shownTick(clock)) ?? 0)
  return (
    <>
      <ul className="filters" aria-label={words.chronicle.filter}>
        {groups.map((group) => (
          <li key={group}>
            <button
              type="button"
              className="pill"
              aria-pressed={!hidden.includes(group)}
              onClick={() => toggleGroup(group)}
            >
              <i style={{ background: groupColours[group] }} />
              {words.chronicle.groups[group]}
            </button>
          </li>
        ))}
      </ul>
      {!shown && <Loading />}
      {shown?.length === 0 && <Empty icon="history">{words.chronicle.noEvents}</Empty>}
      {shown && <Happened events={shown} epoch={epoch} ahead={ahead} />}
    </>
  )
}

type Chronicle = { events: readonly Kept[]; epoch: Epoch | null; ahead: number }

/** The newest first, with a line where the moment that is shown stands among them. */
const Happened = memo(({ events, epoch, ahead }: Chronicle) => (
  <ol className="chronicle">
    {events.map((event, at) => (
      <li key={`${event.keeper}/${event.id}`} data-now={(ahead > 0 && at === ahead) || undefined}>
        <i style={{ background: groupColours[groupOf(event.kind)] }} />
        <button type="button" className="chronicle-entry" onClick={() => void see(event)}>
          <span className="chronicle-date">
            {sayTick(epoch, event.tick)} · {event.kind}
            <Elsewhere keeper={event.keeper} />
          </span>
          <span dir="auto">{event.text}</span>
        </button>
      </li>
    ))}
  </ol>
))

/** Before a fork began, what happened is to be seen in its parent. */
async function see({ keeper, tick, id }: Kept): Promise<void> {
  if (useClock.getState().universe?.id !== keeper) await enterUniverse(keeper)
  await goTo(tick)
  await lookAt({ event: id })
}

function Elsewhere({ keeper }: { keeper: string }) {
  const isHere = useClock((clock) => clock.universe?.id === keeper)
  const name = useUniverses(({ list }) => (isHere ? undefined : list.find(({ id }) => id === keeper)?.name))
  return name && <bdi> · {words.chronicle.elsewhere(name)}</bdi>
}

function Markers() {
  const bookmarks = useMarkers((markers) => markers.bookmarks)
  if (bookmarks.length === 0) {
    const mark = (
      <Button icon="flag" onClick={() => void addMarker()}>
        {words.transport.marker}
      </Button>
    )
    return <Empty icon="flag" action={mark} children={words.chronicle.noMarkers} />
  }
  return (
    <ol className="chronicle">
      {[...bookmarks]
        .sort((a, b) => a.tick - b.tick)
        .map((bookmark) => (
          <li key={bookmark.id}>
            <button type="button" className="chronicle-entry" onClick={() => void visit(bookmark)}>
              <span className="chronicle-date">{sayDate(bookmark.date)}</span>
            </button>
            <input
              className="input"
              dir="auto"
              aria-label={words.chronicle.note(sayDate(bookmark.date))}
              placeholder={words.chronicle.notePlaceholder}
              defaultValue={bookmark.note}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              onBlur={(event) =>
                event.target.value !== bookmark.note && void noteMarker(bookmark.id, event.target.value)
              }
            />
            <Button
              look="quiet"
              icon="trash"
              label={words.chronicle.remove}
              onClick={() => void removeMarker(bookmark.id)}
            />
          </li>
        ))}
    </ol>
  )
}

function Asked() {
  const asked = useMarkers((markers) => markers.asked)
  const universe = useClock((clock) => clock.universe?.id)
  if (asked.length === 0) {
    const ask = (
      <Button icon="search" onClick={() => usePrompt.setState({ focusWanted: true })}>
        {words.prompt.title}
      </Button>
    )
    return <Empty icon="search" action={ask} children={words.chronicle.nothingAsked} />
  }
  /** A look is worn again, and a moment gone to. */
  const again = ({ kind, words: text }: AskedFor) => {
    if (kind === 'words') return void steer(text)
    typePrompt(text)
    void jump(text)
  }
  const forget = async (id: number) => {
    if ((await ask('recall.forget', { id })) && universe) await loadMarkers(universe)
  }
  return (
    <ol className="chronicle">
      {asked.map((one) => (
        <li key={one.id}>
          <button type="button" className="chronicle-entry" onClick={() => again(one)}>
            <span className="chronicle-date">{sayDate(one.date)}</span>
            <span dir="auto">{one.words}</span>
          </button>
          <Button
            look="quiet"
            icon="trash"
            label={words.chronicle.forget(one.words)}
            onClick={() => void forget(one.id)}
          />
        </li>
      ))}
    </ol>
  )
}

import { useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { Empty, Loading, Panel, Section } from '../app/Panel.tsx'
import { openPanel, usePanels } from '../app/panels.ts'
import { cssColour } from '../overlays/colour.ts'
import type { Soul } from '../overlays/crowd.ts'
import { useSight } from '../overlays/sight.ts'
import { useSettings } from '../settings/settings.ts'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { goToNeighbour } from '../timeline/transport.ts'
import { words } from '../words/en.ts'
import { feelingNames } from '../words/world.ts'
import { PersonPanel } from './PersonPanel.tsx'

const listed = 40

/** Someone in particular, or everyone in view and a way to find the others. */
export default function PeoplePanel() {
  const subject = usePanels((panels) => panels.subject)
  return typeof subject === 'number' ? <PersonPanel person={subject} /> : <FindPeople />
}

function FindPeople() {
  const [name, setName] = useState('')
  const universe = useClock((clock) => clock.universe?.id)
  const tick = useClock((clock) => lastWhole(clock.universe, clock.tick))
  const { seen, others } = useSight()
  const follows = useSettings((settings) => settings.follows).filter((one) => one.universe === universe)
  const { answer, problem } = useAnswer(
    'people.search',
    universe && name.trim() ? { universe, name: name.trim(), tick, limit: 30 } : null,
  )
  const say = words.people
  return (
    <Panel title={say.title}>
      <input
        className="input"
        type="search"
        dir="auto"
        aria-label={say.find}
        placeholder={say.find}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
      />
      {name.trim() ? (
        <Section title={say.found}>
          {problem && <Empty>{problem}</Empty>}
          {!answer && !problem && <Loading />}
          {answer?.length === 0 && <Empty icon="people">{say.nobody(name)}</Empty>}
          <ul className="rows">
            {answer?.map((one) => (
              <Row
                key={one.id}
                id={one.id}
                name={one.name}
                story={say.line(one.ageYears, one.settlementName, one.alive)}
              />
            ))}
          </ul>
        </Section>
      ) : (
        <>
          {follows.length > 0 && (
            <Section title={say.followed}>
              <ul className="rows">
                {follows.map((one) => (
                  <Row key={one.person} id={one.person} name={one.name} story="" />
                ))}
              </ul>
            </Section>
          )}
          {seen.length + others.length === 0 && <Nobody />}
          {seen.length > 0 && <Souls title={say.inView(seen.length)} souls={seen} />}
          {others.length > 0 && <Souls title={say.nearBy(others.length)} souls={others} />}
        </>
      )}
    </Panel>
  )
}

function Souls({ title, souls }: { title: string; souls: readonly Soul[] }) {
  return (
    <Section title={title}>
      <ul className="rows">
        {souls.slice(0, listed).map((soul) => (
          <Row
            key={soul.id}
            id={soul.id}
            name={soul.name}
            story={feelingNames[soul.feeling] ?? ''}
            colour={cssColour('valence', soul.valence)}
          />
        ))}
      </ul>
      {souls.length > listed && <p className="soft">{words.people.others(souls.length - listed)}</p>}
    </Section>
  )
}

/** Of a place that nobody walks through, and of a world in which nobody is left. */
function Nobody() {
  const isEmpty = useClock((clock) => clock.summary?.people === 0)
  const say = words.people
  if (!isEmpty) return <Empty icon="eye">{say.noneInView}</Empty>
  return (
    <Empty
      icon="history"
      action={
        <Button icon="eventBack" onClick={() => goToNeighbour('previous')}>
          {say.toTheLast}
        </Button>
      }
    >
      {say.noneLeft}
    </Empty>
  )
}

function Row({ id, name, story, colour }: { id: number; name: string; story: string; colour?: string }) {
  return (
    <li>
      <button type="button" className="row" onClick={() => openPanel('people', id)}>
        {colour && <i className="dot" style={{ background: colour }} />}
        <span className="row-name" dir="auto">
          {name}
        </span>
        <span className="soft">{story}</span>
      </button>
    </li>
  )
}

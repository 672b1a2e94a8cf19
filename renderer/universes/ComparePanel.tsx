import { useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { figure } from '../app/figures.ts'
import { Empty, Loading, Panel, Section } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import { sayTick, tellDuration } from '../timeline/calendar.ts'
import { lastWhole, shownTick, useClock } from '../timeline/clock.ts'
import { useEpoch } from '../timeline/epoch.ts'
import { words } from '../words/en.ts'
import { Courses } from './Courses.tsx'
import { useUniverses } from './universes.ts'

/** Two universes at the same tick: how long they were one, and what is different now. */
export default function ComparePanel() {
  const here = useClock((clock) => clock.universe)
  const day = useClock((clock) => lastWhole(clock.universe, shownTick(clock)))
  const list = useUniverses((universes) => universes.list)
  const others = list.filter((one) => one.id !== here?.id)
  const near =
    others.find((one) => one.id === here?.parent) ?? others.find((one) => one.parent === here?.id) ?? others[0]
  const [chosen, setChosen] = useState<string | null>(null)
  const other = others.find((one) => one.id === chosen) ?? near
  // What only one of them has lived is nothing to compare. On its first day a fork has no midnight to be looked at.
  const both = other ? Math.min(day, lastWhole(other, other.tick)) : day
  const tick = Math.max(both, here?.forkTick ?? 0, other?.forkTick ?? 0)
  const epoch = useEpoch()
  const { answer, problem } = useAnswer('universe.compare', here && other ? { a: here.id, b: other.id, tick } : null)
  const say = words.compare
  const fork = here && (
    <Button icon="fork" onClick={() => openPanel('fork', here.id)}>
      {words.universes.fork}
    </Button>
  )
  if (!here || !other)
    return <Panel title={say.title} children={<Empty icon="fork" action={fork} children={say.alone} />} />
  return (
    <Panel title={say.title} width="middle">
      <label className="field">
        <span>{say.with(here.name)}</span>
        <select className="input" value={other.id} onChange={(event) => setChosen(event.target.value)}>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {problem && <Empty>{problem}</Empty>}
      {!answer && !problem && <Loading />}
      {answer && (
        <>
          <p>{say.sameUntil(tellDuration(answer.sameUntil), answer.affected)}</p>
          {tick < day && <p className="soft">{say.until(other.name, sayTick(epoch, tick))}</p>}
          <Section title={say.course}>
            <Courses here={here} other={other} />
          </Section>
          <Section title={say.numbers}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say.number}</th>
                  <th scope="col" dir="auto">
                    {here.name}
                  </th>
                  <th scope="col" dir="auto">
                    {other.name}
                  </th>
                  <th scope="col">{say.difference}</th>
                </tr>
              </thead>
              <tbody>
                {answer.numbers.map(({ name, a, b }) => (
                  <tr key={name}>
                    <th scope="row">{nameOf(name)}</th>
                    <td className="figures">{round(a, a, b)}</td>
                    <td className="figures">{round(b, a, b)}</td>
                    <td className="figures" data-sign={Math.sign(a - b)}>
                      {round(a, a, b) === round(b, a, b) ? '·' : `${a > b ? '+' : '−'}${round(Math.abs(a - b), a, b)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <Section title={say.people}>
            {answer.people.length === 0 && <Empty>{say.nobody}</Empty>}
            <ul className="rows">
              {answer.people.map((one) => (
                <li key={one.id}>
                  <button type="button" className="row" onClick={() => openPanel('people', one.id)}>
                    <span className="row-name" dir="auto">
                      {one.name}
                    </span>
                    <span className="soft" dir="auto">
                      {one.difference}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Panel>
  )
}

function nameOf(number: string): string {
  return (words.dashboards.series as Record<string, string>)[number] ?? number
}

/** Both sides and what lies between them with as many places as each other. */
function round(value: number, a: number, b: number): string {
  const isLarge = Math.max(Math.abs(a), Math.abs(b)) >= 100
  return figure(value, (Number.isInteger(a) && Number.isInteger(b)) || isLarge ? 0 : 3)
}

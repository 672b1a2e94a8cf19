import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { Empty, Loading, Panel, Section } from '../app/Panel.tsx'
import { openPanel, usePanels } from '../app/panels.ts'
import { lookAt } from '../flight/follow.ts'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { Hexagram } from './Hexagram.tsx'
import { Levels } from './Levels.tsx'
import { Story } from './Story.tsx'

/** A settlement: how it fares, trades and is ruled, its sign and its balance. */
export default function PlacePanel() {
  const subject = usePanels((panels) => panels.subject)
  const universe = useClock((clock) => clock.universe?.id)
  const tick = useClock((clock) => lastWhole(clock.universe, clock.tick))
  const settlement = typeof subject === 'number' ? subject : 0
  const { answer: place, problem } = useAnswer('places.show', universe ? { universe, settlement, tick } : null)
  const say = words.places
  if (problem) return <Panel title={say.title} children={<Empty>{problem}</Empty>} />
  if (!place) return <Panel title={say.title} children={<Loading />} />
  return (
    <Panel title={place.name} eyebrow={say.line(place.population, place.era)}>
      <div className="deeds">
        <Button look="strong" icon="eye" onClick={() => void lookAt({ settlement: place.id, shot: 'overview' })}>
          {say.look}
        </Button>
        <Button icon="people" onClick={() => void lookAt({ settlement: place.id, shot: 'street' })}>
          {say.walk}
        </Button>
      </div>
      <dl className="facts">
        <dt>{say.leader}</dt>
        <dd>
          {place.leader < 0 ? (
            <span className="soft">{say.noLeader}</span>
          ) : (
            <button type="button" className="link" dir="auto" onClick={() => openPanel('people', place.leader)}>
              {place.leaderName}
            </button>
          )}
        </dd>
        <dt>{say.weather}</dt>
        <dd>{words.app.weather(place.weather, place.temperatureCelsius)}</dd>
      </dl>
      <Section title={say.sign}>
        <div className="sign">
          <Hexagram number={place.hexagram} />
          <p>
            <strong>
              {place.hexagram + 1} · {place.hexagramName}
            </strong>
            <span className="soft">{say.signStory}</span>
          </p>
          <Wards wards={place.wards} />
        </div>
      </Section>
      <Section title={say.society}>
        <Levels
          values={{
            valence: place.valence,
            harmony: place.harmony,
            trust: place.trust,
            cooperation: place.cooperation,
            inequality: place.gini,
          }}
        />
      </Section>
      <Section title={say.trade}>
        <Goods stores={place.stores} prices={place.prices} />
      </Section>
      <Section title={say.laws}>
        <Levels values={place.policy} />
      </Section>
      <Section title={say.knows(place.technologies.length)}>
        <ul className="tags">
          {place.technologies.map((name) => (
            <li key={name} className="pill">
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.story}>
        <Story entries={place.story} />
      </Section>
    </Panel>
  )
}

/** The nine wards of the Lo Shu square: the fuller, the better balanced. */
function Wards({ wards }: { wards: readonly number[] }) {
  return (
    <div className="wards" role="img" aria-label={words.places.wards(wards.map((ward) => ward.toFixed(2)).join(', '))}>
      {wards.slice(0, 9).map((ward, at) => (
        // The nine places never move.
        <i key={`ward-${at + 1}`} style={{ opacity: 0.15 + Math.max(0, Math.min(1, ward)) * 0.85 }} />
      ))}
    </div>
  )
}

function Goods({ stores, prices }: { stores: Record<string, number>; prices: Record<string, number> }) {
  const goods = [...new Set([...Object.keys(stores), ...Object.keys(prices)])]
  if (goods.length === 0) return <Empty>{words.people.nothing}</Empty>
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.places.good}</th>
          <th scope="col">{words.places.stored}</th>
          <th scope="col">{words.places.price}</th>
        </tr>
      </thead>
      <tbody>
        {goods.map((good) => (
          <tr key={good}>
            <th scope="row">{good}</th>
            <td className="figures">{(stores[good] ?? 0).toFixed(0)}</td>
            <td className="figures">{prices[good]?.toFixed(2) ?? '·'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

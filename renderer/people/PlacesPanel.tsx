import { useAnswer } from '../app/answer.ts'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import { cssColour } from '../overlays/colour.ts'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { Hexagram } from './Hexagram.tsx'

export default function PlacesPanel() {
  const universe = useClock((clock) => clock.universe?.id)
  const tick = useClock((clock) => lastWhole(clock.universe, clock.tick))
  const { answer, problem } = useAnswer('places.list', universe ? { universe, tick } : null)
  return (
    <Panel title={words.places.title}>
      {problem && <Empty>{problem}</Empty>}
      {!answer && !problem && <Loading />}
      {answer?.length === 0 && <Empty icon="pin">{words.places.none}</Empty>}
      <ul className="rows">
        {answer
          ?.toSorted((a, b) => b.population - a.population)
          .map((place) => (
            <li key={place.id}>
              <button type="button" className="row row-tall" onClick={() => openPanel('place', place.id)}>
                <i className="dot" style={{ background: cssColour('valence', place.valence) }} />
                <span className="row-name">
                  <bdi>{place.name}</bdi>
                  <small>{words.places.line(place.population, place.era)}</small>
                </span>
                <span className="row-figures">
                  <small>{words.dashboards.series.trust}</small>
                  <span className="figures">{Math.round(place.trust * 100)} %</span>
                </span>
                <Hexagram number={place.hexagram} />
              </button>
            </li>
          ))}
      </ul>
      {answer && answer.length > 0 && <p className="soft">{words.places.more}</p>}
    </Panel>
  )
}

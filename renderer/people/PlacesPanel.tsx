import { useAnswer } from '../app/answer.ts'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import { cssColour } from '../overlays/colour.ts'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'

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
              <button type="button" className="row" onClick={() => openPanel('place', place.id)}>
                <i className="dot" style={{ background: cssColour('valence', place.valence) }} />
                <span className="row-name" dir="auto">
                  {place.name}
                </span>
                <span className="soft">{words.places.line(place.population, place.era)}</span>
              </button>
            </li>
          ))}
      </ul>
    </Panel>
  )
}

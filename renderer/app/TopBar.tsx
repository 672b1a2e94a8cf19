import { Following } from '../flight/Following.tsx'
import { Filming } from '../keep/Filming.tsx'
import { StateChip } from '../stream/StateChip.tsx'
import { useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import { togglePanel, usePanels } from './panels.ts'

/** Which universe this is and the state of its picture. */
export function TopBar() {
  const universe = useClock((clock) => clock.universe)
  const summary = useClock((clock) => clock.summary)
  const open = usePanels((panels) => panels.open === 'universes')
  return (
    <header className="top">
      <button type="button" className="top-universe" aria-expanded={open} onClick={() => togglePanel('universes')}>
        <Mark size={30} />
        <span className="top-names">
          <span className="top-name">
            <bdi>{universe?.name ?? words.app.name}</bdi>
            <Icon name="down" size={13} />
          </span>
          {summary && (
            <span className="top-facts">
              {words.app.facts(summary.people, summary.settlements, summary.era)}
              <span>{words.app.weather(summary.weather, summary.temperatureCelsius)}</span>
            </span>
          )}
        </span>
      </button>
      <Following />
      <Filming />
      <StateChip />
    </header>
  )
}

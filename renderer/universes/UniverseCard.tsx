import { useState } from 'react'
import type { Universe } from '../../electron/wire/values.ts'
import { Button } from '../app/Button.tsx'
import { Icon } from '../app/Icon.tsx'
import { openPanel } from '../app/panels.ts'
import { useSession } from '../app/session.ts'
import { sayDate, tellDuration } from '../timeline/calendar.ts'
import { letLive, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { saveUniverse, useCarries } from './carry.ts'
import { CarryLine } from './CarryLine.tsx'
import { Removal } from './Removal.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { enterUniverse } from './universes.ts'

/** A universe in the library: press it to go there. What else can be done with it unfolds beneath. */
export function UniverseCard({ universe }: { universe: Universe }) {
  const here = useClock((clock) => clock.universe?.id === universe.id)
  const [unfolded, setUnfolded] = useState(here)
  const say = words.universes
  return (
    <li className="card" data-here={here || undefined} style={{ marginInlineStart: `${universe.level * 1.25}rem` }}>
      <div className="card-face">
        <button
          type="button"
          className="card-enter"
          aria-current={here || undefined}
          onClick={() => void enterUniverse(universe.id)}
        >
          <Thumbnail universe={universe} />
          <span className="card-words">
            <span className="card-name">
              {universe.level > 0 && <Icon name="fork" size={14} />}
              <bdi>{universe.name}</bdi>
            </span>
            <span className="soft">{sayDate(universe.date)}</span>
            <span className="soft">{say.line(universe.people, tellDuration(universe.tick))}</span>
            {universe.forces.map((force) => (
              <span key={force.kind} className="pill">
                {force.kind}
              </span>
            ))}
          </span>
          <span className="card-life" data-running={universe.running || undefined}>
            {universe.running ? say.lives : say.rests}
          </span>
        </button>
        <Button
          look="quiet"
          icon="more"
          label={say.more(universe.name)}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        />
      </div>
      <CarryLine of={universe.id} refusal={say.unsaved} />
      {unfolded && <CardTools universe={universe} here={here} />}
    </li>
  )
}

function CardTools({ universe, here }: { universe: Universe; here: boolean }) {
  const running = useClock((clock) => clock.running)
  const readOnly = useSession((session) => session.readOnly)
  const isLeaving = useCarries((carries) => universe.id in carries)
  const [asking, setAsking] = useState(false)
  const say = words.universes
  if (asking) return <Removal universe={universe} onKeep={() => setAsking(false)} />
  return (
    <div className="card-tools">
      {here && (
        <>
          <Button icon={running ? 'pause' : 'play'} disabled={readOnly} onClick={() => void letLive(!running, 1)}>
            {running ? say.letRest : say.letLive}
          </Button>
          <Button icon="fork" disabled={readOnly || universe.level >= 5} onClick={() => openPanel('fork', universe.id)}>
            {say.fork}
          </Button>
        </>
      )}
      <Button icon="shield" onClick={() => openPanel('verify', universe.id)}>
        {say.verify}
      </Button>
      <Button icon="sliders" onClick={() => openPanel('compare', universe.id)}>
        {say.compare}
      </Button>
      <Button icon="download" disabled={readOnly || isLeaving} onClick={() => void saveUniverse(universe)}>
        {say.save}
      </Button>
      <Button icon="trash" disabled={readOnly || isLeaving} onClick={() => setAsking(true)}>
        {say.remove}
      </Button>
      <p className="root">
        <span className="soft">{say.root}</span> <span className="figures">{universe.root}</span>
      </p>
    </div>
  )
}

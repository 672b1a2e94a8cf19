import { Button } from '../app/Button.tsx'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import { Icon } from '../app/Icon.tsx'
import { useSession } from '../app/session.ts'
import type { Universe } from '../../electron/wire/values.ts'
import { sayDate, sayDuration } from '../timeline/calendar.ts'
import { letLive, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { Thumbnail } from './Thumbnail.tsx'
import { orderByFamily } from './family.ts'
import { enterUniverse, useUniverses } from './universes.ts'

/** Every universe there is, each with a picture of its present. */
export default function LibraryPanel() {
  const { list, loaded } = useUniverses()
  const readOnly = useSession((session) => session.readOnly)
  const say = words.universes
  return (
    <Panel
      title={say.title}
      width="middle"
      actions={
        !readOnly && (
          <Button look="strong" icon="plus" onClick={() => openPanel('genesis')}>
            {say.begin}
          </Button>
        )
      }
    >
      {!loaded && <Loading />}
      {loaded && list.length === 0 && <Empty icon="universes">{say.noneStory}</Empty>}
      <ul className="library">
        {orderByFamily(list).map((universe) => (
          <Card key={universe.id} universe={universe} />
        ))}
      </ul>
    </Panel>
  )
}

function Card({ universe }: { universe: Universe }) {
  const here = useClock((clock) => clock.universe?.id === universe.id)
  const say = words.universes
  return (
    <li className="card" data-here={here || undefined} style={{ marginInlineStart: `${universe.level * 1.25}rem` }}>
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
          <span className="soft">{say.line(universe.people, sayDuration(universe.tick))}</span>
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
      {here && <CardTools universe={universe} />}
    </li>
  )
}

function CardTools({ universe }: { universe: Universe }) {
  const running = useClock((clock) => clock.running)
  const readOnly = useSession((session) => session.readOnly)
  const say = words.universes
  return (
    <div className="card-tools">
      <Button icon={running ? 'pause' : 'play'} disabled={readOnly} onClick={() => void letLive(!running, 1)}>
        {running ? say.letRest : say.letLive}
      </Button>
      <Button icon="shield" onClick={() => openPanel('verify', universe.id)}>
        {say.verify}
      </Button>
      <Button icon="fork" disabled={readOnly || universe.level >= 5} onClick={() => openPanel('fork', universe.id)}>
        {say.fork}
      </Button>
      <Button icon="sliders" onClick={() => openPanel('compare', universe.id)}>
        {say.compare}
      </Button>
      <p className="root">
        <span className="soft">{say.root}</span> <span className="figures">{universe.root}</span>
      </p>
    </div>
  )
}

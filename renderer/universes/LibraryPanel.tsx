import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import { useSession } from '../app/session.ts'
import { words } from '../words/en.ts'
import { arrive } from './arrive.ts'
import { useCarries } from './carry.ts'
import { CarryLine } from './CarryLine.tsx'
import { orderByFamily } from './family.ts'
import { UniverseCard } from './UniverseCard.tsx'
import { useFreshUniverses, useUniverses } from './universes.ts'

/** Every universe there is, each with a picture of its present. One from elsewhere is chosen or dropped here. */
export default function LibraryPanel() {
  const { list, loaded } = useUniverses()
  const readOnly = useSession((session) => session.readOnly)
  const [over, setOver] = useState(false)
  useFreshUniverses()
  const say = words.universes
  const drag = (event: DragEvent, isOver: boolean) => {
    if (readOnly || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <Panel title={say.title} width="middle" actions={!readOnly && <Doors />}>
      <div
        className="library-room"
        data-over={over ? say.drop : undefined}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) drag(event, false)
        }}
        onDrop={(event) => {
          drag(event, false)
          void arrive([...event.dataTransfer.files])
        }}
      >
        <Arrivals />
        {!loaded && <Loading />}
        {loaded && list.length === 0 && <Empty icon="universes">{say.noneStory}</Empty>}
        <ul className="library">
          {orderByFamily(list).map((universe) => (
            <UniverseCard key={universe.id} universe={universe} />
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function Doors() {
  const chooser = useRef<HTMLInputElement>(null)
  const say = words.universes
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".universe"
        hidden
        onChange={({ currentTarget }) => {
          void arrive([...(currentTarget.files ?? [])])
          // The same file may be chosen again after it was refused.
          currentTarget.value = ''
        }}
      />
      <Button icon="upload" title={say.bringHint} onClick={() => chooser.current?.click()}>
        {say.bring}
      </Button>
      <Button look="strong" icon="plus" onClick={() => openPanel('genesis')}>
        {say.begin}
      </Button>
    </>
  )
}

/** Files that come in have no card of their own yet. */
function Arrivals() {
  const names = useCarries((carries) => Object.keys(carries).join('\n'))
  const list = useUniverses((universes) => universes.list)
  return names
    .split('\n')
    .filter((name) => name !== '' && !list.some(({ id }) => id === name))
    .map((name) => <CarryLine key={name} of={name} refusal={words.universes.refused} />)
}

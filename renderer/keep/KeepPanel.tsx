import { useState } from 'react'
import { Button } from '../app/Button.tsx'
import { ask } from '../app/link.ts'
import { Panel, Section } from '../app/Panel.tsx'
import { leavePanel } from '../app/panels.ts'
import { saveFile } from '../app/save.ts'
import { useSeen } from '../stream/seen.ts'
import { useStream } from '../stream/stream.ts'
import { ticksPerDay } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { useFreshUniverses, useUniverses } from '../universes/universes.ts'
import { words } from '../words/en.ts'
import { sayClock } from './Filming.tsx'
import { startFilm, stopFilm, useFilm } from './film.ts'
import { nameFile, savePainted, saveShown } from './picture.ts'

const sizes = [
  [1_280, 720],
  [1_920, 1_080],
  [2_048, 1_152],
] as const

/** To take away what is seen: a picture, a film, and the proof of the moment that they show. */
export default function KeepPanel() {
  const say = words.keep
  return (
    <Panel title={say.title}>
      <KeepPicture />
      <KeepFilm />
      <KeepProof />
    </Panel>
  )
}

function KeepPicture() {
  const shown = useStream(({ header }) => (header ? `${header.width} × ${header.height}` : ''))
  const isSomewhere = useSeen(({ camera }) => camera !== null)
  const [size, setSize] = useState(0)
  const [busy, setBusy] = useState(false)
  const say = words.keep
  // A dream is never the same twice: there is only what is shown of it.
  const painted = isSomewhere ? sizes[size - 1] : undefined
  const save = async () => {
    setBusy(true)
    await (painted ? savePainted(painted[0], painted[1]) : saveShown())
    setBusy(false)
  }
  return (
    <Section title={say.picture}>
      <label className="field">
        <span>{say.size}</span>
        <select className="input" value={painted ? size : 0} onChange={(event) => setSize(Number(event.target.value))}>
          <option value={0}>{say.asShown(shown)}</option>
          {isSomewhere &&
            sizes.map(([width, height], i) => (
              <option key={width} value={i + 1}>
                {say.anew(`${width} × ${height}`)}
              </option>
            ))}
        </select>
      </label>
      <div className="deeds">
        <Button look="strong" icon="camera" disabled={busy} onClick={() => void save()}>
          {busy ? say.making : say.save}
        </Button>
      </div>
      <p className="soft">{say.pictureStory}</p>
    </Section>
  )
}

function KeepFilm() {
  // What is worth a film happens in the picture, and every key is wanted for it.
  const record = () => {
    leavePanel('keep')
    startFilm()
  }
  const seconds = useFilm((film) => film.seconds)
  const say = words.keep
  return (
    <Section title={say.film}>
      <div className="deeds">
        {seconds === null ? (
          <Button icon="record" onClick={record}>
            {say.record}
          </Button>
        ) : (
          <Button icon="stop" onClick={stopFilm}>
            {say.stop} <span className="figures">{sayClock(seconds)}</span>
          </Button>
        )}
      </div>
      <p className="soft">{say.filmStory}</p>
    </Section>
  )
}

function KeepProof() {
  useFreshUniverses()
  const here = useClock((clock) => clock.universe)
  const epochs = useUniverses(({ list }) => list.find(({ id }) => id === here?.id)?.epoch ?? 0)
  const tick = useClock((clock) => clock.tick)
  const say = words.keep
  if (!here) return null
  const isSealed = tick < epochs * ticksPerDay && tick >= (here.forkTick ?? 0)
  const save = async () => {
    // Only what a checkpoint covers can be proved.
    if (!(await ask('universe.checkpoint', { universe: here.id }))) return
    const proved = await ask('universe.prove', { universe: here.id, tick })
    if (proved) saveFile(`${nameFile()} proof.json`, 'application/json', JSON.stringify(proved.document, null, 2))
  }
  return (
    <Section title={say.proof}>
      <div className="deeds">
        <Button icon="shield" disabled={!isSealed} onClick={() => void save()}>
          {say.saveProof}
        </Button>
      </div>
      <p className="soft">
        {isSealed ? say.proofStory : tick < (here.forkTick ?? 0) ? say.proofElsewhere : say.proofLater}
      </p>
    </Section>
  )
}

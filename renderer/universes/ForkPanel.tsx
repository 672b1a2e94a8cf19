import { useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { Panel, Section } from '../app/Panel.tsx'
import { leavePanel } from '../app/panels.ts'
import { ask } from '../app/link.ts'
import { Slider } from '../app/Slider.tsx'
import { sayTick } from '../timeline/calendar.ts'
import { lastWhole, letLive, shownTick, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { nameFork } from './family.ts'
import { crossTo, loadUniverses, useUniverses } from './universes.ts'

/** The force that carries words into the branch, and as many as one person tells another. */
const tellingKind = 'word of mouth'
const wordsMax = 200

/** Another universe from this very moment on, with one force at its birth or none. The parent never notices. */
export default function ForkPanel() {
  const universe = useClock((clock) => clock.universe)
  const tick = useClock((clock) => Math.floor(shownTick(clock)))
  const epoch = useClock((clock) => clock.epoch)
  const names = useUniverses((universes) => universes.list).map((one) => one.name)
  const { answer: forces } = useAnswer('universe.forces', {})
  const { answer: places } = useAnswer(
    'places.list',
    universe ? { universe: universe.id, tick: lastWhole(universe, tick) } : null,
  )
  const [kind, setKind] = useState('')
  const [settlement, setSettlement] = useState(-1)
  const [strength, setStrength] = useState(0.5)
  const [name, setName] = useState('')
  const [told, setTold] = useState<string>(words.fork.wordsUsual)
  const [busy, setBusy] = useState(false)
  const say = words.fork
  if (!universe) return <Panel title={say.title} children={null} />
  const chosen = forces?.find((force) => force.kind === kind)
  const usual = nameFork(universe.name, kind || say.anotherWay, names)
  const fork = async () => {
    setBusy(true)
    const force = kind
      ? {
          kind,
          settlement: settlement < 0 ? (places?.[0]?.id ?? 0) : settlement,
          strength,
          ...(kind === tellingKind && told.trim() !== '' && { words: told.trim() }),
        }
      : undefined
    const child = await ask('universe.fork', { universe: universe.id, tick, name: name.trim() || usual, force })
    setBusy(false)
    if (!child) return
    await loadUniverses()
    await crossTo(child.id)
    leavePanel('fork')
    await letLive(true, 1)
  }
  return (
    <Panel title={say.title} eyebrow={universe.name}>
      <p>{say.story(sayTick(epoch, tick))}</p>
      <label className="field">
        <span>{say.name}</span>
        <input
          className="input"
          dir="auto"
          maxLength={80}
          value={name}
          placeholder={usual}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Section title={say.force}>
        <div className="forces" role="radiogroup" aria-label={say.force}>
          {[{ kind: '', story: say.noForceStory, strengthDefault: 0.5 }, ...(forces ?? [])].map((force) => (
            <label key={force.kind} className="force">
              <input
                type="radio"
                name="force"
                checked={kind === force.kind}
                onChange={() => {
                  setKind(force.kind)
                  setStrength(force.strengthDefault)
                }}
              />
              <span>
                <strong>{force.kind || say.noForce}</strong>
                <small>{force.story}</small>
              </span>
            </label>
          ))}
        </div>
      </Section>
      {chosen && (
        <>
          {kind === tellingKind && (
            <label className="field">
              <span>{say.words}</span>
              <input
                className="input"
                dir="auto"
                maxLength={wordsMax}
                value={told}
                onChange={(event) => setTold(event.target.value)}
              />
            </label>
          )}
          <label className="field">
            <span>{say.where}</span>
            <select
              className="input"
              value={settlement}
              onChange={(event) => setSettlement(Number(event.target.value))}
            >
              {places?.map((place) => (
                <option key={place.id} value={place.id}>
                  {place.name}
                </option>
              ))}
            </select>
          </label>
          <Slider
            label={say.strength}
            value={strength}
            min={0.05}
            max={1}
            step={0.05}
            words={`${Math.round(strength * 100)} %`}
            onChange={setStrength}
          />
        </>
      )}
      <Button look="strong" icon="fork" disabled={busy} onClick={() => void fork()}>
        {busy ? say.busy : say.fork}
      </Button>
    </Panel>
  )
}

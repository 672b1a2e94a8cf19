import { lazy, Suspense, useEffect, useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { Loading, Panel, Section } from '../app/Panel.tsx'
import { closePanel } from '../app/panels.ts'
import { ask, call, explainProblem } from '../app/link.ts'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { letLive } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { type Draft, draftFrom, genesisOf } from './draft.ts'
import { Preview } from './Preview.tsx'
import { enterUniverse, loadUniverses } from './universes.ts'

const Globe = lazy(() => import('./Globe.tsx'))
const restMs = 350

/** Everything that can ever be decided about a universe is decided here. */
export default function GenesisPanel() {
  const { answer: scenarios } = useAnswer('universe.scenarios', {})
  const [draft, setDraft] = useState<Draft | null>(null)
  const [preview, setPreview] = useState<CommandOutput<'universe.preview'> | null>(null)
  const [problem, setProblem] = useState('')
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const say = words.genesis

  useEffect(() => {
    if (scenarios && !draft) setDraft(draftFrom(scenarios[0]?.genesis, crypto.getRandomValues(new Uint32Array(1))[0]))
  }, [scenarios, draft])

  useEffect(() => {
    if (!draft) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      call('universe.preview', { genesis: genesisOf(draft) }, { signal: leaving.signal }).then(
        (seen) => {
          setPreview(seen)
          setProblem(seen.problems.join(' '))
        },
        (failed) => {
          if (!leaving.signal.aborted) setProblem(explainProblem(failed))
        },
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [draft])

  if (!draft || !scenarios) return <Panel title={say.title} width="middle" children={<Loading />} />
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setSure(false)
  }
  const begin = async () => {
    setBusy(true)
    const born = await ask('universe.begin', { genesis: genesisOf(draft) })
    setBusy(false)
    if (!born) return
    await loadUniverses()
    await enterUniverse(born.id)
    await letLive(true, 1)
    closePanel()
  }
  return (
    <Panel title={say.title} width="middle">
      <Section title={say.scenario}>
        <ul className="scenarios">
          {scenarios.map((scenario) => (
            <li key={scenario.file}>
              <button
                type="button"
                className="scenario"
                aria-pressed={draft.scenario === scenario.file}
                onClick={() => change({ ...draftFrom(scenario.genesis, draft.seed), scenario: scenario.file })}
              >
                <strong dir="auto">{scenario.title}</strong>
                <span dir="auto">{scenario.story}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <div className="genesis-columns">
        <div className="genesis-fields">
          <label className="field">
            <span>{say.name}</span>
            <input
              className="input"
              dir="auto"
              value={draft.name}
              maxLength={80}
              onChange={(event) => change({ name: event.target.value })}
            />
          </label>
          <label className="field">
            <span>{say.people}</span>
            <input
              className="input figures"
              type="number"
              min={2}
              max={100_000}
              value={draft.people}
              onChange={(event) => change({ people: Number(event.target.value) })}
            />
          </label>
          <label className="field">
            <span>{say.start}</span>
            <input
              className="input figures"
              value={draft.start}
              placeholder="1204-03-21"
              onChange={(event) => change({ start: event.target.value })}
            />
          </label>
          <label className="field">
            <span>{say.seed}</span>
            <input
              className="input figures"
              type="number"
              min={0}
              max={4_294_967_295}
              value={draft.seed}
              onChange={(event) => change({ seed: Number(event.target.value) })}
            />
          </label>
          <div className="pair">
            <label className="field">
              <span>{say.latitude}</span>
              <input
                className="input figures"
                type="number"
                min={-85}
                max={85}
                step={0.1}
                value={draft.latitude}
                onChange={(event) => change({ latitude: Number(event.target.value) })}
              />
            </label>
            <label className="field">
              <span>{say.longitude}</span>
              <input
                className="input figures"
                type="number"
                min={-180}
                max={180}
                step={0.1}
                value={draft.longitude}
                onChange={(event) => change({ longitude: Number(event.target.value) })}
              />
            </label>
          </div>
        </div>
        <Suspense fallback={<Loading />}>
          <Globe
            latitude={draft.latitude}
            longitude={draft.longitude}
            onPick={(latitude, longitude) => change({ latitude, longitude })}
          />
        </Suspense>
      </div>
      <Section title={say.preview}>
        <Preview seen={preview} problem={problem} />
      </Section>
      <div className="lock">
        <h3>{say.lockTitle}</h3>
        <p>{say.lockStory}</p>
        <label className="switch">
          <span>{say.sure}</span>
          <input
            type="checkbox"
            checked={sure}
            disabled={problem !== '' || !preview}
            onChange={(event) => setSure(event.target.checked)}
          />
        </label>
        <Button look="strong" icon="spark" disabled={!sure || busy || problem !== ''} onClick={() => void begin()}>
          {busy ? say.busy : say.begin}
        </Button>
      </div>
    </Panel>
  )
}

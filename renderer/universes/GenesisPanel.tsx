import { useEffect, useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { ask } from '../app/link.ts'
import { Loading, Panel, Section } from '../app/Panel.tsx'
import { leavePanel } from '../app/panels.ts'
import { letLive } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { type Draft, draftFrom, genesisOf } from './draft.ts'
import { useForeseen } from './foresee.ts'
import { GenesisFields } from './GenesisFields.tsx'
import { Preview } from './Preview.tsx'
import { enterUniverse, loadUniverses } from './universes.ts'

/** Everything that can ever be decided about a universe is decided here, with its first morning in sight. */
export default function GenesisPanel() {
  const { answer: scenarios } = useAnswer('universe.scenarios', {})
  const [draft, setDraft] = useState<Draft | null>(null)
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const { seen, problem, pending } = useForeseen(draft)
  const say = words.genesis

  useEffect(() => {
    if (!scenarios || draft) return
    const [seed] = crypto.getRandomValues(new Uint32Array(1))
    setDraft({ ...draftFrom(scenarios[0]?.genesis, seed), scenario: scenarios[0]?.file ?? '' })
  }, [scenarios, draft])

  if (!draft || !scenarios) return <Panel title={say.title} width="wide" alone children={<Loading />} />
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
    leavePanel('genesis')
    await letLive(true, 1)
  }
  return (
    <Panel title={say.title} width="wide" alone>
      <div className="genesis">
        <div className="genesis-choice">
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
          <GenesisFields draft={draft} change={change} />
        </div>
        <div className="genesis-sight">
          <Section title={say.preview}>
            <Preview seen={seen} problem={problem} pending={pending} />
          </Section>
        </div>
        <div className="lock">
          <h3>{say.lockTitle}</h3>
          <p>{say.lockStory}</p>
          <label className="switch">
            <span>{say.sure}</span>
            <input
              type="checkbox"
              checked={sure}
              disabled={pending || problem !== ''}
              onChange={(event) => setSure(event.target.checked)}
            />
          </label>
          <Button look="strong" icon="spark" disabled={!sure || busy} onClick={() => void begin()}>
            {busy ? say.busy : say.begin}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

import { useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Panel, Section } from '../app/Panel.tsx'
import { usePanels } from '../app/panels.ts'
import { ask } from '../app/link.ts'
import { saveFile } from '../app/save.ts'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { words } from '../words/en.ts'
import { useFreshUniverses, useUniverses } from './universes.ts'

type Verdict = CommandOutput<'universe.verify'>

/** Replays the whole of history against its hashes, and gives a certificate one can keep. */
export default function VerifyPanel() {
  const subject = usePanels((panels) => panels.subject)
  const universe = useUniverses((universes) => universes.list.find((one) => one.id === subject))
  const job = useUniverses((universes) => universes.jobs[`verify ${subject}`])
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [busy, setBusy] = useState(false)
  const say = words.verify
  useFreshUniverses()
  if (!universe) return <Panel title={say.title} children={null} />
  const verify = async () => {
    setBusy(true)
    setVerdict(null)
    const found = await ask('universe.verify', { universe: universe.id })
    setBusy(false)
    if (found) setVerdict(found)
  }
  const certificate = async () => {
    const signed = await ask('universe.checkpoint', { universe: universe.id })
    if (!signed) return
    const text = JSON.stringify(
      { universe: universe.id, name: universe.name, verdict, checkpoint: signed.document },
      null,
      2,
    )
    saveFile(`${universe.name} certificate.json`, 'application/json', text)
  }
  return (
    <Panel title={say.title} eyebrow={universe.name}>
      <p>{say.story}</p>
      <div className="deeds">
        <Button look="strong" icon="shield" disabled={busy} onClick={() => void verify()}>
          {busy ? say.busy : say.start}
        </Button>
        <Button icon="download" disabled={busy} onClick={() => void certificate()}>
          {say.save}
        </Button>
      </div>
      {busy && (
        <div className="verify-progress" role="status">
          <progress value={job?.progress ?? undefined} aria-label={say.busy} />
          <p className="soft">{job?.words ?? say.busy}</p>
        </div>
      )}
      {verdict && (
        <div className="verdict" data-ok={verdict.ok} role="status">
          <strong>{verdict.ok ? say.ok : say.bad}</strong>
          <p>
            {verdict.ok
              ? say.okStory(verdict.epochs, verdict.milliseconds, universe.forkTick !== null)
              : say.badStory(verdict.firstBadEpoch, verdict.why)}
          </p>
          <p className="figures root">{verdict.root}</p>
        </div>
      )}
      <Section title={say.whatTitle}>
        <p className="soft">{say.what}</p>
      </Section>
      <Section title={say.identity}>
        <dl className="facts">
          <dt>{say.id}</dt>
          <dd className="figures">{universe.id}</dd>
          <dt>{say.root}</dt>
          <dd className="figures">{universe.root}</dd>
          <dt>{say.epochs}</dt>
          <dd className="figures">{universe.epoch}</dd>
        </dl>
      </Section>
    </Panel>
  )
}

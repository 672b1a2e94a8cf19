import { useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Empty, Loading, Section } from '../app/Panel.tsx'
import { ask } from '../app/link.ts'
import { useAnswer } from '../app/answer.ts'
import { useSession } from '../app/session.ts'
import { saveFile } from '../app/save.ts'
import { changeSetting } from './settings.ts'
import { words } from '../words/en.ts'

/** What a bug report needs. */
export function Diagnostics() {
  const { answer, problem } = useAnswer('house.doctor', {})
  const version = useSession((session) => session.version)
  const [path, setPath] = useState('')
  const say = words.settings.diagnostics
  const text = JSON.stringify(answer, null, 2)
  const bundle = async () => setPath((await ask('house.bundle', {}))?.path ?? '')
  return (
    <Section title={say.title(version)}>
      <div className="deeds">
        <Button
          icon="download"
          disabled={!answer}
          onClick={() => saveFile('qiharmony diagnostics.json', 'application/json', text)}
        >
          {say.save}
        </Button>
        <Button onClick={() => void bundle()}>{say.bundle}</Button>
        <Button look="quiet" onClick={() => changeSetting('tourSeen', false)}>
          {say.tour}
        </Button>
      </div>
      {path && <p role="status">{say.bundled(path)}</p>}
      {problem && <Empty>{problem}</Empty>}
      {!answer && !problem && <Loading />}
      {answer !== null && answer !== undefined && (
        // Reachable with Tab, so that the keyboard can scroll it.
        <pre className="report" tabIndex={0} role="region" aria-label={say.report}>
          {text}
        </pre>
      )}
    </Section>
  )
}

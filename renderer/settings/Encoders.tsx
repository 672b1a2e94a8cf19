import { useState } from 'react'
import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { call, explainProblem } from '../app/link.ts'
import { Empty, Loading, Section } from '../app/Panel.tsx'
import { useRemembering } from '../prompt/remembering.ts'
import { words } from '../words/en.ts'

/** By which text encoder moments are found; another can be chosen while they are. */
export function Encoders() {
  const { answer, problem } = useAnswer('encoders.list', {})
  const [taken, setTaken] = useState<string | null>(null)
  const [trying, setTrying] = useState(false)
  const [refusal, setRefusal] = useState('')
  const say = words.settings.encoders
  const use = async (name: string) => {
    if (trying) return
    setTrying(true)
    setRefusal('')
    try {
      await call('encoders.use', { name })
      setTaken(name)
    } catch (trouble) {
      setRefusal(explainProblem(trouble))
    }
    setTrying(false)
  }
  return (
    <Section title={say.title}>
      <p className="soft">{say.story}</p>
      {problem && <Empty>{problem}</Empty>}
      {!answer && !problem && <Loading />}
      <ul className="rows" aria-busy={trying}>
        {answer?.encoders.map(({ name, kind, inUse }) => {
          const title = say.names[kind] || name
          return (
            <li key={name} className="row-wide">
              <span>
                <strong dir="auto">{title}</strong>
                <small>{say.hints[kind]}</small>
              </span>
              {(taken === null ? inUse : name === taken) ? (
                <span className="pill">{say.inUse}</span>
              ) : (
                <Button aria-disabled={trying} onClick={() => void use(name)}>
                  {say.use}
                  <span className="unseen">{say.useThis(title)}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {trying && <Loading label={say.trying} />}
      {refusal && (
        <p className="problem" role="alert">
          {refusal}
        </p>
      )}
      <Reading />
      {answer && <p className="soft">{say.ownStory(answer.folder)}</p>}
    </Section>
  )
}

/** How far the moments are read for the one in use. */
function Reading() {
  const { moments, indexedShare } = useRemembering()
  if (indexedShare >= 1) return null
  const story = words.settings.encoders.reading(moments)
  return (
    <>
      <p role="status">{story}</p>
      <progress value={indexedShare} aria-label={story} />
    </>
  )
}

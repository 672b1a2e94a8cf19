import { useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Empty, Loading, Section } from '../app/Panel.tsx'
import { ask } from '../app/link.ts'
import { useAnswer } from '../app/answer.ts'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { setLens } from '../stream/lens.ts'
import { words } from '../words/en.ts'
import { Encoders } from './Encoders.tsx'
import { sayBytes } from './bytes.ts'

/** Model packs and the devices they can run on, with the engine's reason for each. */
export function Packs() {
  const [round, setRound] = useState(0)
  return (
    <>
      <PackList key={`packs-${round}`} onChange={() => setRound(round + 1)} />
      <AddPack onAdded={() => setRound(round + 1)} />
      <Encoders key={`encoders-${round}`} />
      <Devices key={`devices-${round}`} onChange={() => setRound(round + 1)} />
    </>
  )
}

function PackList({ onChange }: { onChange: () => void }) {
  const { answer, problem } = useAnswer('packs.list', {})
  const say = words.settings.packs
  const use = (pack: string) => {
    setLens({ pack })
    onChange()
  }
  const remove = async (id: string) => {
    if (await ask('packs.remove', { id })) onChange()
  }
  return (
    <Section title={say.title}>
      {problem && <Empty>{problem}</Empty>}
      {!answer && !problem && <Loading />}
      <ul className="rows">
        {answer?.map((pack) => (
          <li key={pack.id} className="row-wide">
            <span>
              <strong dir="auto">{pack.title}</strong>
              <small>{say.line(sayBytes(pack.bytes), pack.licence, pack.shipped)}</small>
            </span>
            {pack.inUse ? (
              <span className="pill">{say.inUse}</span>
            ) : (
              <Button onClick={() => use(pack.id)}>{say.use}</Button>
            )}
            {!pack.shipped && !pack.inUse && (
              <Button look="quiet" icon="trash" label={say.remove(pack.title)} onClick={() => void remove(pack.id)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AddPack({ onAdded }: { onAdded: () => void }) {
  const [path, setPath] = useState('')
  const [checked, setChecked] = useState<CommandOutput<'packs.check'> | null>(null)
  const say = words.settings.packs
  const check = async () => setChecked((await ask('packs.check', { path })) ?? null)
  const add = async () => {
    if (!(await ask('packs.add', { path }))) return
    setPath('')
    setChecked(null)
    onAdded()
  }
  return (
    <Section title={say.add}>
      <p className="soft">{say.addStory}</p>
      <form
        className="inline"
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <input
          className="input figures"
          value={path}
          aria-label={say.folder}
          placeholder={say.folder}
          onChange={(event) => {
            setPath(event.target.value)
            setChecked(null)
          }}
        />
        <Button type="submit" disabled={!path.trim()}>
          {say.check}
        </Button>
      </form>
      {checked && (
        <div className="verdict" data-ok={checked.ok} role="status">
          <strong>{checked.ok ? say.fits(checked.title) : say.unfit}</strong>
          {checked.memoryBytes > 0 && <p>{say.needs(sayBytes(checked.memoryBytes))}</p>}
          <ul>
            {checked.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {checked.ok && (
            <Button look="strong" icon="plus" onClick={() => void add()}>
              {say.addThis}
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}

function Devices({ onChange }: { onChange: () => void }) {
  const { answer, problem } = useAnswer('devices.list', {})
  const say = words.settings.packs
  return (
    <Section title={say.devices}>
      {problem && <Empty>{problem}</Empty>}
      {!answer && !problem && <Loading label={say.trying} />}
      <ul className="rows">
        {answer?.map((device) => (
          <li key={device.name} className="row-wide">
            <span>
              <strong>{device.name}</strong>
              <small>{device.reason}</small>
            </span>
            {device.inUse ? (
              <span className="pill">{say.inUse}</span>
            ) : (
              <Button
                disabled={!device.ok}
                onClick={() => {
                  setLens({ device: device.name })
                  onChange()
                }}
              >
                {say.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

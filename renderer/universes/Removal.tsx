import { useEffect, useRef, useState } from 'react'
import type { Universe } from '../../electron/wire/values.ts'
import { Button } from '../app/Button.tsx'
import { sayBytes } from '../settings/bytes.ts'
import { tellDuration } from '../timeline/calendar.ts'
import { words } from '../words/en.ts'
import { removeUniverse, useUniverses } from './universes.ts'

/** The one question before a universe is gone, by its name. The focus stands on keeping it. */
export function Removal({ universe, onKeep }: { universe: Universe; onKeep: () => void }) {
  const question = useRef<HTMLDivElement>(null)
  const [busy, setBusy] = useState(false)
  const children = useUniverses(({ list }) => list.filter((one) => one.parent === universe.id).length)
  const say = words.universes
  useEffect(() => question.current?.querySelector('button')?.focus(), [])
  const remove = async () => {
    setBusy(true)
    if (await removeUniverse(universe)) return
    setBusy(false)
    onKeep()
  }
  return (
    <div className="removal" role="alertdialog" aria-labelledby={`remove-${universe.id}`} ref={question}>
      <h3 id={`remove-${universe.id}`} dir="auto">
        {say.removeQuestion(universe.name)}
      </h3>
      <p>{say.removeStory(sayBytes(universe.bytes), tellDuration(universe.tick), children)}</p>
      <div className="removal-answers">
        <Button disabled={busy} onClick={onKeep}>
          {say.keep}
        </Button>
        <Button look="grave" icon="trash" disabled={busy} onClick={() => void remove()}>
          {say.removeNow(universe.name)}
        </Button>
      </div>
    </div>
  )
}

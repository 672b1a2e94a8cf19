import { sayTick } from '../timeline/calendar.ts'
import { words } from '../words/en.ts'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { useEpoch } from '../timeline/epoch.ts'

/** The face as it is painted for the moment shown; of who has none now, it says why. */
export function Face({ name, portrait }: { name: string; portrait: CommandOutput<'people.portrait'> | null }) {
  const epoch = useEpoch()
  const say = words.people
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
  if (portrait?.jpeg)
    return (
      <div className="face">
        <img src={`data:image/jpeg;base64,${portrait.jpeg}`} alt={say.face(name)} />
      </div>
    )
  return (
    <div className="face" data-state={portrait?.state}>
      <span aria-hidden="true">{initials}</span>
      {portrait?.state === 'dead' && (
        <small>{say.diedOn(sayTick(epoch, portrait.diedTick ?? 0).replace(/, .*/, ''))}</small>
      )}
    </div>
  )
}

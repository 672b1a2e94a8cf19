import { Button } from '../app/Button.tsx'
import { words } from '../words/en.ts'
import { type Carry, endCarry, useCarries } from './carry.ts'
import { useUniverses } from './universes.ts'

/** How far a universe is on its way to a file or from one, or in one line why it was refused. */
export function CarryLine({ of: key, refusal }: { of: string; refusal: string }) {
  const carry = useCarries((carries): Carry | undefined => carries[key])
  const job = useUniverses(({ jobs }) => (carry?.job ? jobs[carry.job] : undefined))
  const say = words.universes
  if (!carry) return null
  if (carry.problem !== null)
    return (
      <div className="carry" data-refused role="alert">
        <p>
          <strong>{refusal}</strong>
          <span dir="auto">{carry.problem}</span>
        </p>
        <Button look="quiet" icon="close" label={say.dismiss} onClick={() => endCarry(key)} />
      </div>
    )
  const label = say.stages[carry.stage](carry.name)
  return (
    <div className="carry" role="status">
      <p dir="auto">{label}</p>
      <progress value={carry.progress ?? job?.progress ?? undefined} aria-label={label} />
      <Button look="quiet" onClick={() => endCarry(key)}>
        {say.stop}
      </Button>
    </div>
  )
}

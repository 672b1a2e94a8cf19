import { useSyncExternalStore } from 'react'
import type { Universe } from '../../electron/wire/values.ts'
import { Icon } from '../app/Icon.tsx'
import { crossTo, useUniverses } from '../universes/universes.ts'
import { words } from '../words/en.ts'
import { useClock } from './clock.ts'
import { useView, viewNow } from './view.ts'

const tracksMax = 4

/** Universes that branch off this one, and the one it came from, as tracks one can cross to. */
export function Branches() {
  const universe = useClock((clock) => clock.universe)
  const list = useUniverses((universes) => universes.list)
  if (!universe) return null
  const parent = list.find((one) => one.id === universe.parent)
  const children = list.filter((one) => one.parent === universe.id).slice(-tracksMax)
  if (!parent && children.length === 0) return null
  return (
    <ul className="branches" aria-label={words.timeline.branches}>
      {parent && <Track key={parent.id} branch={parent} from={null} />}
      {children.map((child) => (
        <Track key={child.id} branch={child} from={child.forkTick ?? 0} />
      ))}
    </ul>
  )
}

function Track({ branch, from }: { branch: Universe; from: number | null }) {
  useSyncExternalStore(useView.subscribe, useView.getState)
  const liveTick = useClock((clock) => clock.liveTick)
  const view = viewNow()
  const share = (tick: number) => Math.max(0, Math.min(100, ((tick - view.from) / (view.to - view.from)) * 100))
  const left = from === null ? 0 : share(from)
  const right = from === null ? 100 : Math.max(share(Math.max(liveTick, from + branch.tick)), left + 1)
  return (
    <li>
      <button
        type="button"
        className="branch"
        data-parent={from === null || undefined}
        style={{ left: `min(${left}%, calc(100% - 9rem))`, width: `max(9rem, ${right - left}%)` }}
        onClick={() => void crossTo(branch.id)}
      >
        <Icon name={from === null ? 'up' : 'fork'} size={13} />
        <span dir="auto">{branch.name}</span>
      </button>
    </li>
  )
}

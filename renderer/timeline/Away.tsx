import { useSyncExternalStore } from 'react'
import { Icon } from '../app/Icon.tsx'
import { words } from '../words/en.ts'
import { sayTick } from './calendar.ts'
import { shownTick, useClock } from './clock.ts'
import { reveal, useView, viewNow } from './view.ts'

/** Where the moment that is shown lies when the timeline shows another time; a press brings it back into sight. */
export function Away() {
  const side = useSyncExternalStore(listen, sideNow)
  const epoch = useClock((clock) => clock.epoch)
  const tick = useClock((clock) => Math.floor(shownTick(clock)))
  if (!side) return null
  return (
    <button
      type="button"
      className="timeline-away"
      data-side={side}
      data-hint={words.timeline.away}
      onClick={() => reveal(shownTick(useClock.getState()))}
    >
      {side === 'before' && <Icon name="back" size={14} />}
      {sayTick(epoch, tick)}
      {side === 'after' && <Icon name="forward" size={14} />}
      <span className="unseen">, {words.timeline.away}</span>
    </button>
  )
}

function sideNow(): 'before' | 'after' | null {
  const view = viewNow()
  const tick = shownTick(useClock.getState())
  return tick < view.from ? 'before' : tick > view.to ? 'after' : null
}

function listen(onChange: () => void): () => void {
  const letGo = [useView.subscribe(onChange), useClock.subscribe(onChange)]
  return () => {
    for (const end of letGo) end()
  }
}

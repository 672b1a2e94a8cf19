import { useShallow } from 'zustand/react/shallow'
import { togglePanel, usePanels } from '../app/panels.ts'
import { useSession } from '../app/session.ts'
import { shownTick, useClock } from '../timeline/clock.ts'
import { tellDuration } from '../timeline/calendar.ts'
import { useResting } from '../timeline/live.ts'
import { words } from '../words/en.ts'
import { type StreamState, useStream } from './stream.ts'

type Tone = 'live' | 'calm' | 'busy' | 'grave'

const tones: Record<StreamState, Tone> = {
  starting: 'busy',
  'loading pack': 'busy',
  live: 'live',
  'behind live': 'calm',
  history: 'calm',
  'running ahead': 'busy',
  dreaming: 'calm',
  'device lost': 'grave',
  'out of memory': 'grave',
  paused: 'calm',
  'no universe': 'calm',
}

/** What the picture is at this moment, always in sight. It opens the figures behind it. */
export function StateChip() {
  const {
    state,
    words: why,
    progress,
  } = useStream(useShallow(({ state, words, progress }) => ({ state, words, progress })))
  const phase = useSession((session) => session.phase)
  const readOnly = useSession((session) => session.readOnly)
  const kind = useStream((stream) => stream.header?.kind)
  const behindTicks = useClock((clock) => Math.floor(clock.liveTick - shownTick(clock)))
  const open = usePanels((panels) => panels.open === 'stream')
  const connected = phase === 'open'
  const resting = useResting() && connected && state === 'live'
  const tone = resting ? 'calm' : connected ? tones[state] : 'busy'
  const name = resting ? words.stream.resting : connected ? words.stream.states[state] : words.connection.phases[phase]
  const apart = connected && behindTicks > 0 && state !== 'dreaming' && state !== 'live'
  const away = apart ? words.stream.behind(tellDuration(behindTicks)) : ''
  const made = connected && state === 'live' && kind ? words.stream.made[kind] : ''
  return (
    <div className="state" role="status" aria-live="polite">
      <button
        type="button"
        className="state-chip"
        data-tone={tone}
        aria-expanded={open}
        title={why || undefined}
        onClick={() => togglePanel('stream')}
      >
        <span className="state-dot" />
        {!(away && state === 'behind live') && <span className="state-name">{name}</span>}
        {progress !== null && connected && <span className="figures">{Math.round(progress * 100)} %</span>}
        {away && <span className="state-away">{away}</span>}
        {made && <span className="state-away state-made">{made}</span>}
      </button>
      {readOnly && <span className="pill">{words.connection.readOnly}</span>}
    </div>
  )
}

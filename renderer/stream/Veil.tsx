import { useShallow } from 'zustand/react/shallow'
import { Button } from '../app/Button.tsx'
import { loadNewer } from '../app/newer.ts'
import { Mark } from '../app/Mark.tsx'
import { openPanel } from '../app/panels.ts'
import { useSession } from '../app/session.ts'
import { useUniverses } from '../universes/universes.ts'
import { shorten } from '../notices/shorten.ts'
import { tellDuration } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { useStream } from './stream.ts'

/** What stands where the picture would be while there is none: who we wait for, and what the user can do about it. */
export function Veil() {
  const { phase, why } = useSession()
  const {
    state,
    words: told,
    progress,
    seen,
    givenUp,
  } = useStream(
    useShallow(({ state, words, progress, frames, givenUp }) => ({
      state,
      words,
      progress,
      seen: frames > 0,
      givenUp,
    })),
  )
  const universe = useClock((clock) => clock.universe)
  const none = useUniverses(({ loaded, list }) => loaded && list.length === 0)
  if (phase === 'refused')
    return (
      <Message title={words.connection.refusedTitle} story={words.connection.refusedStory} still>
        <Button look="strong" onClick={loadNewer}>
          {words.newer.load}
        </Button>
      </Message>
    )
  if (phase === 'starting')
    return <Message title={words.connection.starting} story={why || words.connection.startingStory} bare />
  if (phase === 'reconnecting') return <Message title={words.connection.lost} story={words.connection.lostStory} />
  if (givenUp)
    return (
      <Message title={words.stream.givenUp} story={words.stream.givenUpStory(shorten(givenUp))} still slim={seen}>
        <Button look="strong" onClick={() => location.reload()}>
          {words.stream.tryAgain}
        </Button>
      </Message>
    )
  if (none)
    return (
      <Message title={words.universes.none} story={words.universes.noneStory} still bare>
        <Button look="strong" icon="spark" onClick={() => openPanel('genesis')}>
          {words.universes.begin}
        </Button>
      </Message>
    )
  if (state === 'device lost' || state === 'out of memory')
    return (
      <Message title={words.stream.states[state]} story={told || words.stream.stories[state]} still slim>
        <Button icon="sliders" onClick={() => openPanel('settings')}>
          {words.stream.openSettings}
        </Button>
      </Message>
    )
  if (!seen || !universe)
    return (
      <Message
        title={universe ? words.stream.firstFrameOf(universe.name) : words.stream.firstFrame}
        story={
          universe
            ? words.stream.firstFrameStory(universe.people, tellDuration(universe.tick))
            : words.connection.startingStory
        }
        progress={progress}
        bare
      />
    )
  return null
}

function Message({
  title,
  story,
  still = false,
  slim = false,
  bare = false,
  progress = null,
  children,
}: {
  title: string
  story: string
  still?: boolean
  slim?: boolean
  /** Nothing of the picture shows through. */
  bare?: boolean
  progress?: number | null
  children?: React.ReactNode
}) {
  return (
    <div className="veil" data-slim={slim || undefined} data-bare={bare || undefined}>
      <div className="veil-message" role="status">
        <Mark size={slim ? 40 : 88} turning={!still} />
        <h1>{title}</h1>
        {story && <p dir="auto">{story}</p>}
        {progress !== null && <progress value={progress} aria-label={title} />}
        {children}
      </div>
    </div>
  )
}

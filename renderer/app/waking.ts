import { useClock } from '../timeline/clock.ts'
import { useStream } from '../stream/stream.ts'
import { useUniverses } from '../universes/universes.ts'
import { useSession } from './session.ts'

/** True where there is no universe to look at: what shows or changes one would be in the way. */
export function useNone(): boolean {
  return useUniverses(({ loaded, list }) => loaded && list.length === 0)
}

/** True until the first picture is there: nothing of the window is of any use before, and it would only be in the way. */
export function useWaking(): boolean {
  const refused = useSession((session) => session.phase === 'refused')
  const none = useNone()
  const seen = useStream((stream) => stream.frames > 0)
  const universe = useClock((clock) => clock.universe)
  return !refused && !none && (!seen || universe === null)
}

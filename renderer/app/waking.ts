import { useClock } from '../timeline/clock.ts'
import { useStream } from '../stream/stream.ts'
import { useUniverses } from '../universes/universes.ts'
import { useSession } from './session.ts'

/** True until the first picture is there: nothing of the window is of any use before, and it would only be in the way. */
export function useWaking(): boolean {
  const refused = useSession((session) => session.phase === 'refused')
  const none = useUniverses(({ loaded, list }) => loaded && list.length === 0)
  const seen = useStream((stream) => stream.frames > 0)
  const universe = useClock((clock) => clock.universe)
  return !refused && !none && (!seen || universe === null)
}

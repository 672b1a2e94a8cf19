import { type StreamState, useStream } from '../stream/stream.ts'
import { useClock } from './clock.ts'

/** Whether the newest hour is what one sees. On a busy machine the picture may come an hour or two late and is live all the same. */
export function useLive(): boolean {
  const said = useStream((stream) => liveStates.includes(stream.state))
  const near = useClock(
    ({ scrubTick, liveTick, tick, ticksPerSecond }) =>
      scrubTick === null && liveTick - tick <= lateTicksMax + 2 * Math.abs(ticksPerSecond),
  )
  return said && near
}

const lateTicksMax = 3
/** While a pack loads the picture is that of the newest hour all the same. */
const liveStates: readonly StreamState[] = ['live', 'loading pack', 'starting']

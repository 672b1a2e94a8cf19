import { type StreamState, useStream } from '../stream/stream.ts'
import { useClock } from './clock.ts'

/** Whether the newest hour is what one sees. On a busy machine the picture may come an hour or two late and is live all the same. */
export function useLive(): boolean {
  const said = useStream(isSaidLive)
  const near = useClock(isNearLive)
  return said && near
}

/** At the end of a history that is not lived on: nothing comes, however fast one plays. */
export function useResting(): boolean {
  const live = useLive()
  return useClock((clock) => clock.universe !== null && !clock.running) && live
}

export function isResting(): boolean {
  return isLive() && !useClock.getState().running
}

export function isLive(): boolean {
  return isSaidLive(useStream.getState()) && isNearLive(useClock.getState())
}

function isSaidLive({ state }: { state: StreamState }): boolean {
  return liveStates.includes(state)
}

type Near = Pick<ReturnType<typeof useClock.getState>, 'scrubTick' | 'liveTick' | 'tick' | 'ticksPerSecond'>

/** By the clock alone: what the stream says of itself is of no use while there is none. */
export function isNearLive({ scrubTick, liveTick, tick, ticksPerSecond }: Near): boolean {
  return scrubTick === null && liveTick - tick <= lateTicksMax + 2 * Math.abs(ticksPerSecond)
}

const lateTicksMax = 3
/** While a pack loads the picture is that of the newest hour all the same. */
const liveStates: readonly StreamState[] = ['live', 'loading pack', 'starting']

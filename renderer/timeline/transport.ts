import { ask } from '../app/link.ts'
import { wake } from '../stream/lens.ts'
import { shownTick, useClock, withinHistory } from './clock.ts'
import { isResting } from './live.ts'
import { createSeeker } from './seeker.ts'
import { reveal } from './view.ts'
import { type Shuttle, shuttleStop, shuttleToggle, shuttleTowards } from './shuttle.ts'

const seeker = createSeeker(
  (input) => ask('time.seek', input),
  (tick) => useClock.setState({ scrubTick: null, tick, fraction: 0 }),
)

/** Counts the wishes of the hand: an answer that comes after a newer wish must not carry it out any more. */
let wishes = 0

export function togglePlay(): void {
  wishes++
  const clock = useClock.getState()
  // What rests is not stopped but woken.
  play(shuttleToggle(isResting() ? { ...clock, playing: false } : clock))
}

export function shuttle(direction: 1 | -1): void {
  wishes++
  play(shuttleTowards(useClock.getState(), direction))
}

export function setPace(ticksPerSecond: number): void {
  wishes++
  play({ playing: useClock.getState().playing, ticksPerSecond })
}

/** Only this goes to the newest tick; playing never does. */
export function goLive(): void {
  const mine = ++wishes
  useClock.setState({ scrubTick: null })
  wake()
  void ask('time.live', {}).then((live) => {
    if (live && mine === wishes) useClock.setState({ tick: live.tick, fraction: 0, playing: true })
  })
}

/** While the hand moves: the picture follows coarsely and time stands still. */
export function scrubTo(tick: number): void {
  wishes++
  pause()
  const bounded = withinHistory(useClock.getState(), tick)
  useClock.setState({ scrubTick: bounded })
  seeker.coarse(bounded)
}

/** Goes to a moment exactly; one yet to come makes the universe run ahead. */
export function goTo(tick: number): Promise<void> {
  wishes++
  wake()
  return seekTo(tick)
}

export function step(ticks: number): void {
  wishes++
  const clock = useClock.getState()
  pause()
  void seekTo(Math.min(clock.liveTick, Math.floor(shownTick(clock)) + ticks))
}

/** To the event before or after; pressed again before it is there, on from there. */
export function goToNeighbour(direction: 'previous' | 'next'): void {
  const mine = wishes
  neighbours = neighbours.then(() => (mine === wishes ? seekNeighbour(direction, mine) : undefined))
}

let neighbours: Promise<void> = Promise.resolve()

async function seekNeighbour(direction: 'previous' | 'next', mine: number): Promise<void> {
  const clock = useClock.getState()
  if (!clock.universe) return
  const tick = Math.floor(shownTick(clock))
  const found = await ask('time.neighbour', { universe: clock.universe.id, tick, direction, weightMin: 0.3 })
  if (!found?.event || mine !== wishes) return
  pause()
  await seekTo(found.event.tick)
}

async function seekTo(tick: number): Promise<void> {
  const bounded = Math.max(useClock.getState().universe?.forkTick ?? 0, tick)
  useClock.setState({ scrubTick: bounded })
  reveal(bounded)
  await seeker.exact(bounded)
  useClock.setState(({ scrubTick }) => ({ scrubTick: scrubTick === bounded ? null : scrubTick }))
}

function pause(): void {
  if (useClock.getState().playing) play(shuttleStop(useClock.getState()))
}

export function setLoop(edge: 'from' | 'to'): void {
  const clock = useClock.getState()
  if (!clock.universe) return
  const tick = Math.floor(shownTick(clock))
  const loop = clock.loop ?? { from: tick, to: clock.liveTick }
  const next = { ...loop, [edge]: tick }
  applyLoop(
    next.from < next.to
      ? next
      : edge === 'from'
        ? { from: tick, to: tick + 1 }
        : { from: Math.max(0, tick - 1), to: tick },
  )
}

export function applyLoop(loop: { from: number; to: number } | null): void {
  useClock.setState({ loop })
  const { playing, ticksPerSecond } = useClock.getState()
  void ask('time.play', { playing, ticksPerSecond, loop })
}

function play({ playing, ticksPerSecond }: Shuttle): void {
  const { loop } = useClock.getState()
  useClock.setState(({ wishes }) => ({ playing, ticksPerSecond, scrubTick: null, wishes: wishes + 1 }))
  void ask('time.play', { playing, ticksPerSecond, loop }).then(() =>
    useClock.setState(({ wishes }) => ({ wishes: wishes - 1 })),
  )
}

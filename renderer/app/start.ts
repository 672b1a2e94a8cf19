import { listenToKeys } from '../keys/listen.ts'
import { followNotices } from '../notices/follow.ts'
import { loadSettings, useSettings } from '../settings/settings.ts'
import { followEye, useEye } from '../flight/eye.ts'
import { followPerson } from '../flight/follow.ts'
import { startPilot } from '../flight/pilot.ts'
import { followCrowd } from '../overlays/overlays.ts'
import { usePrompt } from '../prompt/prompt.ts'
import { followRemembering } from '../prompt/remembering.ts'
import { loadLens } from '../stream/lens.ts'
import { followFreePart } from '../stream/free.ts'
import { followStream } from '../stream/stream.ts'
import { followClock, openUniverse, shownTick, useClock } from '../timeline/clock.ts'
import { isNearLive } from '../timeline/live.ts'
import { goLive, goTo } from '../timeline/transport.ts'
import { listenToDrops } from '../universes/arrive.ts'
import { followUniverses, loadUniverses, useUniverses } from '../universes/universes.ts'
import { onState } from './link.ts'
import { watchForNewer } from './newer.ts'
import { followConnection } from './session.ts'

/** Wires the stores to the engine, once. */
export function startWindow(): void {
  followClock()
  followStream()
  followFreePart()
  followNotices()
  followUniverses()
  followCrowd()
  followRemembering()
  followEye()
  startPilot()
  listenToKeys()
  listenToDrops()
  watchForNewer()
  onState((state) => {
    followConnection(state)
    if (state.kind === 'open') void enter()
  })
}

/** After every connection, the first and those that follow: the same universe again, at the same moment. */
async function enter(): Promise<void> {
  // The lens answers only when the eye is awake, and the universe need not wait for that. A new one goes by no words yet.
  void loadLens()
  usePrompt.setState({ worn: '' })
  await Promise.all([loadSettings(), loadUniverses()])
  const before = useClock.getState()
  if (before.universe) {
    const { following } = useEye.getState()
    const isLive = before.playing && isNearLive(before)
    if (!(await openUniverse(before.universe.id))) return
    // The engine that answers may be another, which knows neither where this window stood nor with whom.
    if (!isLive) await goTo(Math.floor(shownTick(before)))
    if (following) await followPerson(following.person, following.name)
    return
  }
  const { list } = useUniverses.getState()
  const last = useSettings.getState().lastUniverse
  const first = list.find((universe) => universe.id === last) ?? list[0]
  if (first && (await openUniverse(first.id))) goLive()
}

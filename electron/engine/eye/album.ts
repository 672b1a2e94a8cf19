import type { LensFrame, Likeness } from '../../frames/contract.ts'
import type { Camera } from '../../frames/scene.ts'
import type { Snapshot } from './contract.ts'

/** Which of the lens's pictures are kept to be found by their looks: those made while the camera rests, one in a few seconds. */
export type Album = {
  /** Where the camera is now. */
  stand(camera: Camera, nowMs: number): void
  /** A frame that is being shown; undefined when it is not worth keeping. */
  take(frame: LensFrame, camera: Camera, nowMs: number): Snapshot | undefined
  /** One that came too soon after another, when its time has come and it is still in sight: a view that stays is shown only once. */
  due(nowMs: number): Snapshot | undefined
  /** What the newest picture is like, when it shows this moment. */
  shown(universe: string, tick: number): Likeness | null
}

const apartMs = 4_000

export function createAlbum(): Album {
  let last: Pick<LensFrame, 'universe' | 'tick' | 'likeness'> | undefined
  let camera = ''
  let restingSinceMs = Number.POSITIVE_INFINITY
  let keptMs = Number.NEGATIVE_INFINITY
  let waiting: Snapshot | undefined
  let kept = ''

  function keep(snapshot: Snapshot | undefined, nowMs: number): Snapshot | undefined {
    if (!snapshot) return undefined
    const { universe, tick, fraction } = snapshot
    const view = JSON.stringify([universe, tick, fraction, snapshot.camera])
    // The same made finer is no other picture.
    if (view === kept) return undefined
    const isSoon = nowMs - keptMs < apartMs
    waiting = isSoon ? snapshot : undefined
    if (isSoon) return undefined
    kept = view
    keptMs = nowMs
    return snapshot
  }

  return {
    stand(next, nowMs) {
      const key = JSON.stringify(next)
      if (key === camera) return
      camera = key
      restingSinceMs = nowMs
      waiting = undefined
    },
    take(frame, from, nowMs) {
      if (frame.interpolated) return undefined
      last = frame
      // It was asked for when the camera already stood where it stands.
      const isResting = JSON.stringify(from) === camera && nowMs - frame.latencyMs >= restingSinceMs
      waiting = undefined
      if (!frame.likeness || !isResting) return undefined
      const { universe, likeness } = frame
      const tick = Math.floor(frame.tick)
      return keep({ universe, tick, fraction: frame.tick - tick, camera: from, likeness }, nowMs)
    },
    due: (nowMs) => keep(waiting, nowMs),
    shown(universe, tick) {
      if (!last?.likeness || last.universe !== universe || Math.floor(last.tick) !== tick) return null
      return last.likeness
    },
  }
}

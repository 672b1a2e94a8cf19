import { useMemo } from 'react'
import type { Camera } from '../../electron/wire/values.ts'
import { useSeen } from '../stream/seen.ts'
import { eyeAspect, useStream } from '../stream/stream.ts'
import type { Soul } from './crowd.ts'
import { useCrowd } from './overlays.ts'
import { type Onscreen, project } from './projection.ts'

export const headMetres = 1.8
/** A little beyond the edge there is still a glow to be seen. */
const margin = 0.1
const turnsPerRadian = 8

export type Seen = { soul: Soul; at: Onscreen }

/** Who falls on the frame, behind walls or not; the farthest first. */
export function inFrame(souls: readonly Soul[], camera: Camera, aspect: number): Seen[] {
  return souls
    .flatMap((soul) => {
      const at = project(camera, aspect, { x: soul.x, y: soul.y, z: soul.z + headMetres / 2 })
      const isInside = (share: number) => share > -margin && share < 1 + margin
      return at && isInside(at.x) && isInside(at.y) ? [{ soul, at }] : []
    })
    .sort((a, b) => b.at.depthMetres - a.at.depthMetres)
}

/** Who is in the picture and who only near by; the nearest first, as the engine tells of them. */
export function useSight(): { seen: Soul[]; others: Soul[] } {
  const souls = useCrowd((crowd) => crowd.souls)
  const aspect = useStream(eyeAspect)
  // The crowd is told of anew as the eye moves; while it only turns, this is often enough for a list.
  const turned = useSeen(({ camera }) => Math.round((camera?.headingRadians ?? 0) * turnsPerRadian))
  return useMemo(() => {
    const { camera } = useSeen.getState()
    const framed = new Set(camera ? inFrame(souls, camera, aspect).map(({ soul }) => soul) : [])
    const isSeen = (soul: Soul) => framed.has(soul) && !soul.hidden
    return { seen: souls.filter(isSeen), others: souls.filter((soul) => !isSeen(soul)) }
  }, [souls, turned, aspect])
}

import { anchorOf } from '../../frames/anchors.ts'
import type { Showing } from '../../frames/contract.ts'
import type { Camera } from '../../frames/scene.ts'
import type { World } from '../../universe/world.ts'
import type { Moment, Place } from './place.ts'

export type Standing = Pick<Showing, 'generation' | 'scrubbing'> & {
  fraction: number
  camera: Camera
  /** A model also wants to know what the frame hangs on. */
  isModel: boolean
}

/** Draws what an eye sees. A view that stays is the same one, not another like it: nobody downstream has to look twice. */
export function createView(): (place: Place, moment: Moment, standing: Standing) => Showing {
  let last: { key: string; world: World; showing: Showing } | undefined
  return ({ universe, draw }, { world, tick }, standing) => {
    const key = JSON.stringify([universe, tick, standing])
    if (last?.key === key && last.world === world) return last.showing
    const { fraction, camera, isModel, generation, scrubbing } = standing
    const scene = draw(world, fraction, camera)
    const hangsOn = anchorOf(scene)
    const anchor = isModel ? draw(world, hangsOn.fraction, hangsOn.camera) : null
    last = { key, world, showing: { universe, scene, anchor, generation, scrubbing } }
    return last.showing
  }
}

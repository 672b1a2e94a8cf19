import type { Canvas } from '../canvas.ts'
import { imagine } from '../imagined/imagine.ts'
import type { Recipe } from '../recipe.ts'
import type { Scene } from '../scene.ts'
import { mixed } from '../seeded.ts'
import type { Motion } from '../stages/flow.ts'
import { isDull, vitalsOf } from './decay.ts'
import { clearedFor, framesToWall, wayThrough } from './way.ts'

/** A scene that a flight may lead through, looked at before anybody flies. */
export type Prospect = {
  scene: Scene
  /** For how long there is something to be seen. */
  frames: number
  /** The least there is to see on the way. */
  leastDetail: number
}

const scoutedPixels = 10_240
const everyFrames = 6
/** So many are compared; and so many more are looked at while none of them is worth a flight. */
const comparedMost = 3
const scenesMost = 8

/**
 * Another scene for every frame that begins one: of some that the words call for, the one where most is to be seen all the way. What
 * words call for may be dull all the same, such as a shore in fog: then it is the one that stays worth looking at for longest.
 */
export async function scout(
  canvas: Canvas,
  { width, height, seed }: Recipe,
  words: string,
  motion: Motion,
  { frame, framesWanted, framesLeast }: { frame: number; framesWanted: number; framesLeast: number },
): Promise<Prospect> {
  const first = mixed(seed, frame)
  const shrink = Math.min(1, Math.sqrt(scoutedPixels / (width * height)))
  const size = { width: Math.round((width * shrink) / 8) * 8, height: Math.round((height * shrink) / 8) * 8 }

  async function explore(place: number): Promise<Prospect> {
    const imagined = imagine(words, place === 0 ? first : mixed(first, place))
    const way = wayThrough(imagined, motion, framesWanted)
    const scene = clearedFor(imagined, way)
    const free = framesToWall(scene, way)
    let leastDetail = Number.POSITIVE_INFINITY
    let seen = 0
    for (const ahead of looksAlong(free)) {
      const { blockout } = await canvas.paint({ ...scene, camera: way[ahead] }, size)
      const vitals = vitalsOf(blockout.colour, size.width, size.height)
      if (isDull(vitals)) return { scene, frames: seen, leastDetail: 0 }
      seen = ahead + 1
      leastDetail = Math.min(leastDetail, vitals.detail)
    }
    return { scene, frames: free, leastDetail }
  }

  let best = await explore(0)
  for (let place = 1; place < scenesMost; place++) {
    if (place >= comparedMost && best.frames >= framesLeast) break
    const other = await explore(place)
    const isLonger = Math.min(other.frames, framesLeast) > Math.min(best.frames, framesLeast)
    const isRicher = other.frames >= framesLeast && other.leastDetail > best.leastDetail
    if (isLonger || isRicher) best = other
  }
  return best
}

/** One look in a few frames, and one at the last: a crown or a wall grows large within fewer than lie between two looks. */
function looksAlong(frames: number): number[] {
  const looks = Array.from({ length: Math.ceil(frames / everyFrames) }, (_, look) => look * everyFrames)
  return (frames - 1) % everyFrames === 0 ? looks : [...looks, frames - 1].filter((ahead) => ahead >= 0)
}

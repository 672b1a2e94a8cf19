import { createDirector } from '../../frames/director.ts'
import { createEasel } from '../../frames/easel.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import { drawerOf } from './drawers.ts'

const director = createDirector(law)
const sizesMost = 4
const easel = createEasel('whole', sizesMost)

/** A small picture of a moment from where it looks best; the blockout, since nobody waits for a model while hovering. */
export async function thumbnail(universe: string, world: World, width: number): Promise<Buffer> {
  const height = Math.round((width * 9) / 16 / 2) * 2
  const town = law.settlements(world)[0]
  const camera = (town && director.settlement(world, town.id)) ?? director.beautiful(world)
  return Buffer.from(await toJpeg(easel(drawerOf(universe)(world, 0, camera), { width, height }).colour, width, height))
}

import { createSceneDrawer, type DrawScene } from '../../frames/draw_scene.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'

const drawers = new Map<string, DrawScene<World>>()
const drawersMax = 4

/** A drawer keeps what changes only with the hour and the place, so that each universe must have one of its own. */
export function drawerOf(universe: string): DrawScene<World> {
  const drawer = drawers.get(universe) ?? createSceneDrawer(law)
  drawers.delete(universe)
  drawers.set(universe, drawer)
  for (const longestUnused of drawers.keys()) if (drawers.size > drawersMax) drawers.delete(longestUnused)
  return drawer
}

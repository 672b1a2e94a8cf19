import { compact, reserve } from '../kernel/arena.ts'
import { turn, wrap } from '../kernel/exact.ts'
import { worldX, worldY } from '../place/streets.ts'
import { frameOf } from '../society/frame.ts'
import type { World } from '../world.ts'
import type { Block } from './episode.ts'

/** Blocks that lie about at most; those of the oldest ruins are carried away first. */
const rubbleMax = 160

/** What came down lies where it fell until the building is whole again. */
export function leaveRubble(world: World, building: number, blocks: readonly Block[]): void {
  const { arena, rubble, buildings } = world
  clearAway(world, blocks.length)
  reserve(arena, rubble, rubble.rows + blocks.length)
  const frame = frameOf(world, buildings.settlement[building])
  for (const block of blocks) {
    const row = rubble.rows++
    const [u, v] = [buildings.u[building] + block.x, buildings.v[building] + block.y]
    rubble.building[row] = building
    rubble.x[row] = worldX(frame, u, v)
    rubble.y[row] = worldY(frame, u, v)
    rubble.z[row] = block.z
    rubble.width[row] = block.width
    rubble.depth[row] = block.depth
    rubble.height[row] = block.height
    rubble.heading[row] = wrap(buildings.heading[building] - block.heading, turn)
  }
}

function clearAway(world: World, coming: number): void {
  const { rubble, buildings } = world
  const keep = new Uint8Array(rubble.rows)
  const oldest = rubble.rows + coming - rubbleMax
  for (let row = 0; row < rubble.rows; row++)
    keep[row] = row >= oldest && buildings.damage[rubble.building[row]] > 0 ? 1 : 0
  compact(rubble, keep, new Int32Array(rubble.rows))
}

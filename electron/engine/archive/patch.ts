import type { Box } from '../../universe/contract.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { CommandOutput } from '../../wire/commands/table.ts'

/** A square of ground as it crosses the wire. */
export function patchOf(world: World, box: Box, columns: number): CommandOutput<'places.patch'> {
  const patch = law.patch(world, box, Math.max(1, (box.east - box.west) / (columns - 1)))
  return {
    x: patch.x,
    y: patch.y,
    stepMetres: patch.stepMetres,
    columns: patch.columns,
    rows: patch.rows,
    heights: base64(patch.heights),
    cover: base64(patch.cover),
    seaLevel: patch.seaLevel,
  }
}

function base64(array: Float32Array | Uint8Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
}

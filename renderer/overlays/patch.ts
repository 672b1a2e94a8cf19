import { create } from 'zustand'
import { bytesOf } from '../app/base64.ts'
import { call } from '../app/link.ts'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import type { Camera } from '../../electron/wire/values.ts'
import { useClock } from '../timeline/clock.ts'

/** The ground around the camera: heights for draping, for hovering, and so that nobody flies into a hill. */
export type Patch = Omit<CommandOutput<'places.patch'>, 'heights' | 'cover'> & {
  heights: Float32Array
  cover: Uint8Array
}

export const usePatch = create<{ patch: Patch | null }>(() => ({ patch: null }))

const columns = 97
let asking = false

export async function fetchPatch(
  universe: string,
  middleX: number,
  middleY: number,
  reachMetres: number,
): Promise<Patch> {
  const wire = await call('places.patch', {
    universe,
    west: middleX - reachMetres,
    east: middleX + reachMetres,
    south: middleY - reachMetres,
    north: middleY + reachMetres,
    columns,
  })
  return readPatch(wire)
}

export function readPatch(wire: CommandOutput<'places.patch'>): Patch {
  return { ...wire, heights: new Float32Array(bytesOf(wire.heights).buffer), cover: bytesOf(wire.cover) }
}

/** How far around the camera the ground matters: more the higher it flies. */
export function reachFor(camera: Camera, groundMetres: number): number {
  return Math.max(120, Math.min(1_500, (camera.z - groundMetres) * 6))
}

/** Keeps the patch under the camera; a new one is fetched when the camera nears its edge or has risen or sunk a lot. */
export async function keepPatch(camera: Camera): Promise<void> {
  const universe = useClock.getState().universe?.id
  const { patch } = usePatch.getState()
  if (!universe || asking || (patch && suits(patch, camera))) return
  asking = true
  try {
    const ground = (patch && heightOf(patch, camera.x, camera.y)) ?? 0
    usePatch.setState({ patch: await fetchPatch(universe, camera.x, camera.y, reachFor(camera, ground)) })
  } catch {
    // Without ground the overlays rest; the next camera tries again.
  } finally {
    asking = false
  }
}

function suits(patch: Patch, camera: Camera): boolean {
  const side = (patch.columns - 1) * patch.stepMetres
  const [fromMiddleX, fromMiddleY] = [camera.x - patch.x - side / 2, camera.y - patch.y - side / 2]
  const wanted = reachFor(camera, heightOf(patch, camera.x, camera.y) ?? 0)
  const near = Math.max(Math.abs(fromMiddleX), Math.abs(fromMiddleY)) < side * 0.2
  return near && wanted < side && wanted > side / 6
}

/** Between four corners; undefined off the patch. */
export function heightOf(patch: Patch, x: number, y: number): number | undefined {
  const column = (x - patch.x) / patch.stepMetres
  const row = (y - patch.y) / patch.stepMetres
  const [c, r] = [Math.floor(column), Math.floor(row)]
  if (c < 0 || r < 0 || c >= patch.columns - 1 || r >= patch.rows - 1) return undefined
  const at = (dc: number, dr: number) => patch.heights[(r + dr) * patch.columns + c + dc]
  const [u, v] = [column - c, row - r]
  const ground = (at(0, 0) * (1 - u) + at(1, 0) * u) * (1 - v) + (at(0, 1) * (1 - u) + at(1, 1) * u) * v
  return Math.max(ground, patch.seaLevel)
}

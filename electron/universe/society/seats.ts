import { kindOfBuilding } from '../people/jobs.ts'
import { type BuildingKind, buildingKinds } from '../reading.ts'
import type { World } from '../world.ts'

const kinds = buildingKinds.length

/** The settlement's newest building of a kind, or −1. */
export function seatOf(world: World, town: number, kind: BuildingKind): number {
  return world.settlements.seat[town * kinds + kindOfBuilding[kind]]
}

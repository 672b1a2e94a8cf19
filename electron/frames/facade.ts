import type { Building } from './scene.ts'

/** A door or a window on a wall: metres from the wall's middle (rightward seen from outside) and from its foot. */
export type Opening = { from: number; to: number; foot: number; top: number; door: boolean; floor: number; bay: number }

/** Walls in order: 0 front (where the heading points), 1 right, 2 back, 3 left, as seen by somebody who stands inside and faces front. */
export const wallLength = (building: Building, wall: number) =>
  wall % 2 === 0 ? building.widthMetres : building.depthMetres

const blind = new Set(['wall', 'monument', 'market', 'tent'])
const mostBays = 14
const mostFloors = 24

/**
 * Where a building has doors and windows: the same rule for the blockout and for pictures of it. Bays are evenly spaced; the door takes
 * the middle bay of the front; glass walls have a band of panes on every floor.
 */
export function openingsOf(building: Building, wall: number): Opening[] {
  if (blind.has(building.kind)) return []
  const length = wallLength(building, wall)
  const floors = Math.max(1, Math.min(mostFloors, building.floors))
  const floorMetres = building.heightMetres / floors
  const primitive = building.wall === 'hide' || building.wall === 'thatch'
  const glass = building.wall === 'glass'
  const barn = building.kind === 'barn'
  const spacing = glass ? 2.4 : building.wall === 'mudbrick' ? 4.2 : building.kind === 'temple' ? 3.6 : 3
  const bays = Math.max(1, Math.min(mostBays, Math.round(length / spacing)))
  const bayMetres = length / bays
  const openings: Opening[] = []
  for (let floor = 0; floor < floors; floor++) {
    for (let bay = 0; bay < bays; bay++) {
      const middle = (bay + 0.5) * bayMetres - length / 2
      const foot = floor * floorMetres
      const door = wall === 0 && floor === 0 && bay === bays >> 1
      if (door) {
        const half = Math.min(bayMetres * 0.4, barn ? 1.6 : 0.6)
        openings.push({
          from: middle - half,
          to: middle + half,
          foot: 0,
          top: Math.min(floorMetres * 0.86, barn ? 3 : 2.1),
          door,
          floor,
          bay,
        })
      } else if (!primitive && !barn && !(wall % 2 === 1 && building.era === 'farming')) {
        const half = glass ? bayMetres * 0.42 : Math.min(bayMetres * 0.28, building.kind === 'temple' ? 0.4 : 0.55)
        openings.push({
          from: middle - half,
          to: middle + half,
          foot: foot + floorMetres * (glass ? 0.14 : 0.34),
          top: foot + floorMetres * (building.kind === 'temple' ? 0.88 : 0.78),
          door: false,
          floor,
          bay,
        })
      }
    }
  }
  return openings
}

/** Round on plan: tents, huts and towers under a cone. */
export const isRound = (building: Building) =>
  building.roof === 'cone' || (building.roof === 'dome' && (building.wall === 'hide' || building.kind === 'tent'))

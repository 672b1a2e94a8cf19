import { technologyRoom } from '../tables.ts'
import type { World } from '../world.ts'
import { artsForEra, technologies } from './technologies.ts'

/** What a place of this age has long known, and the first of its own arts. */
export function openKnowledge(world: World, town: number, era: number): void {
  let own = 0
  technologies.forEach((technology, index) => {
    const known = technology.era < era || (technology.era === era && own++ < artsForEra[era])
    world.settlements.knowledge[town * technologyRoom + index] = known ? 255 : 0
  })
}

export function knownArts(world: World, town: number): string[] {
  return technologies
    .filter((_, index) => world.settlements.knowledge[town * technologyRoom + index] >= 26)
    .map((t) => t.name)
}

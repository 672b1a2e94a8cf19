import type { Force } from './contract.ts'
import { feel } from './people/emotion.ts'
import { outbreak } from './people/contagion.ts'
import { die } from './people/death.ts'
import { technologyRoom } from './tables.ts'
import { tell, townName } from './chronicle.ts'
import { reachable } from './society/knowledge.ts'
import { strike } from './society/disasters.ts'
import type { World } from './world.ts'

/** What is done to a fork at its birth, once, and told in its chronicle. Nothing else may touch a universe. */
export function applyForce(world: World, force: Force): void {
  for (let s = 0; s < world.settlements.rows; s++) {
    if (force.settlement >= 0 && force.settlement !== s) continue
    if (world.settlements.people[s] > 0) act(world, s, force)
  }
}

function act(world: World, town: number, { kind, strength, words }: Force): void {
  const { settlements } = world
  switch (kind) {
    case 'harmony boost':
      return lift(world, town, strength)
    case 'good harvest':
      settlements.food[town] += settlements.people[town] * 400 * strength
      return
    case 'drought':
      settlements.food[town] *= 1 - 0.95 * strength
      settlements.crop[town] *= 1 - strength
      return
    case 'gift of knowledge':
      for (const k of reachable(world, town).slice(0, 1 + Math.floor(4 * strength)))
        settlements.knowledge[town * technologyRoom + k] = 128
      return
    case 'plague':
      return outbreak(world, town, 0.3 + 0.69 * strength, 1 + strength)
    case 'quake':
      return strike(world, town, 'quake', strength, 0.5)
    case 'removal of a leader': {
      const leader = settlements.leader[town]
      if (leader >= 0) die(world, leader, { words: 'suddenly, and nobody knew why,', weight: 0.2 })
      return
    }
    case 'word of mouth': {
      lift(world, town, 0.3 * strength)
      const text = `A saying went from mouth to mouth in ${townName(world, town)}: “${words ?? 'be kind to one another'}”.`
      tell(world, { kind: 'gift', who: [], settlement: town, weight: 0.5, valence: 0.3, text })
    }
  }
}

/** Everybody trusts a little more, and is glad of it. */
function lift(world: World, town: number, strength: number): void {
  const { people, roll } = world
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    feel(world, i, 'joy', strength)
    feel(world, i, 'gratitude', strength)
    for (let t = i * 16, end = t + people.tieCount[i]; t < end; t++) {
      people.tieTrust[t] = Math.min(120, people.tieTrust[t] + Math.floor(60 * strength))
    }
  }
}

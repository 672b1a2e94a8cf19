import { liveEpisode, peopleMax, type Ruin } from '../bodies/episode.ts'
import { leaveRubble } from '../bodies/rubble.ts'
import { fixedUnit, mix2 } from '../kernel/hash.ts'
import { feel } from '../people/emotion.ts'
import type { World } from '../world.ts'

/** As many ruins are lived through body by body; the other houses of the town fare as these did. */
const episodesMax = 6
const searchedMax = 60
/** Who stands in the street this near to a wall is in reach of it. */
const reachMetres = 5

type Blow = { kind: Ruin['kind']; strength: number; event: number }
type Fate = { injury: number; damage: number }

/** What falls on people. Everybody of the town is afraid; those are hurt who are in a house that comes down, or beside it. */
export function hurtPeople(world: World, town: number, harm: ReadonlyMap<number, number>, blow: Blow): void {
  const { people, roll } = world
  const inside = new Map<number, number[]>()
  const outside: number[] = []
  for (let k = roll.from[town]; k < roll.from[town + 1]; k++) {
    const i = roll.rows[k]
    if (!people.alive[i]) continue
    feel(world, i, 'fear', 0.3 + 0.6 * blow.strength)
    const building = people.toBuilding[i]
    if (building < 0) outside.push(i)
    else if (harm.has(building)) gather(inside, building, i)
  }
  const fates: Fate[] = []
  for (const building of worstWithPeople(world, harm, inside, outside)) {
    const damage = harm.get(building) ?? 0
    const struck = [...(inside.get(building) ?? []), ...nearest(world, outside, building)].slice(0, peopleMax)
    const { injuries, blocks } = liveEpisode(ruinOf(world, building, damage, struck, blow))
    leaveRubble(world, building, blocks)
    struck.forEach((i, k) => injure(world, i, injuries[k], blow.event))
    fates.push(...injuries.map((injury) => ({ injury, damage })))
    inside.set(
      building,
      (inside.get(building) ?? []).filter((i) => !struck.includes(i)),
    )
  }
  for (const [building, others] of inside) {
    for (const i of others) shareFate(world, i, harm.get(building) ?? 0, fates, blow.event)
  }
}

function gather(inside: Map<number, number[]>, building: number, i: number): void {
  const those = inside.get(building)
  if (those) those.push(i)
  else inside.set(building, [i])
}

function worstWithPeople(
  world: World,
  harm: ReadonlyMap<number, number>,
  inside: ReadonlyMap<number, number[]>,
  outside: readonly number[],
): number[] {
  const worst = [...harm].sort(([a, harmA], [b, harmB]) => harmB - harmA || a - b)
  const found: number[] = []
  for (const [building] of worst.slice(0, searchedMax)) {
    if (found.length >= episodesMax) break
    if (inside.has(building) || nearest(world, outside, building).length > 0) found.push(building)
  }
  return found
}

function nearest(world: World, outside: readonly number[], building: number): number[] {
  const { people, buildings } = world
  const across = buildings.width[building] / 2 + reachMetres
  const along = buildings.depth[building] / 2 + reachMetres
  return outside.filter(
    (i) =>
      Math.abs(people.toU[i] - buildings.u[building]) < across &&
      Math.abs(people.toV[i] - buildings.v[building]) < along,
  )
}

function ruinOf(world: World, building: number, damage: number, struck: readonly number[], blow: Blow): Ruin {
  const { buildings, people } = world
  const [width, depth] = [buildings.width[building], buildings.depth[building]]
  return {
    kind: blow.kind,
    strength: blow.strength,
    damage,
    width,
    depth,
    height: buildings.height[building],
    era: buildings.era[building],
    seed: mix2(building, blow.event) & 0x7fffffff,
    people: struck.map((i) =>
      people.toBuilding[i] < 0
        ? { x: people.toU[i] - buildings.u[building], y: people.toV[i] - buildings.v[building] }
        : {
            x: 0.9 * width * (fixedUnit(people.id[i], blow.event, 11) - 0.5),
            y: 0.9 * depth * (fixedUnit(people.id[i], blow.event, 12) - 0.5),
          },
    ),
  }
}

function shareFate(world: World, i: number, damage: number, fates: readonly Fate[], event: number): void {
  if (fates.length === 0) return
  const fate = fates[Math.floor(fixedUnit(world.people.id[i], event, 13) * fates.length)]
  injure(world, i, fate.injury * Math.min(1, damage / fate.damage), event)
}

function injure(world: World, i: number, injury: number, event: number): void {
  const { people } = world
  if (injury < 0.03) return
  people.injury[i] = Math.min(1, people.injury[i] + injury)
  people.lastEvent[i] = event
}

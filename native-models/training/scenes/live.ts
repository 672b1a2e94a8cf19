import { createDirector } from '../../../electron/frames/director.ts'
import { createSceneDrawer } from '../../../electron/frames/draw_scene.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { seeded } from '../../../electron/frames/seeded.ts'
import { cultures, landscapes } from '../../../electron/universe/genesis.ts'
import { law } from '../../../electron/universe/law.ts'
import { eras } from '../../../electron/universe/reading.ts'

/**
 * Scenes from a universe of any era and land that lives on: some hours or weeks pass between pictures, so that every season comes, and
 * the director chooses cameras as the app would.
 */
export function* liveScenes(seed: number): Generator<Scene, never> {
  const roll = seeded(seed, 91)
  const genesis = {
    seed,
    people: roll.whole(40, 240),
    era: roll.pick(eras),
    landscape: roll.pick(landscapes),
    culture: roll.pick(cultures),
    place: { latitude: roll.between(-58, 62) },
    start: `1204-${String(roll.whole(1, 12)).padStart(2, '0')}-15`,
  }
  const world = law.begin(law.completeGenesis(genesis))
  const draw = createSceneDrawer(law, seed)
  const director = createDirector(law)
  for (;;) {
    const hours = roll.chance(0.3) ? roll.whole(300, 900) : roll.whole(1, 30)
    for (let hour = 0; hour < hours; hour++) law.step(world)
    const fraction = roll()
    const people = law.people(world, fraction)
    const settlements = law.settlements(world)
    const shot = roll.weigh([
      ['portrait', 3],
      ['group', 3],
      ['street', 3],
      ['overview', 1.5],
    ] as const)
    const camera =
      shot === 'overview' || people.length === 0
        ? settlements.length > 0 && director.settlement(world, roll.pick(settlements).id)
        : director.person(world, fraction, roll.pick(people).id, shot)
    yield draw(world, fraction, camera || director.beautiful(world))
  }
}

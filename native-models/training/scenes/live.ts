import { createDirector } from '../../../electron/frames/director.ts'
import { createSceneDrawer } from '../../../electron/frames/draw_scene.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { seeded } from '../../../electron/frames/seeded.ts'
import { law } from '../../../electron/universe/law.ts'

/** Scenes from a universe that lives on: a few hours pass between pictures, and the director chooses cameras as the app would. */
export function* liveScenes(genesis: unknown, seed: number): Generator<Scene, never> {
  const world = law.begin(law.completeGenesis(genesis))
  const roll = seeded(seed, 91)
  const draw = createSceneDrawer(law, seed)
  const director = createDirector(law)
  for (;;) {
    for (let hours = roll.whole(1, 30); hours > 0; hours--) law.step(world)
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
    yield draw(world, fraction, camera || director.beautiful(world, fraction))
  }
}

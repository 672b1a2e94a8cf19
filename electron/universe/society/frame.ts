import type { Frame } from '../place/streets.ts'
import type { World } from '../world.ts'

const frame: Frame = { x: 0, y: 0, heading: 0, bend: 0, seed: 0 }

/** How a settlement's plan lies on the ground. The same object is filled again at every call: use it before asking for another. */
export function frameOf(world: World, settlement: number): Frame {
  const { settlements } = world
  frame.x = settlements.x[settlement]
  frame.y = settlements.y[settlement]
  frame.heading = settlements.heading[settlement]
  frame.bend = settlements.bend[settlement]
  frame.seed = settlements.planSeed[settlement]
  return frame
}

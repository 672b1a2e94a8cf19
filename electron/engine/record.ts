import type { Access, Home } from '../timeline/contract.ts'
import { openRecord } from '../timeline/record.ts'
import type { Genesis } from '../universe/genesis.ts'
import { law } from '../universe/law.ts'
import type { Summary } from '../universe/reading.ts'
import type { World } from '../universe/world.ts'

export type OurHome = Home<World, Genesis>

/** The record under the one law that there is. */
export function openHome(folder: string, access: Access): OurHome {
  return openRecord<World, Genesis>(folder, { law, lawModule: new URL('../universe/law.ts', import.meta.url), access })
}

/** A world in numbers, for those who only hand it on. */
export function summarise(world: World): Summary {
  return law.summarise(world)
}

import { describe, expect, it } from 'vitest'
import { drawerOf } from '../../electron/engine/archive/drawers.ts'
import { createDirector } from '../../electron/frames/director.ts'
import { law } from '../../electron/universe/law.ts'

describe('pictures of several universes', () => {
  const director = createDirector(law)

  it.each(['medieval', 'networked', 'farming'] as const)('show the houses of the %s one as its own', (era) => {
    const world = law.begin(law.completeGenesis({ name: 'Here', seed: 1, people: 40, era }))
    const { buildings } = drawerOf(era)(world, 0, director.beautiful(world))
    expect(new Set(buildings.map((building) => building.era))).toEqual(new Set([era]))
  })
})

import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { CommandOutput } from '../../wire/commands/table.ts'
import { Problem } from '../../wire/problem.ts'
import { censusOf } from './census.ts'
import type { ArchiveAnswers } from './contract.ts'
import { namesIn, storyOf } from './people.ts'
import { patchOf } from './patch.ts'
import type { Shelf, Volume } from './shelf.ts'

type PlaceAnswers = Pick<ArchiveAnswers, 'places.list' | 'places.show' | 'places.census' | 'places.patch'>

export function placeAnswers(shelf: Shelf): PlaceAnswers {
  return {
    async 'places.list'({ input: { universe, tick } }, { signal }) {
      const volume = shelf.volume(universe)
      return settlementsIn(volume, await volume.worldAt(tick, signal))
    },
    async 'places.show'({ input: { universe, settlement, tick } }, { signal }) {
      const volume = shelf.volume(universe)
      const world = await volume.worldAt(tick, signal)
      const place = settlementsIn(volume, world).find((one) => one.id === settlement)
      if (!place) throw new Problem('not found', `there was no settlement with the number ${settlement} at that moment`)
      const { weather, temperatureCelsius } = law.sky(world, 0)
      return { ...place, weather, temperatureCelsius, story: storyOf(volume, { settlement }, tick) }
    },
    async 'places.census'({ input: { universe, tick } }, { signal }) {
      return censusOf(shelf.volume(universe), tick, signal)
    },
    async 'places.patch'({ input: { universe, columns, ...box }, liveTick }, { signal }) {
      const world = await shelf.volume(universe).worldAt(liveTick, signal)
      return patchOf(world, box, columns)
    },
  }
}

export function settlementsIn(volume: Volume, world: World): CommandOutput<'places.list'> {
  const nameOf = namesIn(volume, world)
  return law.settlements(world).map((place) => ({ ...place, leaderName: nameOf(place.leader) }))
}

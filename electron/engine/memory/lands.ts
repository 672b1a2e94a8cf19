import { boxAround } from '../../frames/box.ts'
import { type Site, sitesOf } from '../../frames/sites.ts'
import type { Landmark, Lands, Somebody } from '../../recall/lands.ts'
import type { Reader } from '../../timeline/contract.ts'
import { law } from '../../universe/law.ts'
import type { Activity, PersonReading } from '../../universe/reading.ts'
import type { World } from '../../universe/world.ts'

/** Whoever stands so near to a place is there. */
const nearMetres = 45
/** Of a settlement everyone counts who is out in it. */
const townMetres = 260
/** Nobody builds so much in a month that the places of a world would have to be looked for again. */
const surveyTicks = 30 * 24

/** What recall asks of the world: read, never lived for, but where somebody asks who is there. */
export function openLands(reader: Pick<Reader<World>, 'at' | 'near'>): Lands {
  let surveyed: { tick: number; sites: Site[] } | undefined
  /** Sun and Moon go their ways without anyone living: any moment of a world serves for all. */
  let under: World | undefined

  return {
    async sitesAt(tick) {
      if (!surveyed || Math.abs(tick - surveyed.tick) > surveyTicks)
        surveyed = { tick, sites: sitesOf(law, (await reader.near(tick)).world) }
      return surveyed.sites
    },
    async landmarksAt(tick) {
      const { world } = await reader.near(tick)
      const buildings = law.buildings(world).flatMap((one): Landmark[] => {
        const { id, kind, settlement, x, y, heightMetres, widthMetres, depthMetres, floors, builtTick } = one
        if (kind === 'wall') return []
        const size = widthMetres * depthMetres * floors
        return [{ kind, settlement, building: id, x, y, heightMetres, size, sinceTick: builtTick }]
      })
      const towns = law.settlements(world).map(({ id, x, y, population, foundedTick }): Landmark => {
        return {
          kind: 'town',
          settlement: id,
          building: -1,
          x,
          y,
          heightMetres: 0,
          size: population,
          sinceTick: foundedTick,
        }
      })
      return [...towns, ...buildings]
    },
    async weathers(from, to) {
      const { world } = await reader.near(from)
      const ahead = law.weatherAfter(world)
      const told = [law.sky(world, 0).weather]
      const first = law.tick(world)
      while (first + told.length <= to) told.push(ahead.next().value)
      return told.slice(from - first)
    },
    async heavens(tick) {
      under ??= (await reader.near(tick)).world
      const { sunAltitude, moonAltitude, moonLit } = law.sky(under, tick - law.tick(under))
      return { sunAltitude, moonAltitude, moonLit }
    },
    async look(tick, { x, y, kind, building }) {
      const { world } = await reader.at(tick)
      const reach = kind === 'town' ? townMetres : nearMetres
      const people = law.people(world, 0, boxAround({ x, y }, reach))
      const { fog, rain, snowfall, snowCover } = law.sky(world, 0)
      return {
        out: people.filter(({ indoors }) => !indoors).map((one) => readSomebody(world, one)),
        inside: people.filter((one) => one.indoors && one.building === building).length,
        everyone: () => law.people(world, 0).map((one) => readSomebody(world, one)),
        tiesOf: (person) => law.ties(world, person).map(({ kind: tie }) => tie),
        sky: { fog, rain, storm: rain, snow: (snowfall + snowCover) / 2 },
      }
    },
  }
}

const idle = new Set<Activity>(['sleeping', 'resting', 'eating'])

function readSomebody(world: World, one: PersonReading): Somebody {
  const { indoors, activity, settlement, looks } = one
  const isLeader = law.settlements(world)[settlement]?.leader === one.id
  return { ...one, heightMetres: looks.heightMetres, isLeader, isAbout: !indoors && !idle.has(activity) }
}

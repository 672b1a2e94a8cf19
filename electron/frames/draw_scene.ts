import type { Box, Law } from '../universe/contract.ts'
import type { BuildingReading, SkyReading } from '../universe/reading.ts'
import { boxAround } from './box.ts'
import type { Building, Camera, Figure, Plant, Road, Scene, Thing } from './scene.ts'
import { styleOf } from './scenery/architecture.ts'
import { figureOf } from './scenery/figures.ts'
import { furnish } from './scenery/furnishing.ts'
import { type Place, placesIn, storeyAt } from './scenery/household.ts'
import { around, furnitureIn, roomIn } from './scenery/indoors.ts'
import { createTiles, keep } from './scenery/tiles.ts'
import type { Ground } from './scenery/tiles.ts'
import { pierOf } from './scenery/pier.ts'
import { growPlants } from './scenery/vegetation.ts'
import { isCold } from './scenery/wardrobe.ts'
import { mixed, shareOf } from './seeded.ts'

const mostPlants = 2_600
const mostKept = 6
/** Plants are grown for squares of this size, so that a camera that moves a little keeps its wood. */
const groveMetres = 32
const farthestMetres = 1_400

export type DrawScene<World> = (world: World, fraction: number, camera: Camera) => Scene

type Built = { readings: BuildingReading[]; buildings: Building[]; roads: Road[]; things: Thing[] }

/**
 * The world at an instant as a camera sees it. What only changes with the tick or the place is kept, within bounds; between two frames
 * only people are read anew. A camera that stands inside a house sees its room.
 */
export function createSceneDrawer<World, Genesis>(law: Law<World, Genesis>, seed = 0): DrawScene<World> {
  const groundAround = createTiles(law)
  const built = new Map<string, Built>()
  const groves = new Map<string, Plant[]>()

  function builtAround(world: World, ground: Ground, box: Box, sky: SkyReading, hour: number): Built {
    const key = `${law.tick(world)} ${ground.key}`
    const known = built.get(key)
    if (known) return known
    const readings = law.buildings(world, box)
    const dark = sky.sunAltitude < 0.06
    const heightAt = (x: number, y: number) => law.heightAt(world, x, y)
    const buildings = readings.map((reading) => {
      const building = buildingOf(reading, ground.biome, sky, hour)
      const pier = reading.kind === 'harbour' ? pierOf(heightAt, reading) : undefined
      return pier ? { ...building, pier } : building
    })
    const roads = law.roads(world, box).map(({ points, widthMetres, era }) => ({
      points: points.flatMap(({ x, y }) => [x, y]),
      widthMetres,
      paved: era !== 'foraging' && era !== 'farming' && era !== 'bronze' && widthMetres > 2.5,
    }))
    const made = {
      readings,
      buildings,
      roads,
      things: furnish(ground.terrain, roads, buildings, readings[0]?.era ?? 'foraging', dark),
    }
    keep(built, key, made, mostKept)
    return made
  }

  function plantsAround(ground: Ground, made: Built, camera: Camera): Plant[] {
    const column = Math.round(camera.x / groveMetres)
    const row = Math.round(camera.y / groveMetres)
    const key = `${column} ${row} ${ground.key} ${made.buildings.length}`
    const known = groves.get(key)
    if (known) return known
    const kept = occupied(made)
    const plants = growPlants({
      terrain: ground.terrain,
      biome: ground.biome,
      x: column * groveMetres,
      y: row * groveMetres,
      kept,
      most: mostPlants,
    })
    keep(groves, key, plants, mostKept)
    return plants
  }

  return (world, fraction, camera) => {
    const tick = law.tick(world)
    const sky = law.sky(world, fraction)
    const ground = groundAround(
      world,
      camera.x,
      camera.y,
      camera.shot === 'overview' || camera.shot === 'landscape' ? 8 : 4,
    )
    const hour = (tick % 24) + fraction
    const reach = camera.shot === 'overview' || camera.shot === 'landscape' ? farthestMetres : 500
    const made = builtAround(world, ground, boxAround(camera, farthestMetres), sky, hour)
    const house = around(made.readings, camera.x, camera.y, 0, camera.z)
    const storey = house ? storeyAt(house, camera.z) : 0
    const room = house ? roomIn(house, ground.biome, storey) : null
    const era = house?.era ?? eraNear(made.readings, camera) ?? law.settlements(world)[0]?.era ?? 'foraging'
    const cold = isCold(sky.temperatureCelsius, ground.biome)
    const readings = law.people(world, fraction, boxAround(camera, house ? 30 : reach))
    const inside = house ? readings.filter((person) => person.building === house.id) : []
    const places = house && room ? placesIn(house, roomIn(house, ground.biome), inside) : []
    const people = house
      ? inside
          .map((person, index) => ({
            ...figureOf(person, era, fraction, false),
            speed: 0,
            hat: 'none' as const,
            ...whereOf(places[index]),
          }))
          .filter((_, index) => places[index].storey === storey)
      : readings.filter((person) => !person.indoors).map((person) => figureOf(person, era, fraction, cold))
    return {
      version: 1,
      seed: mixed(seed, 1),
      tick,
      fraction,
      hour,
      camera,
      sky: { ...sky, starAngle: (hour / 24 + tick / (24 * 365.25)) * 2 * Math.PI },
      era,
      biome: ground.biome,
      mood: moodOf(people),
      terrain: ground.terrain,
      room,
      roads: room ? [] : made.roads,
      buildings: room ? [] : made.buildings,
      plants: room ? [] : plantsAround(ground, made, camera),
      people,
      things:
        house && room
          ? furnitureIn(
              room,
              house,
              places.filter((place) => place.storey === storey),
            )
          : made.things,
    }
  }
}

const whereOf = ({ x, y, z, headingRadians }: Place) => ({ x, y, z, headingRadians })

function buildingOf(reading: BuildingReading, biome: Scene['biome'], sky: SkyReading, hour: number): Building {
  const { id, kind, era, people } = reading
  const awake = hour > 5.5 && hour < 22.5
  const lit = sky.sunAltitude < 0.06 && people > 0 ? (awake ? 0.3 + 0.55 * shareOf(id, 12) : 0.12 * shareOf(id, 13)) : 0
  const fires =
    people > 0 &&
    era !== 'networked' &&
    (kind === 'factory' || kind === 'workshop' || sky.temperatureCelsius < 9 || (hour > 17 && hour < 20))
  return {
    id,
    kind,
    era,
    x: reading.x,
    y: reading.y,
    z: reading.z,
    widthMetres: reading.widthMetres,
    depthMetres: reading.depthMetres,
    heightMetres: reading.heightMetres,
    floors: reading.floors,
    headingRadians: reading.headingRadians,
    ...styleOf(kind, era, biome, id, reading.widthMetres, reading.depthMetres),
    lit,
    chimneySmoke: fires && shareOf(id, 14) < 0.6 ? 0.4 + shareOf(id, 15) * 0.6 : 0,
    damage: reading.damage,
    burning: reading.burning,
    rubble: reading.rubble,
  }
}

function eraNear(readings: readonly BuildingReading[], { x, y }: Camera): Scene['era'] | undefined {
  let least = Infinity
  let era: Scene['era'] | undefined
  for (const reading of readings) {
    const away = (reading.x - x) ** 2 + (reading.y - y) ** 2
    if (away >= least) continue
    least = away
    era = reading.era
  }
  return era
}

/** Cells of four metres that roads and houses take up. */
function occupied({ roads, readings }: Built): (x: number, y: number) => boolean {
  const cell = 4
  const taken = new Set<number>()
  const mark = (x: number, y: number) => taken.add(Math.round(x / cell) * 65_536 + Math.round(y / cell))
  for (const { points, widthMetres } of roads) {
    for (let i = 0; i + 3 < points.length; i += 2) {
      const dx = points[i + 2] - points[i]
      const dy = points[i + 3] - points[i + 1]
      const length = Math.sqrt(dx * dx + dy * dy) || 1
      for (let along = 0; along <= length; along += 2)
        for (let aside = -widthMetres / 2; aside <= widthMetres / 2; aside += 2)
          mark(points[i] + (dx * along + dy * aside) / length, points[i + 1] + (dy * along - dx * aside) / length)
    }
  }
  for (const { x, y, widthMetres, depthMetres, headingRadians } of readings) {
    const sin = Math.sin(headingRadians)
    const cos = Math.cos(headingRadians)
    for (let right = -widthMetres / 2 - 1; right <= widthMetres / 2 + 1; right += 2)
      for (let forward = -depthMetres / 2 - 1; forward <= depthMetres / 2 + 1; forward += 2)
        mark(x + right * cos + forward * sin, y - right * sin + forward * cos)
  }
  return (x, y) => taken.has(Math.round(x / cell) * 65_536 + Math.round(y / cell))
}

function moodOf(people: readonly Figure[]): Scene['mood'] {
  const mood = { valence: 0, arousal: 0, dominance: 0 }
  if (people.length === 0) return mood
  for (const figure of people) {
    mood.valence += figure.valence / people.length
    mood.arousal += figure.arousal / people.length
    mood.dominance += figure.dominance / people.length
  }
  return mood
}

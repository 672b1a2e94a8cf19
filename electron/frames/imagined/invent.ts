import { moods } from '../scenery/bearing.ts'
import { growPlants } from '../scenery/vegetation.ts'
import type { Scene, Shot } from '../scene.ts'
import { mixed, seeded } from '../seeded.ts'
import type { Roll } from '../seeded.ts'
import { biomes, eras, feelings, seasons } from '../../universe/reading.ts'
import type { Era, Feeling } from '../../universe/reading.ts'
import { furnishRoom } from './indoors.ts'
import { shapeLand, terrainAround } from './land.ts'
import type { Land } from './land.ts'
import { settings } from './settings.ts'
import type { Setting } from './settings.ts'
import { averageMood, settle, trim } from './stage.ts'
import { layTown } from './town.ts'
import { hangSky, weatherFor } from './weather.ts'

const radii: Record<Era, number> = {
  foraging: 34,
  farming: 62,
  bronze: 90,
  classical: 118,
  medieval: 112,
  industrial: 140,
  networked: 165,
}

const shotWeights: readonly (readonly [Shot, number])[] = [
  ['portrait', 28],
  ['group', 18],
  ['street', 23],
  ['overview', 14],
  ['landscape', 17],
]

/** What may be asked of a scene; what is not asked is chosen by the seed. */
export type Wish = Partial<Pick<Scene, 'era' | 'biome' | 'hour'>> & {
  shot?: Shot
  setting?: Setting
  season?: Scene['sky']['season']
  weather?: Scene['sky']['weather']
  feeling?: Feeling
}

/** A scene from a seed alone: any era, land, season, weather, hour and shot. The same seed always gives the same scene. */
export function invent(seed: number, wish: Wish = {}): Scene {
  const roll = seeded(seed, 71)
  const era = wish.era ?? roll.pick(eras)
  const biome = wish.biome ?? roll.pick(biomes)
  const season = wish.season ?? roll.pick(seasons)
  const weather = wish.weather ?? weatherFor(roll, season, biome)
  const hour = wish.hour ?? hourOf(roll)
  const shot = wish.shot ?? roll.weigh(shotWeights)
  const setting = wish.setting ?? settingFor(roll, shot, hour)
  const sky = hangSky(roll, season, weather, hour, biome)
  const feeling = wish.feeling ?? feelingFor(roll, setting)
  const radius = radii[era] * roll.between(0.8, 1.2)
  const wantsWater = setting === 'harbour' || setting === 'flood' || biome === 'coast' || roll.chance(0.12)
  const land = shapeLand(roll, biome, radius, wantsWater, !wantsWater && biome !== 'desert' && roll.chance(0.35))
  const town = layTown(roll, land, era, radius)
  const mood = moods[feeling]
  const scene: Scene = {
    version: 1,
    seed: mixed(seed, 9),
    tick: Math.floor(roll() * 400_000) * 24 + Math.floor(hour),
    fraction: Math.round((hour % 1) * 1_000) / 1_000,
    hour,
    camera: { shot, x: 0, y: 0, z: 0, headingRadians: 0, pitchRadians: 0, fovRadians: 0.9, focusMetres: 10 },
    sky,
    era,
    biome,
    mood: { ...mood },
    terrain: {
      x: 0,
      y: 0,
      stepMetres: 1,
      columns: 2,
      rows: 2,
      heights: [0, 0, 0, 0],
      cover: [2, 2, 2, 2],
      far: null,
      seaLevel: 0,
      horizon: 'grass',
    },
    room: null,
    roads: town.roads,
    buildings: town.buildings,
    plants: [],
    people: [],
    things: [],
  }
  if (setting === 'indoors') {
    furnishRoom(roll, scene, feeling)
    return scene
  }
  const wide = shot === 'overview' || shot === 'landscape'
  scene.terrain = terrainAround(land, 0, 0, wide ? 9 : 4, wide ? 112 : 100)
  if (setting === 'flood') scene.terrain.seaLevel = floodLevel(land, radius)
  lightHouses(roll, scene)
  settings[setting](roll, scene, land, town, feeling)
  scene.plants = growPlants({
    terrain: scene.terrain,
    biome,
    x: scene.camera.x,
    y: scene.camera.y,
    kept: (x, y) => town.taken(x, y, 1.5) || onRoad(scene, x, y),
    most: 4_000,
  })
  settle(scene)
  trim(scene, shot === 'portrait' || shot === 'group' ? scene.camera.focusMetres + 2 : shot === 'street' ? 14 : 22)
  averageMood(scene)
  return scene
}

/** All hours, with more of those that painters like. */
function hourOf(roll: Roll): number {
  const hour = roll.weigh([
    [roll.between(0, 24), 3],
    [roll.between(5.5, 8.5), 2],
    [roll.between(9, 16), 2.5],
    [roll.between(16.5, 20.5), 2.5],
    [roll.between(20, 27) % 24, 1.4],
  ] as const)
  return Math.round(hour * 100) / 100
}

function settingFor(roll: Roll, shot: Shot, hour: number): Setting {
  const night = hour < 5.5 || hour > 20
  if (shot === 'overview')
    return roll.weigh<Setting>([
      ['town', 8],
      ['fire', 0.7],
      ['flood', 0.7],
    ])
  if (shot === 'landscape')
    return roll.weigh<Setting>([
      ['wilds', 5],
      ['harbour', 2],
      ['field', 2],
    ])
  if (shot === 'street')
    return roll.weigh<Setting>([
      ['street', 8],
      ['harbour', 1.2],
      ['fire', 0.9],
      ['flood', 0.9],
      ['festival', 1.2],
      ['funeral', 0.5],
    ])
  if (shot === 'group')
    return roll.weigh<Setting>([
      ['street', 3],
      ['indoors', night ? 6 : 1.2],
      ['field', 2],
      ['harbour', 1],
      ['festival', 1.4],
      ['funeral', 1],
      ['hearth', night ? 3 : 0.6],
    ])
  return roll.weigh<Setting>([
    ['street', 4],
    ['field', 2],
    ['indoors', night ? 4 : 1.2],
    ['wilds', 2],
    ['harbour', 1],
    ['hearth', night ? 1.5 : 0.2],
    ['fire', 0.3],
    ['festival', 0.6],
    ['funeral', 0.6],
  ])
}

function feelingFor(roll: Roll, setting: Setting): Feeling {
  if (setting === 'fire' || setting === 'flood')
    return roll.weigh<Feeling>([
      ['afraid', 6],
      ['angry', 1],
      ['grieving', 1.5],
      ['sad', 1],
    ])
  if (setting === 'funeral')
    return roll.weigh<Feeling>([
      ['grieving', 5],
      ['sad', 4],
      ['calm', 0.5],
    ])
  if (setting === 'festival')
    return roll.weigh<Feeling>([
      ['joyful', 5],
      ['excited', 3],
      ['loving', 1.5],
      ['proud', 1],
    ])
  return roll.pick(feelings)
}

function lightHouses(roll: Roll, scene: Scene): void {
  const { hour, sky } = scene
  const evening = hour > 16.5 && hour < 23.5
  const dark = sky.sunAltitude < 0.06
  for (const building of scene.buildings) {
    building.lit = !dark
      ? 0
      : evening
        ? roll.between(0.2, 0.85)
        : hour > 4.5 && hour < 9
          ? roll.between(0.1, 0.5)
          : roll.chance(0.25)
            ? roll.between(0.05, 0.3)
            : 0
    const smokes =
      building.kind === 'home' ||
      building.kind === 'tent' ||
      building.kind === 'factory' ||
      building.kind === 'workshop' ||
      building.kind === 'hall'
    building.chimneySmoke =
      smokes && scene.era !== 'networked' && roll.chance(sky.temperatureCelsius < 8 ? 0.45 : 0.18)
        ? roll.between(0.3, 1)
        : 0
    if (roll.chance(0.025)) building.damage = roll.between(0.2, 0.9)
  }
}

function onRoad(scene: Scene, x: number, y: number): boolean {
  for (const { points, widthMetres } of scene.roads) {
    const reach = widthMetres / 2 + 0.8
    for (let i = 0; i + 3 < points.length; i += 2) {
      const dx = points[i + 2] - points[i]
      const dy = points[i + 3] - points[i + 1]
      const share = ((x - points[i]) * dx + (y - points[i + 1]) * dy) / (dx * dx + dy * dy || 1)
      const along = share < 0 ? 0 : share > 1 ? 1 : share
      const ax = x - points[i] - dx * along
      const ay = y - points[i + 1] - dy * along
      if (ax * ax + ay * ay < reach * reach) return true
    }
  }
  return false
}

/** Water knee-deep in the middle of the town. */
function floodLevel(land: Land, radius: number): number {
  return Math.max(land.heightAt(0, 0), land.heightAt(radius * 0.2, 0), land.heightAt(0, radius * 0.2)) + 0.45
}

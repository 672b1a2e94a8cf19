import type { Camera, Scene } from '../../scene.ts'
import { paintBuilding } from '../buildings.ts'
import { aim } from '../eye.ts'
import type { Eye } from '../eye.ts'
import { emptyLight } from '../light.ts'
import type { Light } from '../light.ts'
import { paintFigure } from '../people.ts'
import { foliage, paintPlant } from '../plants.ts'
import { clear, createRaster } from '../raster.ts'
import type { Raster } from '../raster.ts'
import { paintThing } from '../things.ts'

/** So far off that its rays are as good as parallel. */
export const lampMetres = 4_000
/** The lamp moves in steps of this, so that what stands still is painted into its map once in many frames. */
const stepRadians = 0.05

/** What the Sun, the Moon or a covered sky sees of a place: what it does not see lies in shadow. */
export type Shadows = {
  raster: Raster
  eye: Eye
  /** What stands still, kept while place and light stay. */
  still: Float32Array
  known: { buildings: unknown; plants: unknown; things: unknown; place: string }
}

/** How many cells the map is wide: no more than the picture can show. */
export const mapSideOf = (width: number) => (width < 640 ? 512 : 1_024)

/** What the lamp sees is written to `map`. */
export function createShadows(side: number, map: Float32Array): Shadows {
  const raster = { ...createRaster(side, side), nearness: map }
  return {
    raster,
    eye: raster.eye,
    still: new Float32Array(side * side),
    known: { buildings: null, plants: null, things: null, place: '' },
  }
}

const plain = emptyLight()
const lamp: Camera = {
  shot: 'landscape',
  x: 0,
  y: 0,
  z: 0,
  headingRadians: 0,
  pitchRadians: 0,
  fovRadians: 0,
  focusMetres: lampMetres,
}

/** Half the side of the square of ground that is mapped: what can be told apart in a picture from there. */
const reachOf = ({ shot, focusMetres }: Camera) =>
  shot === 'portrait' || shot === 'group'
    ? 36
    : shot === 'street'
      ? 60
      : Math.min(420, Math.max(140, focusMetres * 0.8))

export function castShadows(shadows: Shadows, scene: Scene, light: Light, soft: boolean): void {
  const { raster, still, known } = shadows
  const side = raster.width
  const { camera } = scene
  const reach = reachOf(camera)
  const grid = reach / 4
  const out = Math.min(reach * 0.75, Math.max(camera.focusMetres, reach * 0.5))
  const x = Math.round((camera.x + Math.sin(camera.headingRadians) * out) / grid) * grid
  const y = Math.round((camera.y + Math.cos(camera.headingRadians) * out) / grid) * grid
  // Under a covered sky light comes from above, and shadows lie under things.
  const azimuth = soft ? 0.7 : Math.round(Math.atan2(light.x, light.y) / stepRadians) * stepRadians
  const altitude = soft ? 1.4 : Math.max(0.2, Math.round(Math.asin(light.z) / stepRadians) * stepRadians)
  const z = Math.round((camera.z - 2) / 8) * 8
  lamp.x = x + Math.sin(azimuth) * Math.cos(altitude) * lampMetres
  lamp.y = y + Math.cos(azimuth) * Math.cos(altitude) * lampMetres
  lamp.z = z + Math.sin(altitude) * lampMetres
  lamp.headingRadians = azimuth + Math.PI
  lamp.pitchRadians = -altitude
  lamp.fovRadians = 2 * Math.atan(reach / lampMetres)
  aim(raster.eye, lamp, side, side)
  const place = `${x} ${y} ${z} ${reach} ${azimuth} ${altitude}`
  if (
    known.place !== place ||
    known.buildings !== scene.buildings ||
    known.plants !== scene.plants ||
    known.things !== scene.things
  ) {
    clear(raster)
    for (const building of scene.buildings) paintBuilding(raster, plain, building, 1, true)
    for (const plant of scene.plants) if (plant.heightMetres > 0.9) paintPlant(raster, plain, plant, foliage, 1)
    for (const thing of scene.things) if (thing.kind !== 'fire') paintThing(raster, plain, thing, 1)
    still.set(raster.nearness)
    shadows.known = { buildings: scene.buildings, plants: scene.plants, things: scene.things, place }
  } else raster.nearness.set(still)
  for (const figure of scene.people) paintFigure(raster, plain, figure, 1)
}

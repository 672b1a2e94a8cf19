import { regions } from '../blockout.ts'
import type { Blockout, Region } from '../blockout.ts'
import type { Building, Scene } from '../scene.ts'
import { paintBuilding } from './buildings.ts'
import { createDress } from './dress/dress.ts'
import { createFlora, type Flora } from './dress/flora.ts'
import { mapSideOf } from './dress/shadows.ts'
import { aim, emptyEye } from './eye.ts'
import type { Eye } from './eye.ts'
import { emptyReach, finish } from './finish.ts'
import { paintGround } from './ground.ts'
import { noteHidden } from './hidden.ts'
import { createHeavens, paintDiscs, paintHeavens } from './heavens.ts'
import { emptyLight, kindle, kindleIndoors, type Light } from './light.ts'
import { compareScenes, emptyMoves, traceMotion } from './motion.ts'
import { groundColours, plainColours } from './palette.ts'
import { paintFigure } from './people.ts'
import { plainSky } from './plain_sky.ts'
import { foliage, paintPlant } from './plants.ts'
import { clear, createRaster, type Raster } from './raster.ts'
import { paintRoad } from './roads.ts'
import { paintRoom } from './room.ts'
import { smooth } from './smooth.ts'
import { paintThing } from './things.ts'

/**
 * How much is laid over bare shapes. `none` leaves everything to the words of a model; `lit` adds what shapes a model's picture: light and
 * shadow, clouds, lamps, the season; `whole` also stars and what falls through the air, which are laid over a model's picture afterwards.
 */
export type Dressing = 'none' | 'lit' | 'whole'

export type PaintSize = {
  width: number
  height: number
  dress?: Dressing
}

export type Painter = {
  /** What is given is overwritten by the next call: copy what has to last. */
  paint(scene: Scene, previous?: Scene): Blockout
}

/** Each of the nearest houses hides much; of those behind them, so many together are worth a look. */
const fewHouses = 8

export const idOf = (region: Region, index: number) => ((regions.indexOf(region) << 24) | index) >>> 0
export const regionOf = (id: number): Region => regions[id >>> 24]
export const indexOf = (id: number) => id & 0xffffff

export function createPainter({ width, height, dress: wanted = 'none' }: PaintSize): Painter {
  const details = wanted !== 'none'
  const raster = createRaster(width, height, details ? mapSideOf(width) : 0)
  const heavens = createHeavens(width, height)
  const light = emptyLight()
  const before = emptyEye()
  const dress = details ? createDress(width, height) : undefined
  const flora = details ? createFlora() : undefined
  const moves = emptyMoves()
  const reach = emptyReach()
  const { depth, shown: colour } = raster.sheet
  const pixels = new Uint32Array(colour.buffer, colour.byteOffset, width * height)
  const blockout: Blockout = {
    width,
    height,
    colour,
    depth,
    ids: raster.ids,
    motion: new Float32Array(width * height * 2),
  }
  let moved = false
  const order: number[] = []
  return {
    paint(scene, previous) {
      clear(raster)
      aim(raster.eye, scene.camera, width, height)
      kindle(light, scene.sky, raster.eye)
      const firmament = dress?.firmament(scene, light) ?? plainSky(light, scene.sky)
      const { eye } = raster
      if (scene.room) kindleIndoors(light, eye)
      // Near things first: what they hide is then never painted.
      scene.people.forEach((figure, index) => paintFigure(raster, light, figure, idOf('person', index), scene))
      scene.things.forEach((thing, index) => paintThing(raster, light, thing, idOf('thing', index), details))
      if (scene.room) paintRoom(raster, light, scene.room)
      else {
        nearestFirst(scene.buildings, eye, order).forEach((index, place) => {
          if (place <= fewHouses || place % fewHouses === 0) noteHidden(raster.hidden, raster.nearness, width, height)
          paintBuilding(raster, light, scene.buildings[index], idOf('building', index), details)
        })
        if (scene.buildings.length > 0) noteHidden(raster.hidden, raster.nearness, width, height)
        paintPlants(raster, light, scene, flora)
        scene.roads.forEach((road, index) => paintRoad(raster, light, scene.terrain, road, index, details))
        paintGround(raster, light, scene.terrain, details ? plainColours : groundColours)
      }
      dress?.surfaces(raster, light, scene)
      paintHeavens(heavens, firmament, eye, width)
      finish(raster, light, heavens, scene.room ? -Infinity : scene.terrain.seaLevel, reach)
      if (wanted === 'whole') dress?.stars(raster, scene)
      dress?.heavens(raster, light, scene, heavens)
      paintDiscs(raster.colour, raster.nearness, scene, eye, width, height)
      dress?.lens(raster, scene.camera)
      smooth(raster, pixels)
      if (wanted === 'whole') dress?.air(pixels, scene, width, height)
      if (previous) {
        aim(before, previous.camera, width, height)
        compareScenes(moves, scene, previous, before)
        traceMotion(raster, before, moves, blockout.motion)
        moved = true
      } else if (moved) {
        blockout.motion.fill(0)
        moved = false
      }
      return blockout
    },
  }
}

/** Bare shapes have smooth crowns in the colour of their kind; dressed, each leafs as it would. */
function paintPlants(raster: Raster, light: Light, scene: Scene, flora: Flora | undefined): void {
  if (flora) flora.grow(raster, light, scene, idOf('plant', 0))
  else scene.plants.forEach((plant, index) => paintPlant(raster, light, plant, foliage, idOf('plant', index)))
}

/** What stands in front is painted first, so that what it hides costs little. */
function nearestFirst(buildings: readonly Building[], eye: Eye, order: number[]): readonly number[] {
  order.length = buildings.length
  for (let i = 0; i < order.length; i++) order[i] = i
  const away = (index: number) => (buildings[index].x - eye.x) ** 2 + (buildings[index].y - eye.y) ** 2
  return order.sort((a, b) => away(a) - away(b))
}

/** A single picture with buffers of its own. A stream keeps a painter. */
export function paintBlockout(scene: Scene, size: PaintSize, previous?: Scene): Blockout {
  return createPainter(size).paint(scene, previous)
}

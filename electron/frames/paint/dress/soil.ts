import { regions } from '../../blockout.ts'
import type { Scene } from '../../scene.ts'
import { type Eye, firstRay } from '../eye.ts'
import type { Light } from '../light.ts'
import { coverIndex, plainGround } from '../palette.ts'
import type { Raster } from '../raster.ts'
import { batch, compile } from './four/workshop.ts'
import {
  beam,
  emptyPoints,
  flush,
  type Ground,
  groundFormula,
  mirrored,
  sight,
  sunlight,
  told,
} from './ground_batch.ts'
import { createLand } from './land.ts'
import { climateOf, startPatches } from './patch.ts'
import { allMirrored, isMirroring } from './puddles.ts'
import { chooseAsked } from './softness.ts'
import {
  layAsphalt,
  layDirt,
  layLine,
  layRock,
  layRuts,
  laySand,
  laySetts,
  layShallows,
  laySnowfield,
  lieStone,
} from './stone.ts'
import { layField, till } from './tilth.ts'
import { lightOf } from './tone.ts'
import { growTurf, layForest, layGrass, layMarsh } from './turf.ts'
import { createWays } from './ways.ts'
import { bringWeather } from './weather.ts'
import { createWeave } from './weave.ts'

/** Steeper than this, and soil may have slid from the rock. */
const steep = 0.26
/** Wider pixels show no more of a road's edge than the ribbon does. */
const roadFoot = 0.6
/** Columns that share how far below its ribbon a road lies. */
const ribbonColumns = 4
const offRoad = 9

const { water, sand, field, forest, rock, snow, marsh, paved, dirt, grass } = coverIndex
const wears = new Set([grass, forest, dirt, field])
const road = regions.indexOf('road')
const river = regions.indexOf('water')
export const soilRegions = regions.map((region) => region === 'ground' || region === 'road' || region === 'water')

/** Light that lies on the ground as painted, by the value it was painted with. */
const lights = Float32Array.from({ length: 256 }, (_, value) => lightOf(value / plainGround))

const empty = {
  shallows: emptyPoints(),
  sand: emptyPoints(),
  field: emptyPoints(),
  forest: emptyPoints(),
  rock: emptyPoints(),
  snow: emptyPoints(),
  marsh: emptyPoints(),
  setts: emptyPoints(),
  asphalt: emptyPoints(),
  dirt: emptyPoints(),
  track: emptyPoints(),
  grass: emptyPoints(),
}
const running = compile({
  shallows: groundFormula(empty.shallows, 0.25, layShallows),
  sand: groundFormula(empty.sand, 0.25, laySand),
  field: groundFormula(empty.field, 0.25, layField),
  forest: groundFormula(empty.forest, 0.25, layForest),
  rock: groundFormula(empty.rock, 0.25, layRock),
  snow: groundFormula(empty.snow, 0.25, laySnowfield),
  marsh: groundFormula(empty.marsh, 0.25, layMarsh),
  setts: groundFormula(empty.setts, 1, laySetts),
  asphalt: groundFormula(empty.asphalt, 1, (patch, across, along) => {
    layAsphalt(patch)
    layLine(patch, across(), along())
  }),
  dirt: groundFormula(empty.dirt, 0.8, layDirt),
  track: groundFormula(empty.track, 1, (patch, across) => {
    layDirt(patch)
    layRuts(patch, across())
  }),
  grass: groundFormula(empty.grass, 0.25, layGrass),
})
const named = (name: keyof typeof empty): Ground => ({
  run: running[name],
  count: 0,
  pixels: new Int32Array(batch),
  points: empty[name],
})
const track = named('track')
const setts = named('setts')
const asphalt = named('asphalt')
const grounds: Ground[] = []
grounds[water] = named('shallows')
grounds[sand] = named('sand')
grounds[field] = named('field')
grounds[forest] = named('forest')
grounds[rock] = named('rock')
grounds[snow] = named('snow')
grounds[marsh] = named('marsh')
grounds[paved] = setts
grounds[dirt] = named('dirt')
grounds[grass] = named('grass')

/** What ground and roads are made of: each place as the truth renderer has it. */
export function createSoil() {
  const land = createLand()
  const ways = createWays()
  const slides = createWeave(3, 19)
  /** By how much farther the ground lies than the ribbon of a road, where that was asked last. */
  const ribbon = { row: -1, column: 0, factor: 0.5 }
  /** Where the land's lie was asked last. */
  const held = { x: Infinity, y: Infinity }
  let columns = new Int32Array(0)
  return {
    lay(raster: Raster, light: Light, scene: Scene): void {
      begin(scene, light, raster.eye)
      if (columns.length < raster.width) columns = new Int32Array(raster.width)
      // Where all is alike about a point of the rows between, it is not asked.
      for (const first of [0, 1]) {
        for (let row = first; row < raster.height; row += 2) layRow(raster, scene, row, 5 / light.hazePerMetre)
        for (const ground of grounds) flush(ground, raster.colour)
        flush(track, raster.colour)
        ribbon.row = -1
        held.x = Infinity
      }
    },
  }

  function begin(scene: Scene, light: Light, eye: Eye): void {
    const climate = climateOf(scene)
    land.begin(scene.terrain)
    ways.begin(scene.roads)
    startPatches(eye.x, eye.y)
    growTurf(climate, eye.x, eye.y)
    till(climate, eye.x, eye.y)
    lieStone(climate, eye.x, eye.y, eye.z)
    bringWeather(scene.sky, light, eye.x, eye.y)
    grounds[paved] = climate.modern ? asphalt : setts
    sight.set([1 / eye.focal, eye.z - scene.terrain.seaLevel])
    sunlight.set([light.x, light.y, light.z])
    mirrored[0] = isMirroring(scene) ? allMirrored : 0
    const amount = (light.z + 0.25) * 0.8
    for (let i = 0; i < 3; i++)
      beam[i] = (lightOf(light.fill[i] + light.beam[i] * amount) - lightOf(light.fill[i])) / (light.z + 0.25)
    ribbon.row = -1
    held.x = Infinity
  }

  /** Hands the points of a row to what lies there. Farther off than `hazyMetres` everything is haze. */
  function layRow(raster: Raster, scene: Scene, row: number, hazyMetres: number): void {
    const { eye, width, nearness, ids, colour } = raster
    const slope = 1 / eye.focal
    const { x: startX, y: startY, z: rayZ } = firstRay(eye, row)
    const stepX = eye.rightX * slope
    const stepY = eye.rightY * slope
    const eyeX = eye.x
    const eyeY = eye.y
    const footPerMetre = slope * 1.6
    const count = chooseAsked(raster, row, soilRegions, columns)
    for (let n = 0; n < count; n++) {
      const column = columns[n]
      const i = row * width + column
      const region = ids[i] >>> 24
      const ahead = 1 / nearness[i]
      let dx = (startX + column * stepX) * ahead
      let dy = (startY + column * stepY) * ahead
      let dz = rayZ * ahead
      if (region === road) {
        // Ribbons float a hand above the ground: what is seen lies a little farther, and by how much changes slowly.
        if (row !== ribbon.row || column - ribbon.column > ribbonColumns) {
          ribbon.row = row
          ribbon.column = column
          ribbon.factor = land.reach(eyeX, eyeY, eye.z, eyeX + dx, eyeY + dy, eye.z + dz)
        }
        dx *= ribbon.factor
        dy *= ribbon.factor
        dz *= ribbon.factor
      }
      const metres = Math.sqrt(dx * dx + dy * dy + dz * dz)
      if (metres > hazyMetres) continue
      const x = eyeX + dx
      const y = eyeY + dy
      // Rivers wander between their banks as covers do: where there is none, there is ground.
      if (region === river && land.coverAt(x, y) === water) continue
      const foot = metres * footPerMetre
      // The lie of the land changes slowly: it holds for the points beside.
      if (Math.abs(x - held.x) + Math.abs(y - held.y) > (foot > 0.1 ? foot * 4 : 0.4)) {
        held.x = x
        held.y = y
        land.face(x, y)
      }
      const isNear = foot < roadFoot
      const isRoad = isNear ? ways.find(x, y) : region === road
      let ground: Ground
      if (!isRoad) ground = grounds[coverAt(x, y)]
      else if (isNear ? ways.paved : scene.roads[ids[i] & 0xffffff].paved) ground = grounds[paved]
      else ground = track
      const k = ground.count++
      const { points } = ground
      const plain = colour[i]
      ground.pixels[k] = i
      points[k] = dx
      points[told.y + k] = dy
      points[told.z + k] = dz
      points[told.east + k] = land.x
      points[told.north + k] = land.y
      points[told.up + k] = land.z
      points[told.red + k] = lights[plain & 255]
      points[told.green + k] = lights[(plain >>> 8) & 255]
      points[told.blue + k] = lights[(plain >>> 16) & 255]
      points[told.across + k] = isNear && isRoad ? ways.across : offRoad
      points[told.along + k] = isNear && isRoad ? ways.along : 0
      if (k === batch - 1) flush(ground, colour)
    }
  }

  function coverAt(x: number, y: number): number {
    const cover = land.coverAt(x, y)
    const lean = 1 - land.z
    const isWorn = lean > steep && wears.has(cover) && slides(x * 0.09, y * 0.09) + (lean - 0.3) * 3 > 0.5
    return isWorn ? rock : cover
  }
}

import type { Road, Scene } from '../../scene.ts'
import type { Eye } from '../eye.ts'
import type { Light } from '../light.ts'
import { coverIndex, plainGround } from '../palette.ts'
import { rise } from './grain.ts'
import { createLand } from './land.ts'
import {
  climateOf,
  emptyPatch,
  lean,
  look,
  lookAround,
  lookCloser,
  lookFinely,
  type Patch,
  tint,
  type Tint,
  veil,
} from './patch.ts'
import type { Material, Spot } from './spot.ts'
import { createStone, drifted } from './stone.ts'
import { createTilth } from './tilth.ts'
import { lightOf, toneOf } from './tone.ts'
import { createTurf } from './turf.ts'
import { createWays } from './ways.ts'
import { createWeather } from './weather.ts'

const rut: Tint = [0.16, 0.11, 0.07]
const shallows: Tint = [0.02, 0.07, 0.08]
const dash: Tint = [0.75, 0.72, 0.62]
/** Steeper than this, and soil may have slid from the rock. */
const steep = 0.26
/** Wider pixels show no more of a road's edge than the ribbon does. */
const roadFoot = 0.6

const { water, sand, field, forest, rock, snow, marsh, paved, dirt, grass } = coverIndex
const wears = new Set([grass, forest, dirt, field])

/** Light that lies on the ground as painted, by the value it was painted with. */
const lights = Float32Array.from({ length: 256 }, (_, value) => lightOf(value / plainGround))

/** What ground and roads are made of: each place as the truth renderer has it. */
export function createSoil(): { ground: Material; road: Material; water: Material } {
  const land = createLand()
  const ways = createWays()
  const turf = createTurf()
  const tilth = createTilth()
  const stone = createStone()
  const weather = createWeather()
  const patch = emptyPatch()
  const beam = new Float64Array(3)
  let lightX = 0
  let lightY = 0
  let lightZ = 1
  let eyeX = 0
  let eyeY = 0
  let eyeZ = 0
  let modern = false
  let seaLevel = 0
  const held = {
    x: Infinity,
    y: Infinity,
    nearX: Infinity,
    nearY: Infinity,
    road: false,
    cover: 0,
    row: -1,
    column: 0,
    factor: 0.5,
  }
  let hazy = Infinity
  let roads: readonly Road[] = []
  return {
    ground: { begin, lay: (spot) => lay(spot, false, false), isSoft: true },
    road: { isSoft: true, begin() {}, lay: (spot) => lay(spot, true, roads[spot.index].paved) },
    // Rivers wander between their banks as covers do: where there is none, there is ground.
    water: {
      isSoft: true,
      begin() {},
      lay: (spot) => {
        if (land.coverAt(spot.x, spot.y) !== water) lay(spot, false, false)
      },
    },
  }

  function begin(scene: Scene, light: Light, eye: Eye): void {
    roads = scene.roads
    const climate = climateOf(scene)
    land.begin(scene.terrain)
    ways.begin(scene.roads)
    turf.begin(climate, eye.x, eye.y)
    tilth.begin(climate)
    stone.begin(climate)
    weather.begin(scene.sky, light)
    modern = climate.modern
    seaLevel = scene.terrain.seaLevel
    lightX = light.x
    lightY = light.y
    lightZ = light.z
    held.x = Infinity
    held.nearX = Infinity
    held.row = -1
    // Farther off everything is haze.
    hazy = 5 / light.hazePerMetre
    eyeX = eye.x
    eyeY = eye.y
    eyeZ = eye.z
    const amount = (light.z + 0.25) * 0.8
    for (let i = 0; i < 3; i++)
      beam[i] = (lightOf(light.fill[i] + light.beam[i] * amount) - lightOf(light.fill[i])) / (light.z + 0.25)
  }

  function lay(spot: Spot, road: boolean, hardened: boolean): void {
    let { x, y, z } = spot
    if (road) {
      // Ribbons float a hand above the ground: what is seen lies a little farther.
      // By how much changes slowly.
      if (spot.row !== held.row || spot.column - held.column > 4) {
        held.row = spot.row
        held.column = spot.column
        held.factor = land.reach(eyeX, eyeY, eyeZ, x, y, z)
      }
      const { factor } = held
      x = eyeX + (x - eyeX) * factor
      y = eyeY + (y - eyeY) * factor
      z = eyeZ + (z - eyeZ) * factor
    }
    const dx = x - eyeX
    const dy = y - eyeY
    const dz = z - eyeZ
    const metres = Math.sqrt(dx * dx + dy * dy + dz * dz)
    if (metres > hazy) return
    // Grazing rays smear a pixel over the ground.
    const foot = (spot.footMetres / spot.metres) * metres * 1.6
    // What changes slowly holds for the pixels beside.
    if (Math.abs(x - held.x) + Math.abs(y - held.y) > (foot > 0.16 ? foot * 2.5 : 0.4)) {
      held.x = x
      held.y = y
      land.face(x, y)
      lookAround(patch, x, y)
    }
    look(patch, foot)
    if (Math.abs(x - held.nearX) + Math.abs(y - held.nearY) > (foot > 0.06 ? foot * 1.4 : foot)) {
      held.nearX = x
      held.nearY = y
      weather.sense(x, y, land.z)
      held.road = foot < roadFoot ? ways.find(x, y) : road
      held.cover = held.road ? ((foot < roadFoot ? ways.paved : hardened) ? paved : dirt) : coverAt(x, y)
      lookCloser(patch, x, y)
    }
    // Under closed snow it does not matter what lies there.
    if (weather.snow < 0.995) layGround(x, y, z, foot)
    const flat = held.road || held.cover === paved ? 1 : held.cover === dirt ? 0.8 : 0.25
    weather.lay(patch, flat, -dz / metres)
    shine(spot)
  }

  function coverAt(x: number, y: number): number {
    const cover = land.coverAt(x, y)
    const worn = 1 - land.z > steep && wears.has(cover) && weather.bare(x, y, 1 - land.z)
    return worn ? rock : cover
  }

  /** The ground as it is without weather. */
  function layGround(x: number, y: number, z: number, foot: number): void {
    if (patch.fine > 0) lookFinely(patch, x, y)
    layCover(held.cover, x, y, z, foot)
    if (held.road && foot < roadFoot) {
      if (held.cover === dirt) veil(patch, rut, 0.5 * (1 - rise(0.05, 0.16, Math.abs(Math.abs(ways.across) - 0.42))))
      else if (modern && Math.abs(ways.across) < 0.04 && ways.along / 6 - Math.floor(ways.along / 6) < 0.5)
        veil(patch, dash, 1)
    }
    const shore = z - seaLevel
    if (shore < 0.5) {
      const damp = 0.55 + 0.45 * (shore < 0 ? 0 : shore * 2)
      patch.red *= damp
      patch.green *= damp
      patch.blue *= damp
    }
  }

  /** How much more or less of the beam a leaning bit of ground catches than level ground would, and what it mirrors. */
  function shine(spot: Spot): void {
    const { leanX, leanY } = patch
    const lambert = lightX * land.x + lightY * land.y + lightZ * land.z
    const leant = (lambert + lightX * leanX + lightY * leanY) / Math.sqrt(1 + leanX * leanX + leanY * leanY)
    const more = (leant < -0.25 ? -0.25 : leant) - (lambert < -0.25 ? -0.25 : lambert)
    const { mirror } = weather
    const kept = 1 - mirror
    spot.red = toneOf(patch.red * (lights[spot.red] + more * beam[0]) * kept + weather.red * mirror)
    spot.green = toneOf(patch.green * (lights[spot.green] + more * beam[1]) * kept + weather.green * mirror)
    spot.blue = toneOf(patch.blue * (lights[spot.blue] + more * beam[2]) * kept + weather.blue * mirror)
  }

  function layCover(cover: number, x: number, y: number, z: number, foot: number): void {
    switch (cover) {
      case water:
        tint(patch, shallows, shallows, 0, 1)
        patch.mirror = 1
        return
      case sand:
        return stone.sand(patch, x, y)
      case field:
        return tilth.field(patch, x, y)
      case forest:
        return turf.forest(patch, x, y)
      case rock:
        return stone.rock(patch, x, y, z)
      case snow:
        return lieSnow(patch)
      case marsh:
        return turf.marsh(patch, x, y)
      case paved:
        return stone.paved(patch, x, y, foot)
      case dirt:
        return stone.dirt(patch)
      default:
        return turf.grass(patch, x, y)
    }
  }
}

function lieSnow(patch: Patch): void {
  tint(patch, drifted, drifted, 0, 0.92 + 0.12 * patch.patchy)
  lean(patch, patch.broad - 0.5, patch.patchy - 0.5, 0.5 * patch.coarse)
}

import type { Scene } from '../../scene.ts'
import { emptyEye, type Eye } from '../eye.ts'
import { faces } from '../faces.ts'
import { emptyLight, type Light } from '../light.ts'
import { layCover } from './cover.ts'
import { embersAt } from './embers.ts'
import { emptyFacing, faceFrom, type Facing, glow, mirror, shine, spread } from './facing.ts'
import { shownOf } from './film.ts'
import { rise } from './grain.ts'
import { type House, houseOf } from './house.ts'
import { type Facade, facadeOf, findOpening } from './openings.ts'
import { emptyPane, layOpening, type Pane } from './panes.ts'
import { laySnow } from './roofing.ts'
import type { Material, Spot } from './spot.ts'
import { ask, createStrand } from './weave.ts'
import { emptyStuff, scale, type Stuff } from './stuff.ts'
import { forget, layAge, layStuff } from './wall_face.ts'

type Site = { house: House; facade: Facade }

const grains = createStrand(3)

/** What walls and roofs are made of. */
export function createWalls(): Material {
  const sites: (Site | undefined)[] = []
  const stuff = emptyStuff()
  const pane = emptyPane()
  const facing = emptyFacing()
  let buildings: Scene['buildings'] = []
  let light: Light = emptyLight()
  let eye: Eye = emptyEye()
  let snow = 0
  let wet = 1
  let salt = 0

  const siteOf = (index: number): Site => {
    const known = sites[index]
    if (known) return known
    const house = houseOf(buildings[index])
    return (sites[index] = { house, facade: facadeOf(house) })
  }
  return {
    begin(scene, kindled, from) {
      buildings = scene.buildings
      light = kindled
      eye = from
      forget()
      sites.length = 0
      sites.length = buildings.length
      salt = scene.seed & 255
      snow = scene.sky.snowCover
      wet = scene.sky.wetness > 0.05 ? 1 - 0.25 * scene.sky.wetness : 1
      pane.night = rise(0.04, -0.13, scene.sky.sunAltitude)
    },
    lay(spot) {
      const { face } = spot
      const { house, facade } = siteOf(spot.index)
      const fire = house.building.burning ? embersAt(spot.x, spot.y, spot.z, salt) : 0
      if (face === faces.plain || face === faces.deck) {
        layPlain(spot)
        if (face === faces.deck && snow > 0.01) drift(spot, light, snow)
        if (fire > 0) burn(spot, pane, fire)
        return
      }
      faceFrom(facing, spot, house, light)
      stuff.foot = spot.footMetres
      stuff.block = (spot.column >> 1) & 2_047
      stuff.key = (((spot.index << 5) | face) << 11) ^ (spot.row >> 1)
      pane.mirror = 0
      pane.glowRed = 0
      if (face <= faces.wallTop) layWall(stuff, pane, facing, house, facade, face, spot, eye)
      else {
        layCover(stuff, facing, house, face, spot, eye)
        if (snow > 0.01 && stuff.normalUp > 0) laySnow(stuff, spot, snow)
      }
      if (wet < 1) scale(stuff, wet)
      shine(spot, stuff, facing, light)
      if (pane.mirror > 0) mirror(spot, pane, facing, house, light, eye)
      if (pane.glowRed > 0) glow(spot, pane)
      if (fire > 0) burn(spot, pane, fire)
    },
  }
}

/** Chimneys, columns, posts: their own colour with a grain. */
function layPlain(spot: Spot): void {
  grains.x = spot.x * 3 + spot.z * 2
  grains.y = spot.y * 3 - spot.z
  grains.perPixel = spot.footMetres * 3
  ask(grains, 5)
  const tone = shownOf(0.7 + 0.6 * grains.value)
  spot.red *= tone
  spot.green *= tone
  spot.blue *= tone
}

/** Snow on what lies level. */
function drift(spot: Spot, { fill, beam, z }: Light, snow: number): void {
  const lie = Math.min(1, snow * 1.4)
  const amount = (z + 0.25) * 0.8
  spot.red += (236 * (fill[0] + beam[0] * amount) - spot.red) * lie
  spot.green += (241 * (fill[1] + beam[1] * amount) - spot.green) * lie
  spot.blue += (249 * (fill[2] + beam[2] * amount) - spot.blue) * lie
}

function burn(spot: Spot, pane: Pane, fire: number): void {
  pane.glowShare = 1
  pane.glowRed = 1.05 * fire
  pane.glowGreen = 0.32 * fire
  pane.glowBlue = 0.02 * fire
  glow(spot, pane)
}

function layWall(
  stuff: Stuff,
  pane: Pane,
  facing: Facing,
  house: House,
  facade: Facade,
  face: number,
  spot: Spot,
  eye: Eye,
): void {
  const { atRight, atForward } = facing
  let wall = 0
  if (face === faces.roundWall) {
    facade.along = -Math.atan2(atRight, atForward) * house.halfWidth
    const out = 1 / Math.sqrt(atRight * atRight + atForward * atForward)
    facing.normalRight = atRight * out
    facing.normalForward = atForward * out
  } else {
    wall = face === faces.wallTop ? 3 : face
    facade.along = face === 0 ? -atRight : face === 1 ? atForward : face === 2 ? atRight : -atForward
    facing.normalRight = face === 1 ? 1 : face === 3 ? -1 : 0
    facing.normalForward = face === 0 ? 1 : face === 2 ? -1 : 0
  }
  if (face === faces.wallTop) facing.normalRight = 0
  facing.normalUp = face === faces.wallTop ? 1 : 0
  facing.alongRight = -facing.normalForward
  facing.alongForward = facing.normalRight
  spread(stuff, facing, spot, house, eye)
  facade.high = facing.atUp
  stuff.u = facade.along + wall * 17.3
  stuff.v = facing.atUp
  layStuff(stuff, house)
  pane.mirror = house.wall === 'glass' ? 0.6 : 0
  pane.tilt = 0
  if (face !== faces.wallTop && findOpening(facade, house, wall, stuff)) layOpening(stuff, pane, facade, house)
  layAge(stuff, house, facade)
}

import type { Scene } from '../../scene.ts'
import { emptyEye, type Eye } from '../eye.ts'
import { faces } from '../faces.ts'
import { emptyLight, type Light } from '../light.ts'
import { rise } from './grain.ts'
import { type House, houseOf } from './house.ts'
import { emptyPane, type Facade, facadeOf, findOpening, layOpening, mirrored, type Pane } from './openings.ts'
import { emptyStuff, type Stuff, scale } from './stuff.ts'
import { layRoof, laySnow } from './roofing.ts'
import type { Material, Spot } from './spot.ts'
import { createStrand, strandAt } from './strand.ts'
import { burntOf, clamp, shownOf } from './film.ts'
import { layAge, layStuff } from './wall_face.ts'

/** A building of the picture in hand: what it is made of, its openings, and the light in its own axes. */
type Site = { house: House; facade: Facade; lightRight: number; lightForward: number }

/** The face in hand, in the building's own axes: where the point lies, and the normal. */
type Turn = { right: number; forward: number; up: number; alongRight: number; alongForward: number }

const grains = createStrand(3)

/** What walls and roofs are made of. */
export function createWalls(): Material {
  const sites: (Site | undefined)[] = []
  const stuff = emptyStuff()
  const pane = emptyPane()
  const turn: Turn = { right: 0, forward: 1, up: 0, alongRight: 1, alongForward: 0 }
  const seen = new Float64Array(3)
  let scene: Scene | undefined
  let light: Light = emptyLight()
  let eye: Eye = emptyEye()
  let night = 0
  let wetness = 0

  const siteOf = (index: number): Site => {
    const known = sites[index]
    if (known) return known
    const house = houseOf((scene as Scene).buildings[index])
    return (sites[index] = {
      house,
      facade: facadeOf(house),
      lightRight: light.x * house.cos - light.y * house.sin,
      lightForward: light.x * house.sin + light.y * house.cos,
    })
  }
  return {
    begin(painted, kindled, from) {
      scene = painted
      light = kindled
      eye = from
      sites.length = 0
      sites.length = painted.buildings.length
      night = rise(0.04, -0.13, painted.sky.sunAltitude)
      wetness = painted.sky.wetness > 0.05 ? painted.sky.wetness : 0
    },
    lay(spot) {
      const { face } = spot
      if (face === faces.smoke) return
      const { house, facade, lightRight, lightForward } = siteOf(spot.index)
      if (face === faces.plain) {
        layPlain(spot, house)
        return
      }
      const x = spot.x - house.x
      const y = spot.y - house.y
      const right = x * house.cos - y * house.sin
      const forward = x * house.sin + y * house.cos
      const up = spot.z - house.z
      pane.mirror = 0
      pane.glowRed = 0
      if (face <= faces.roundWall)
        layWall(stuff, pane, turn, house, facade, face, right, forward, up, spot.footMetres, night)
      else {
        layCover(stuff, turn, house, face, right, forward, up, spot.footMetres)
        if (turn.up > 0) laySnow(stuff, (scene as Scene).sky.snowCover, spot.x, spot.y, turn.up, spot.footMetres)
      }
      if (wetness > 0) scale(stuff, 1 - 0.25 * wetness)
      shine(spot, stuff, turn, light, lightRight, lightForward)
      if (pane.mirror > 0) mirrorIn(spot, pane, turn, house, light, eye, seen)
      if (pane.glowRed > 0) glowIn(spot, pane)
    },
  }
}

/** Chimneys, columns, posts: their own colour with a grain. */
function layPlain(spot: Spot, house: House): void {
  if (spot.z > house.z + house.smokeFrom && house.building.chimneySmoke > 0.05) return
  if (house.building.burning) return
  const grain = strandAt(grains, spot.x * 3 + spot.z * 2, spot.y * 3 - spot.z, 5, spot.footMetres * 3)
  const tone = shownOf(0.7 + 0.6 * grain)
  spot.red *= tone
  spot.green *= tone
  spot.blue *= tone
}

function layWall(
  stuff: Stuff,
  pane: Pane,
  turn: Turn,
  house: House,
  facade: Facade,
  face: number,
  right: number,
  forward: number,
  up: number,
  foot: number,
  night: number,
): void {
  let wall = 0
  let along: number
  turn.up = 0
  if (face === faces.roundWall) {
    along = -Math.atan2(right, forward) * house.halfWidth
    const out = 1 / Math.sqrt(right * right + forward * forward)
    turn.right = right * out
    turn.forward = forward * out
  } else {
    wall = face
    along = face === 0 ? -right : face === 1 ? forward : face === 2 ? right : -forward
    turn.right = face === 1 ? 1 : face === 3 ? -1 : 0
    turn.forward = face === 0 ? 1 : face === 2 ? -1 : 0
  }
  turn.alongRight = -turn.forward
  turn.alongForward = turn.right
  layStuff(stuff, house, along + wall * 17.3, up, foot)
  if (house.wall === 'glass') pane.mirror = 0.6
  pane.tilt = 0
  if (findOpening(facade, house, wall, along, up)) layOpening(stuff, pane, facade, house, night, foot)
  layAge(stuff, house, along, up)
}

/** Roofs, and the gables under them, which are walls. */
function layCover(
  stuff: Stuff,
  turn: Turn,
  house: House,
  face: number,
  right: number,
  forward: number,
  up: number,
  foot: number,
): void {
  if (face === faces.cone || face === faces.dome) {
    const over = up - house.low
    const flat = face === faces.cone ? 1 : house.round * house.round
    const tall =
      face === faces.cone
        ? house.narrowing * Math.sqrt(right * right + forward * forward)
        : over / (house.rise * house.rise)
    turn.right = right / flat
    turn.forward = forward / flat
    const size = 1 / Math.sqrt(turn.right * turn.right + turn.forward * turn.forward + tall * tall)
    turn.right *= size
    turn.forward *= size
    turn.up = tall * size
    const sideways = Math.abs(turn.right) > Math.abs(turn.forward)
    turn.alongRight = sideways ? 0 : 1
    turn.alongForward = sideways ? 1 : 0
    layRoof(stuff, house, sideways ? forward : right, over, turn.up, foot)
    return
  }
  // In the roof's own axes the ridge runs along y.
  const { turned } = house
  const x = turned ? right : -forward
  const y = turned ? forward : right
  const over = up - house.low
  let normalX = 0
  let normalY = 0
  let normalUp = 0
  let alongX = 1
  let alongY = 0
  if (face === faces.gableEnd) {
    normalY = y > 0 ? 1 : -1
    layStuff(stuff, house, x, house.height + over, foot)
    stuff.du = 0
    stuff.dv = 0
  } else if (face === faces.soffit) {
    normalUp = -1
    layRoof(stuff, house, x, 0, 0, foot)
  } else if (face === faces.hipEnd) {
    normalY = y > 0 ? house.endOut : -house.endOut
    normalUp = house.endUp
    layRoof(stuff, house, x, over, normalUp, foot)
  } else {
    normalX = x > 0 ? house.slopeOut : -house.slopeOut
    normalUp = house.slopeUp
    alongX = 0
    alongY = 1
    layRoof(stuff, house, y, over, normalUp, foot)
  }
  turn.right = turned ? normalX : normalY
  turn.forward = turned ? normalY : -normalX
  turn.up = normalUp
  turn.alongRight = turned ? alongX : alongY
  turn.alongForward = turned ? alongY : -alongX
}

/** A stuff as it looks in the picture's light. */
function shine(spot: Spot, stuff: Stuff, turn: Turn, light: Light, lightRight: number, lightForward: number): void {
  const { beam, fill } = light
  let lambert = turn.right * lightRight + turn.forward * lightForward + turn.up * light.z
  let { up } = turn
  const { du, dv } = stuff
  if (du !== 0 || dv !== 0) {
    const size = 1 / Math.sqrt(1 + du * du + dv * dv)
    lambert = (lambert + du * (turn.alongRight * lightRight + turn.alongForward * lightForward) + dv * light.z) * size
    up = (up + dv) * size
  }
  const amount = lambert <= -0.25 ? 0 : (lambert + 0.25) * 0.8
  const open = 0.82 + 0.18 * up
  spot.red = shownOf(stuff.red) * 255 * (fill[0] * open + beam[0] * amount)
  spot.green = shownOf(stuff.green) * 255 * (fill[1] * open + beam[1] * amount)
  spot.blue = shownOf(stuff.blue) * 255 * (fill[2] * open + beam[2] * amount)
}

function mirrorIn(spot: Spot, pane: Pane, turn: Turn, house: House, light: Light, eye: Eye, seen: Float64Array): void {
  const x = spot.x - eye.x
  const y = spot.y - eye.y
  const z = spot.z - eye.z
  const size = 1 / Math.sqrt(x * x + y * y + z * z)
  const normalX = turn.right * house.cos + turn.forward * house.sin
  const normalY = turn.forward * house.cos - turn.right * house.sin
  const facing = clamp(-(x * normalX + y * normalY) * size)
  const grazing = (1 - facing) ** 2
  const share = (0.04 + 0.96 * grazing * grazing * (1 - facing)) * pane.mirror * 1.6
  const kept = Math.min(1, Math.max(share, pane.mirror > 0.4 ? 0.16 * pane.mirror : 0))
  mirrored(light, z * size + 2 * facing * pane.tilt, seen)
  spot.red = Math.sqrt(spot.red * spot.red * (1 - kept) + seen[0] * seen[0] * kept)
  spot.green = Math.sqrt(spot.green * spot.green * (1 - kept) + seen[1] * seen[1] * kept)
  spot.blue = Math.sqrt(spot.blue * spot.blue * (1 - kept) + seen[2] * seen[2] * kept)
}

function glowIn(spot: Spot, pane: Pane): void {
  const red = burntOf(pane.glowRed) * 255
  const green = burntOf(pane.glowGreen) * 255
  const blue = burntOf(pane.glowBlue) * 255
  spot.red = Math.sqrt(spot.red * spot.red + red * red)
  spot.green = Math.sqrt(spot.green * spot.green + green * green)
  spot.blue = Math.sqrt(spot.blue * spot.blue + blue * blue)
}

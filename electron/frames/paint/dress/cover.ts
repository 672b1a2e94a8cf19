import type { Eye } from '../eye.ts'
import { faces } from '../faces.ts'
import { type Facing, spread } from './facing.ts'
import type { House } from './house.ts'
import { layRoof } from './roofing.ts'
import type { Spot } from './spot.ts'
import type { Stuff } from './stuff.ts'
import { layStuff } from './wall_face.ts'

/** Finds how a roof's face is turned and lays what it is made of; a gable is wall. */
export function layCover(stuff: Stuff, facing: Facing, house: House, face: number, spot: Spot, eye: Eye): void {
  if (face === faces.cone || face === faces.dome) turnRound(stuff, facing, house, face === faces.cone)
  else if (face === faces.spire) turnSpire(stuff, facing, house)
  else turnRidged(stuff, facing, house, face)
  spread(stuff, facing, spot, house, eye)
  if (face === faces.gableEnd) {
    layStuff(stuff, house)
    stuff.du = 0
    stuff.dv = 0
  } else layRoof(stuff, house)
  // What hangs over is laid as if it stood, and faces down.
  if (face === faces.soffit) stuff.normalUp = facing.normalUp = -1
}

function turnRound(stuff: Stuff, facing: Facing, house: House, cone: boolean): void {
  const { atRight, atForward } = facing
  const over = facing.atUp - house.low
  const flat = cone ? 1 : house.round * house.round
  const tall = cone
    ? house.narrowing * Math.sqrt(atRight * atRight + atForward * atForward)
    : over / (house.rise * house.rise)
  const right = atRight / flat
  const forward = atForward / flat
  const size = 1 / Math.sqrt(right * right + forward * forward + tall * tall)
  const sideways = Math.abs(right) > Math.abs(forward)
  facing.normalRight = right * size
  facing.normalForward = forward * size
  facing.normalUp = tall * size
  facing.alongRight = sideways ? 0 : 1
  facing.alongForward = sideways ? 1 : 0
  stuff.u = sideways ? atForward : atRight
  stuff.v = over
  stuff.normalUp = facing.normalUp
}

/** Four sides over the tower behind a temple. */
function turnSpire(stuff: Stuff, facing: Facing, house: House): void {
  const x = facing.atRight
  const y = facing.atForward + house.halfDepth
  const out = 4 / Math.sqrt(16 + 1.08 * 1.08)
  const sideways = Math.abs(x) > Math.abs(y)
  facing.normalRight = sideways ? (x > 0 ? out : -out) : 0
  facing.normalForward = sideways ? 0 : y > 0 ? out : -out
  facing.normalUp = (out * 1.08) / 4
  facing.alongRight = sideways ? 0 : 1
  facing.alongForward = sideways ? 1 : 0
  stuff.u = sideways ? y : x
  stuff.v = facing.atUp - house.height * 1.7
  stuff.normalUp = facing.normalUp
}

/** In such a roof's own axes the ridge runs along y. */
function turnRidged(stuff: Stuff, facing: Facing, house: House, face: number): void {
  const { turned } = house
  const x = turned ? facing.atRight : -facing.atForward
  const y = turned ? facing.atForward : facing.atRight
  const over = facing.atUp - house.low
  const slope = face === faces.slope
  let normalX = 0
  let normalY = 0
  stuff.normalUp = 0
  stuff.u = slope ? y : x
  stuff.v = over
  if (face === faces.gableEnd) {
    normalY = y > 0 ? 1 : -1
    stuff.v = house.height + over
  } else if (face === faces.soffit) {
    stuff.v = 0
  } else {
    if (slope) normalX = x > 0 ? house.slopeOut : -house.slopeOut
    else normalY = y > 0 ? house.endOut : -house.endOut
    stuff.normalUp = slope ? house.slopeUp : house.endUp
  }
  facing.normalRight = turned ? normalX : normalY
  facing.normalForward = turned ? normalY : -normalX
  facing.normalUp = stuff.normalUp
  facing.alongRight = turned === slope ? 0 : 1
  facing.alongForward = turned === slope ? 1 : 0
  if (!turned && !slope) {
    facing.alongRight = 0
    facing.alongForward = -1
  }
}

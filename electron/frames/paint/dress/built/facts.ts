import type { Building } from '../../../scene.ts'
import { faces } from '../../faces.ts'
import { bronze, classical, type House, houseOf, industrial, medieval, networked } from '../house.ts'
import { openingFacts } from './opening_facts.ts'
import { type Fact, factAt, factCount } from './point.ts'
import { saltBits } from './unevenness.ts'

/** What passes are told of a face of a building, as it lies in a sheet. */
export type Face = { house: House; face: number; numbers: Float32Array }

/** As long as a building is the same, what is known of its faces stays. */
const known = new WeakMap<Building, { house: House; faces: Map<number, Face> }>()

export function faceOf(building: Building, face: number): Face {
  let found = known.get(building)
  if (!found) {
    found = { house: houseOf(building), faces: new Map() }
    known.set(building, found)
  }
  let made = found.faces.get(face)
  if (!made) {
    made = { house: found.house, face, numbers: factsOf(found.house, face) }
    found.faces.set(face, made)
  }
  return made
}

function factsOf(house: House, face: number): Float32Array {
  const numbers = new Float32Array(factCount)
  const bits = new Int32Array(numbers.buffer)
  const tell = (told: Partial<Record<Fact, number | boolean>>) => {
    for (const [name, value] of Object.entries(told) as [Fact, number | boolean][])
      if (typeof value === 'number') numbers[factAt[name]] = value
      else bits[factAt[name]] = value ? -1 : 0
  }
  const isRoof = face > faces.wallTop && face !== faces.gableEnd && face < faces.plain
  tell({ cos: house.cos, sin: house.sin, houseX: house.x, houseY: house.y, houseZ: house.z })
  tell(turnFacts(house, face))
  tell(stuffFacts(house, isRoof))
  if (face <= faces.wallTop) tell(openingFacts(house, face))
  const lots: Partial<Record<Fact, number>> = {
    seed: saltBits(house.seed & 255),
    stoneSeed: saltBits(house.seed & 63),
    roofSeed: saltBits(house.id & 255),
    seedRuns: house.seed & 31,
    seedSoot: house.seed & 63,
    seedFlakes: house.seed & 127,
    seedStraws: house.seed & 63,
    lotKey: Math.imul(house.id + 1, 0x9e3779b1),
    lotWall: (face > 3 ? 0 : face) * 4_096 + 1,
  }
  for (const [name, value] of Object.entries(lots) as [Fact, number][]) bits[factAt[name]] = value
  return numbers
}

function turnFacts(house: House, face: number): Partial<Record<Fact, number | boolean>> {
  const round = {
    halfWidth: house.halfWidth,
    halfDepth: house.halfDepth,
    low: house.low,
    narrowing: house.narrowing,
    isCone: face === faces.cone,
    rise: house.rise,
    round: house.round,
    spireFoot: house.height * 1.7,
  }
  return { sideAt: 1, vUp: 1, ...round, ...(face <= faces.wallTop ? wallTurn(face) : ridgeTurn(house, face)) }
}

const wallMetres = 17.3

/** The four walls, and where a ruin's walls end. */
function wallTurn(face: number): Partial<Record<Fact, number>> {
  if (face === faces.roundWall) return {}
  const isTop = face === faces.wallTop
  const wall = isTop ? 3 : face
  const normalForward = face === 0 ? 1 : face === 2 ? -1 : 0
  const normalRight = face === 1 ? 1 : face === 3 ? -1 : 0
  return {
    normalRight,
    normalForward,
    normalUp: isTop ? 1 : 0,
    alongRight: -normalForward,
    alongForward: normalRight,
    uRight: wall === 0 ? -1 : wall === 2 ? 1 : 0,
    uForward: wall === 1 ? 1 : wall === 3 ? -1 : 0,
    uAt: wall * wallMetres,
  }
}

/** In a ridged roof's own axes the ridge runs along y; of its two like faces one is on either side of the middle. */
function ridgeTurn(house: House, face: number): Partial<Record<Fact, number>> {
  const { turned, low, height, slopeOut, slopeUp, endOut, endUp } = house
  const isSlope = face === faces.slope
  const alongX = { right: turned ? 1 : 0, forward: turned ? 0 : -1 }
  const alongY = { right: turned ? 0 : 1, forward: turned ? 1 : 0 }
  const out = isSlope ? alongX : alongY
  const length = face === faces.soffit ? 0 : face === faces.gableEnd ? 1 : isSlope ? slopeOut : endOut
  const u = isSlope ? alongY : alongX
  return {
    sideRight: out.right,
    sideForward: out.forward,
    sideAt: 0,
    normalRight: out.right * length,
    normalForward: out.forward * length,
    normalUp: face === faces.soffit ? -1 : face === faces.gableEnd ? 0 : isSlope ? slopeUp : endUp,
    alongRight: u.right,
    alongForward: u.forward,
    uRight: u.right,
    uForward: u.forward,
    vUp: face === faces.soffit ? 0 : 1,
    vAt: face === faces.soffit ? 0 : face === faces.gableEnd ? height - low : -low,
  }
}

/** Whether years or fires, or whoever built it, have left something on its walls. */
export const isSooty = ({ damage }: House) => damage > 0.05
export const isGrand = ({ era, building, wall }: House) =>
  era >= classical && building.floors >= 2 && wall !== 'glass' && wall !== 'timber'

function stuffFacts(house: House, isRoof: boolean): Partial<Record<Fact, number | boolean>> {
  const { era, wall, damage, id } = house
  return {
    ownRed: isRoof ? house.roofRed : house.wallRed,
    ownGreen: isRoof ? house.roofGreen : house.wallGreen,
    ownBlue: isRoof ? house.roofBlue : house.wallBlue,
    height: house.height,
    floorMetres: house.floorMetres,
    stainAt: isRoof ? id : house.stainAt,
    isSooty: isSooty(house),
    sootFrom: 0.75 - 0.5 * damage,
    sootTo: 0.9 - 0.5 * damage,
    isCoursed: isGrand(house) ? 1 : 0,
    isFramework: era === medieval,
    isFlaking: era >= classical && era <= industrial,
    isHide: wall === 'hide',
    isPainted: id % 3 === 0,
    isLogs: era <= bronze,
    isNetworked: era === networked,
    isModern: era >= industrial,
  }
}

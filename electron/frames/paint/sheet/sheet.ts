import { noise } from '../dress/noise.ts'
import { leb, v128 } from '../dress/four/encoding.ts'
import { bitsOf } from '../dress/four/memory.ts'
import { built } from '../dress/built/passes.ts'
import { broadBody, unevenBody } from '../dress/built/unevenness.ts'
import { swellRow } from '../dress/swell.ts'
import * as goodsPasses from '../dress/goods/goods_row.ts'
import * as roomPasses from '../dress/room/room_row.ts'
import { leafRow } from '../dress/leafy/leaf_row.ts'
import { spaceBody } from '../dress/leafy/space.ts'
import type { Constants } from '../dress/four/memory.ts'
import { burnt, lights } from '../dress/film.ts'
import {
  burntAt,
  constantsAt,
  givenAt,
  givenCount,
  lampCount,
  lampsAt,
  lanesAt,
  lightsAt,
  noiseAt,
  secondsAt,
  threesAt,
} from './layout.ts'
import { RowScript, type SharedName, sharedNames } from './row_script.ts'
import { layPuff } from './billow.ts'
import { chooseRow } from './choosing.ts'
import { fillBetween } from './filling.ts'
import { veil } from './haze.ts'
import { shine } from './lamplight.ts'
import { dimRow, shadeRow } from './shading.ts'
import { evenSoft, gatherSoft, laySoft, smearAlong, smearDown } from './lens.ts'
import { soften } from './softening.ts'

type Memory = { readonly buffer: ArrayBuffer }
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => Memory
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: object }
}

/** Works through a row from the place `from` of a plane to before `to`; the others say how far other planes lie from that one. */
type Pass = (from: number, to: number, ...others: number[]) => void

/** Three times red, green, blue and weight, then what is laid: in all so many planes of `rows` rows of `stride` numbers. */
export type Small = { columns: number; rows: number; stride: number; planes: Float32Array; laid: Int32Array }
const smallPlanes = 13
/** Room before the first number of a small row. */
export const smallRoom = 4

/**
 * The planes of a picture in a memory of their own, and passes over them that do four pixels at a time. Planes are told by where in the
 * memory they begin, in bytes: the `byteOffset` of each.
 */
export type Sheet = {
  nearness: Float32Array
  colour: Uint32Array
  ids: Uint32Array
  depth: Float32Array
  /** How much longer a ray is than its way ahead. */
  reach: Float32Array
  /** The smoothed picture. */
  shown: Uint8ClampedArray
  /** What distance fades into, by column. */
  haze: Uint32Array
  /** Billows of smoke along two rows. */
  billows: readonly [Float32Array, Float32Array]
  /** Of points of water: where they are and how far short waves have faded there, then how high and how steep waves are. */
  swell: readonly [Float32Array, Float32Array, Float32Array]
  /** Which pixels of a row are asked for. */
  asked: Int32Array
  /** What a lamp sees of the place, so many cells a side, or nothing. */
  map: Float32Array
  /** Planes of a picture half as wide and high, with room at either end of their rows. */
  small: Small
  /** A room's lamps and windows. */
  lamps: Float32Array
  /** What holds for all of a pass. */
  given: Float32Array
  /** The same as whole numbers. */
  givenBits: Int32Array
} & Record<keyof typeof formulas, Pass>

const formulas = {
  soften,
  veil,
  fillBetween,
  chooseRow,
  shine,
  shadeRow,
  dimRow,
  gatherSoft,
  smearAlong: smearAlong(1),
  smearAlongFar: smearAlong(2),
  smearDown: smearDown(1),
  smearDownFar: smearDown(2),
  evenSoft,
  laySoft,
  layPuff,
  ...built,
  ...roomPasses,
  ...goodsPasses,
  swellRow,
  leafRow: leafRow(1),
  leafPairs: leafRow(2),
}
const names = Object.keys(formulas) as (keyof typeof formulas)[]

const shared: Record<SharedName, (constants: Constants) => number[]> = {
  uneven2: (constants) => unevenBody(2, constants),
  uneven3: (constants) => unevenBody(3, constants),
  uneven4: (constants) => unevenBody(4, constants),
  broad: broadBody,
  space: spaceBody,
}

const page = 65_536
/** Planes begin here, so that what lies a little before the first pixel may be read as well. */
const planesAt = noiseAt + page + page / 4
const parameters = 7

const section = (id: number, items: readonly number[][]) => {
  const bytes = [...leb(items.length), ...items.flat()]
  return [id, ...leb(bytes.length), ...bytes]
}
const text = (name: string) => [...leb(name.length), ...Buffer.from(name, 'latin1')]

function assemble(): Uint8Array {
  const known: number[] = []
  const constants = (bits: number) => {
    if (!known.includes(bits)) known.push(bits)
    return constantsAt + known.indexOf(bits) * 16
  }
  const bodies = names.map((name) => {
    const script = new RowScript(parameters, constants)
    formulas[name](script)
    return script.body()
  })
  const words = (values: readonly number[]) => [...new Uint8Array(Int32Array.from(values).buffer)]
  const data = (at: number, values: readonly number[]) => {
    const bytes = words(values)
    return [0, 0x41, ...leb(at), 0x0b, ...leb(bytes.length), ...bytes]
  }
  const helpers = sharedNames.map((name) => shared[name](constants))
  if (constantsAt + known.length * 16 > lightsAt) throw new RangeError('Passes have too many constants.')
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [
      [0x60, parameters, ...Array<number>(parameters).fill(0x7f), 0],
      // A place, how many cells a pixel spans there, and a salt; or a place in space, and where its origin is told.
      [0x60, 4, v128, v128, v128, 0x7f, 1, v128],
    ]),
    ...section(2, [[...text('of'), ...text('memory'), 2, 0, 1]]),
    ...section(3, [...helpers.map(() => [1]), ...names.map(() => [0])]),
    ...section(
      7,
      names.map((name, i) => [...text(name), 0, ...leb(helpers.length + i)]),
    ),
    ...section(10, [...helpers, ...bodies]),
    ...section(11, [
      data(lanesAt, [0, 4, 8, 12]),
      data(secondsAt, [-1, 0, -1, 0]),
      data(threesAt, [3, 1, 3, 1, 1, 3, 1, 3].map(bitsOf)),
      data(
        constantsAt,
        known.flatMap((bits) => [bits, bits, bits, bits]),
      ),
    ]),
  ])
}

const module = new WebAssembly.Module(assemble())

export function createSheet(width: number, height: number, mapSide: number): Sheet {
  const pixels = width * height
  // Passes go on in fours past a row's end.
  const bytes = Math.ceil((pixels * 4) / 16) * 16 + 16
  const rowBytes = Math.ceil(width / 4) * 16 + 16
  const [columns, rows] = [(width + 1) >> 1, (height + 1) >> 1]
  const stride = Math.ceil(columns / 4) * 4 + 2 * smallRoom
  const smallWords = mapSide > 0 ? stride * rows : 0
  const memory = new WebAssembly.Memory({
    initial:
      Math.ceil((planesAt + bytes * 6 + rowBytes * 8 + mapSide * mapSide * 4 + smallWords * smallPlanes * 4) / page) +
      1,
  })
  const { buffer } = memory
  const { exports } = new WebAssembly.Instance(module, { of: { memory } })
  const plane = (index: number) => planesAt + index * bytes
  if (mapSide > 0) new Int8Array(buffer, noiseAt, noise.length).set(noise)
  new Float32Array(buffer, lightsAt, lights.length).set(lights)
  new Float32Array(buffer, burntAt, burnt.length).set(burnt)
  const smallAt = plane(6) + rowBytes * 8 + mapSide * mapSide * 4
  const small: Small = {
    columns,
    rows,
    stride,
    planes: new Float32Array(buffer, smallAt, smallWords * (smallPlanes - 1)),
    laid: new Int32Array(buffer, smallAt + smallWords * (smallPlanes - 1) * 4, smallWords),
  }
  return {
    small,
    nearness: new Float32Array(buffer, plane(0), pixels),
    colour: new Uint32Array(buffer, plane(1), pixels),
    ids: new Uint32Array(buffer, plane(2), pixels),
    depth: new Float32Array(buffer, plane(3), pixels),
    reach: new Float32Array(buffer, plane(4), pixels),
    shown: new Uint8ClampedArray(buffer, plane(5), pixels * 4),
    haze: new Uint32Array(buffer, plane(6), width),
    billows: [
      new Float32Array(buffer, plane(6) + rowBytes, width + 2),
      new Float32Array(buffer, plane(6) + rowBytes * 2, width + 2),
    ],
    swell: [
      new Float32Array(buffer, plane(6) + rowBytes * 3, width),
      new Float32Array(buffer, plane(6) + rowBytes * 4, width),
      new Float32Array(buffer, plane(6) + rowBytes * 5, width),
    ],
    // With room before it.
    asked: new Int32Array(buffer, plane(6) + rowBytes * 6 + 16, width),
    map: new Float32Array(buffer, plane(6) + rowBytes * 8, mapSide * mapSide),
    lamps: new Float32Array(buffer, lampsAt, lampCount),
    given: new Float32Array(buffer, givenAt, givenCount),
    givenBits: new Int32Array(buffer, givenAt, givenCount),
    ...(exports as Record<keyof typeof formulas, Pass>),
  }
}

import { grainBinary } from './grain_binary.ts'
import { places } from './grain_layout.ts'

/**
 * Noise is most of what a dressed picture costs, and WebAssembly works out four numbers at a time. It is given nothing to import and keeps
 * nothing of what it was asked; tests hold it to its source, grain.wat, and to grain.ts in plain TypeScript.
 */
type Code = {
  memory: { readonly buffer: ArrayBuffer }
  grainOf(x: number, y: number, at: number): number
  grainSeen(x: number, y: number, perPixel: number, salt: number, at: number): number
  meetLeaves(
    enter: number,
    stretch: number,
    middle: number,
    bend: number,
    least: number,
    limit: number,
    rayX: number,
    rayY: number,
    rayZ: number,
  ): number
  tellFour(x: number, y: number, z: number, more: number, at: number): void
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: object }
}

const salted = 0xcb1ab31f | 0
const weaveBytes = 32
const lanes = 4

const code = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(grainBinary, 'base64'))).exports as Code
const f64 = new Float64Array(code.memory.buffer)
const f32 = new Float32Array(code.memory.buffer)
const i32 = new Int32Array(code.memory.buffer)
layOctaves()

export const { grainOf, grainSeen, meetLeaves, tellFour } = code
/** What `tellFour` was asked last. */
export const told = f32.subarray(places.told / 4, places.told / 4 + lanes)

/** Each octave is turned and grows: its place is that of the first times a complex number, and a shift. */
function layOctaves(): void {
  let [along, across, east, north] = [1, 0, 0, 0]
  for (let octave = 0; octave < lanes; octave++) {
    f64.set([along], octave)
    f64.set([across], lanes + octave)
    f64.set([east], 2 * lanes + octave)
    f64.set([north], 3 * lanes + octave)
    ;[along, across] = [along * 1.63 - across * 1.21, along * 1.21 + across * 1.63]
    ;[east, north] = [east * 1.63 - north * 1.21 + 7.3, east * 1.21 + north * 1.63 + 3.1]
  }
  f64.fill(2 ** 52 + 2 ** 51, 4 * lanes, 4 * lanes + 2)
}

const weaves = new Map<string, number>()

/** Where `grainOf` finds so many octaves (at most four) of a salt; the same for the same. */
export function weaveAt(octaves: number, salt: number): number {
  const name = `${octaves} ${salt}`
  const known = weaves.get(name)
  if (known !== undefined) return known
  const at = places.weaves + weaves.size * weaveBytes
  if (octaves > lanes || at >= places.end) throw new RangeError(`There is no room for ${octaves} octaves of noise.`)
  const whole = 1 / (1 - 0.5 ** octaves) / 2 ** 24
  for (let octave = 0; octave < lanes; octave++) {
    f32[at / 4 + octave] = octave < octaves ? whole * 0.5 ** (octave + 1) : 0
    i32[at / 4 + lanes + octave] = Math.imul(salt + 31 * octave, salted)
  }
  weaves.set(name, at)
  return at
}

/** What `meetLeaves` needs to know of a clump: leaves are met where `level` less 0.36 of the way out and two noises come over 0. */
export function holdClump(
  eyeX: number,
  eyeY: number,
  eyeZ: number,
  grain: number,
  fine: number,
  level: number,
  coarseWeight: number,
  fineWeight: number,
  salt: number,
): void {
  const at = places.clump / 4
  holdPlace(places.coarse, at, eyeX * grain, eyeY * grain, eyeZ * grain, salt)
  holdPlace(places.fine, at + 11, eyeX * fine, eyeY * fine, eyeZ * fine, salt + 3)
  f32[at + 3] = grain
  f32[at + 4] = fine
  f32[at + 6] = level
  f32[at + 7] = -coarseWeight - fineWeight
  f32[at + 8] = coarseWeight / 2 ** 24
  f32[at + 9] = fineWeight / 2 ** 24
  f32[at + 10] = -fineWeight
}

/** Whole cells lie apart from what is over, so that single precision does from the eye on. */
function holdPlace(block: number, over: number, x: number, y: number, z: number, salt: number): void {
  const [left, front, foot] = [Math.floor(x), Math.floor(y), Math.floor(z)]
  const at = block / 4
  i32.fill(left, at, at + 4)
  i32.fill(front, at + 4, at + 8)
  i32.fill(foot, at + 8, at + 12)
  i32.fill(Math.imul(salt, salted), at + 12, at + 16)
  f32[over] = x - left
  f32[over + 1] = y - front
  f32[over + 2] = z - foot
}

/** One of the four places of a group: as `scale` cells to the metre have it, and (dx, dy, dz) cells on by every `more`. */
export function holdLane(
  group: 'beside' | 'leans',
  lane: number,
  eyeX: number,
  eyeY: number,
  eyeZ: number,
  scale: number,
  salt: number,
): void {
  const at = places[group] / 4 + lane
  const [x, y, z] = [eyeX * scale, eyeY * scale, eyeZ * scale]
  i32[at] = Math.floor(x)
  i32[at + 4] = Math.floor(y)
  i32[at + 8] = Math.floor(z)
  i32[at + 12] = Math.imul(salt, salted)
  f32[at + 16] = x - Math.floor(x)
  f32[at + 20] = y - Math.floor(y)
  f32[at + 24] = z - Math.floor(z)
  f32[at + 40] = scale
}

/** How a place goes on from where it is: by a constant in cells, and by as much again for every `more`. */
export function leadLane(
  group: 'beside' | 'leans',
  lane: number,
  first: number,
  each: number,
  x: number,
  y: number,
  z: number,
): void {
  const at = places[group] / 4 + lane
  f32[at + 16] += x * first
  f32[at + 20] += y * first
  f32[at + 24] += z * first
  f32[at + 28] = x * each
  f32[at + 32] = y * each
  f32[at + 36] = z * each
}

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

export const { grainOf, grainSeen } = code
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

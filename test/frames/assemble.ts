import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { places } from '../../electron/frames/paint/dress/grain_layout.ts'

/** Constants lie in memory, four times each: reading them there is quicker than having them in the code. */
const constants: string[] = []

function four(lane: 'i32' | 'f32', value: string): string {
  const bits = new DataView(new ArrayBuffer(4))
  if (lane === 'f32') bits.setFloat32(0, Number(value), true)
  else bits.setUint32(0, Number(value), true)
  const bytes = [0, 1, 2, 3].map((at) => `\\${bits.getUint8(at).toString(16).padStart(2, '0')}`).join('')
  if (!constants.includes(bytes)) constants.push(bytes)
  return `(v128.load offset=${places.constants + 16 * constants.indexOf(bytes)} (i32.const 0))`
}

const east = 0x8da6b343
const north = 0xd8163841
const salted = 0xcb1ab31f
const vectors: Record<string, string> = {
  east: four('i32', String(east)),
  north: four('i32', String(north)),
  salted: four('i32', String(salted)),
}

/** WebAssembly made of grain.wat: what it names in braces is put in, the rest is wabt's. */
export async function assembleGrain(): Promise<Uint8Array> {
  const source = readFileSync(new URL('../../electron/frames/paint/dress/grain.wat', import.meta.url), 'utf8')
  const text = source
    .replaceAll(/^ *;;.*$/gm, '')
    .replaceAll(/\{mix (\w) (\w) (\w)\}/g, (_, to: string, a: string, b: string) => mix(to, a, b))
    .replaceAll(/\{blend (\w) (\w) (\w)\}/g, (_, a: string, b: string, share: string) => blend(a, b, share))
    .replaceAll(/\{ease (\w)\}/g, (_, name: string) => ease(name))
    .replaceAll(/\{([a-z]+)(?:\+(\d+))?\}/g, (_, name: string, more = '0') => {
      return vectors[name] ?? String(placeOf(name) + Number(more))
    })
  if (places.constants + 16 * constants.length > places.weaves)
    throw new RangeError('grain.wat has too many constants.')
  const data = `(data (i32.const ${places.constants}) "${constants.map((bytes) => bytes.repeat(4)).join('')}"))`
  const assembler = await wabt()
  return assembler.parseWat('grain.wat', text.replace(/\)\s*$/, data), { simd: true }).toBinary({}).buffer
}

/** WebAssembly made of a source that is whole as it is, by its path among the lens's. */
export async function assembleWhole(
  path: 'diffusion/philox' | 'stages/crispness' | 'stages/detail',
): Promise<Uint8Array> {
  const source = readFileSync(new URL(`../../electron/frames/${path}.wat`, import.meta.url), 'utf8')
  const assembler = await wabt()
  return assembler.parseWat(`${path}.wat`, source, { simd: true }).toBinary({}).buffer
}

function placeOf(name: string): number {
  const at = (places as Record<string, number | undefined>)[name]
  if (at === undefined) throw new RangeError(`grain.wat names {${name}}, which grain_layout.ts does not place.`)
  return at
}

function mix(to: string, a: string, b: string): string {
  const h = '(local.get $h)'
  const fold = (bits: number) => `(v128.xor ${h} (i32x4.shr_u ${h} (i32.const ${bits})))`
  return `(local.set $h (v128.xor (local.get $${a}) (local.get $${b})))
    (local.set $h (i32x4.mul ${fold(16)} ${four('i32', '0x7feb352d')}))
    (local.set $h (i32x4.mul ${fold(15)} ${four('i32', '0x846ca68b')}))
    (local.set $${to} (f32x4.convert_i32x4_s (i32x4.shr_u ${fold(16)} (i32.const 8))))`
}

const blend = (a: string, b: string, share: string) =>
  `(local.set $${a} (f32x4.add (local.get $${a})
    (f32x4.mul (local.get $${share}) (f32x4.sub (local.get $${b}) (local.get $${a})))))`

const ease = (name: string) =>
  `(local.set $${name} (f32x4.mul (f32x4.mul (local.get $${name}) (local.get $${name}))
    (f32x4.sub ${four('f32', '3')} (f32x4.add (local.get $${name}) (local.get $${name})))))`

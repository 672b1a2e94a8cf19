import wabt from 'wabt'
import { crowdCode } from '../../electron/universe/people/crowd_code.ts'
import { places } from '../../electron/universe/people/crowd_layout.ts'

/** WebAssembly made of crowd_code.ts: places and vectors are put in where it names them, the rest is wabt's. */
export async function assembleCrowd(): Promise<Uint8Array> {
  const vectors: string[] = []
  const placed = crowdCode()
    .replaceAll(/\{([a-z]+)(?:\+(\d+))?\}/gi, (whole, name: string, more = '0') =>
      name === 'vectors' ? whole : String(placeOf(name) + Number(more)),
    )
    .replaceAll(/\{(?:(f32x4|i32x4|i8x16) )?(-?\d[^{}]*)\}/g, (_, lanes: Lanes = 'f64x2', numbers: string) =>
      fetchOf(vectorOf(lanes, numbers), vectors),
    )
  if (places.vectors + 16 * vectors.length > places.strengths)
    throw new RangeError('crowd_code.ts has too many vectors.')
  const text = placed.replace('{vectors}', `(data (i32.const ${places.vectors}) "${vectors.join('')}")`)
  const assembler = await wabt()
  return assembler.parseWat('crowd.wat', text, { simd: true }).toBinary({}).buffer
}

function placeOf(name: string): number {
  const place = (places as Record<string, number | undefined>)[name]
  if (place === undefined) throw new RangeError(`crowd_code.ts names {${name}}, which crowd_layout.ts does not place.`)
  return place
}

const makers = { f64x2: Float64Array, f32x4: Float32Array, i32x4: Int32Array, i8x16: Int8Array }
type Lanes = keyof typeof makers

/** The sixteen bytes, as WebAssembly text has them, of these numbers over and over. */
function vectorOf(lanes: Lanes, numbers: string): string {
  const some = numbers.split(' ').map(Number)
  const { length } = new makers[lanes](new ArrayBuffer(16))
  const vector = makers[lanes].from(Array.from({ length }, (_, k) => some[k % some.length]))
  return [...new Uint8Array(vector.buffer)].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')
}

function fetchOf(vector: string, vectors: string[]): string {
  const known = vectors.indexOf(vector)
  const index = known < 0 ? vectors.push(vector) - 1 : known
  return `(v128.load offset=${places.vectors + 16 * index} (i32.const 0))`
}

import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { places } from '../../electron/universe/people/crowd_layout.ts'

/** WebAssembly made of crowd.wat: places and numbers are put in where it names them, the rest is wabt's. */
export async function assembleCrowd(): Promise<Uint8Array> {
  const source = readFileSync(new URL('../../electron/universe/people/crowd.wat', import.meta.url), 'utf8')
  const numbers: number[] = []
  const placed = source
    .replaceAll(/^ *;;.*$/gm, '')
    .replaceAll(/\{([a-z]+)(?:\+(\d+))?\}/gi, (whole, name: string, more = '0') =>
      name === 'numbers' ? whole : String(placeOf(name) + Number(more)),
    )
    .replaceAll(/\{(-?[\d.e-]+)\}/g, (_, number: string) => fetchOf(number, numbers))
  const bytes = [...new Uint8Array(Float64Array.from(numbers).buffer)]
  const data = bytes.map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')
  const text = placed.replace('{numbers}', `(data (i32.const ${places.numbers}) "${data}")`)
  const assembler = await wabt()
  return assembler.parseWat('crowd.wat', text, { simd: true }).toBinary({}).buffer
}

function placeOf(name: string): number {
  const place = (places as Record<string, number | undefined>)[name]
  if (place === undefined) throw new RangeError(`crowd.wat names {${name}}, which crowd_layout.ts does not place.`)
  return place
}

function fetchOf(number: string, numbers: number[]): string {
  const value = Number(number)
  const known = numbers.indexOf(value)
  const index = known < 0 ? numbers.push(value) - 1 : known
  return `(v128.load64_splat offset=${places.numbers + 8 * index} (i32.const 0))`
}

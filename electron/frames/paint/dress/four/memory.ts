/** The memory that formulas read and write, and where in it everything has its place. */
declare const WebAssembly: { Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer } }

export const pages = 4
export const memory = new WebAssembly.Memory({ initial: pages })
let used = 0

function claim(words: number): number {
  const at = used
  used += Math.ceil(words / 4) * 16
  if (used > pages * 65_536) throw new RangeError(`There is no room for ${words} more numbers of formulas.`)
  return at
}

/** Numbers that hold for all points, or a field that each point has one of. */
export const floats = (count: number): Float32Array => new Float32Array(memory.buffer, claim(count), count)
export const wholes = (count: number): Int32Array => new Int32Array(memory.buffer, claim(count), count)

/** Where four times the same 32 bits lie in the memory of a script. */
export type Constants = (bits: number) => number

const known = new Map<number, number>()

/** Where four times the same 32 bits lie: reading them is quicker than having them in the code. */
export function constantAt(bits: number): number {
  const at = known.get(bits)
  if (at !== undefined) return at
  const made = wholes(4).fill(bits)
  known.set(bits, made.byteOffset)
  return made.byteOffset
}

const converted = new DataView(new ArrayBuffer(4))

/** The bits of a number of single precision. */
export function bitsOf(value: number): number {
  converted.setFloat32(0, value)
  return converted.getInt32(0)
}

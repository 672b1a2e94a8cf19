/// <reference lib="esnext.float16" />

/** Half-precision numbers travel as their bits, because the native binding cannot read a Float16Array. */
export function toHalf(numbers: Float32Array, into: Uint16Array = new Uint16Array(numbers.length)): Uint16Array {
  new Float16Array(into.buffer, into.byteOffset, into.length).set(numbers)
  return into
}

export function fromHalf(bits: Uint16Array, into: Float32Array = new Float32Array(bits.length)): Float32Array {
  into.set(new Float16Array(bits.buffer, bits.byteOffset, bits.length))
  return into
}

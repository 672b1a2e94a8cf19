import { fromBase64 } from '../kernel/base64.ts'
import { crowdBinary } from './crowd_binary.ts'
import { blockRows, layOut } from './crowd_layout.ts'

/**
 * The memories that crowd_code.ts works in, and nothing else of the law: one that small and shared worlds are copied through, and one for
 * each large world, whose columns lie in it from the start, because to copy a crowd takes a third of its hour. An engine sets aside
 * gigabytes of addresses for a memory, so small worlds, of which there may be many, go without.
 */
export type Memory = { readonly buffer: ArrayBuffer; grow(pages: number): number }
export type Code = {
  note(list: number, from: number, to: number, moods: number): void
  feel(
    list: number,
    from: number,
    to: number,
    moods: number,
    towns: number,
    sums: number,
    inside: number,
    outside: number,
    storm: number,
  ): void
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: object }
  Memory: new (size: { initial: number }) => Memory
}

const pageBytes = 65_536
const largeBytes = 4 << 20

const module = new WebAssembly.Module(fromBase64(crowdBinary))

/** A memory, how many people and settlements it is for, how many sit at its bench, and how many live their hour in one stretch. */
export type Estate = { memory: Memory; people: number; settlements: number; seats: number; stretch: number }
const estates = new WeakMap<ArrayBufferLike, Estate>()

export function pagesFor(bytes: number): number {
  return Math.ceil(bytes / pageBytes)
}

export function makeMemory(bytes: number): Memory {
  return new WebAssembly.Memory({ initial: pagesFor(bytes) })
}

export function codeIn(memory: Memory): Code {
  return new WebAssembly.Instance(module, { law: { memory } }).exports as Code
}

/** Room for the columns of a world that has room for so many people and settlements, and where in it they may begin. */
export function openColumns(bytes: number, people: number, settlements: number): { buffer: ArrayBuffer; from: number } {
  if (bytes < largeBytes) return { buffer: new ArrayBuffer(bytes), from: 0 }
  // The longer the stretch, the longer the machine reads on in a column, and the more memory the sums take.
  const stretch = Math.min(8 * blockRows, 4 * (people >> 6))
  // People whose number is no multiple of four: the last of them sit down at the bench.
  const sizes = { people, settlements, seats: 4, stretch }
  const { end } = layOut(sizes)
  const memory = setAside(end + bytes)
  if (!memory) return { buffer: new ArrayBuffer(bytes), from: 0 }
  estates.set(memory.buffer, { memory, ...sizes })
  return { buffer: memory.buffer, from: end }
}

/** Nothing where the engine has no addresses left, which in Electron is so with a hundred memories in use; such a world is copied too. */
function setAside(bytes: number): Memory | undefined {
  try {
    return makeMemory(bytes)
  } catch {
    return undefined
  }
}

/** The memory in which these columns lie, if they lie in one. */
export function estateOf(buffer: ArrayBufferLike): Estate | undefined {
  return estates.get(buffer)
}

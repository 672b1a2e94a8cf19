/** A kernel's memory, which only grows. */
export type KernelMemory = { readonly buffer: ArrayBuffer; grow(pages: number): number }

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: object }
}

const page = 65_536

/** Opens a kernel that was made of a source beside it: what it exports, as `Code` says. */
export function openKernel<Code extends { memory: KernelMemory }>(base64: string): Code {
  return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(base64, 'base64'))).exports as Code
}

/** Makes room for so many bytes. What was known of the memory's buffer holds no longer where it grew. */
export function makeRoom(memory: KernelMemory, bytes: number): void {
  const wanting = bytes - memory.buffer.byteLength
  if (wanting > 0) memory.grow(Math.ceil(wanting / page))
}

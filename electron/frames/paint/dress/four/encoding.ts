/** How WebAssembly writes things down: numbers, the kind of four values at once, and what may be done to them. */
export const v128 = 0x7b
export const op = {
  load: 0x00,
  splatLoad: 0x09,
  splatBits: 0x11,
  lane: 0x1b,
  laneSet: 0x1c,
  laneLoad: 0x56,
  store: 0x0b,
  shuffle: 0x0d,
  and: 0x4e,
  or: 0x50,
  xor: 0x51,
  select: 0x52,
  anyTrue: 0x53,
  floor: 0x68,
  shiftLeft: 0xab,
  shiftRight: 0xad,
  addBits: 0xae,
  subtractBits: 0xb1,
  multiplyBits: 0xb5,
  lessBytes: 0x73,
  sameBits: 0x37,
  moreBits: 0x3b,
  magnitudeBits: 0xa0,
  leastBits: 0xb6,
  mostBits: 0xb8,
  less: 0x43,
  more: 0x44,
  magnitude: 0xe0,
  root: 0xe3,
  add: 0xe4,
  subtract: 0xe5,
  multiply: 0xe6,
  divide: 0xe7,
  least: 0xea,
  most: 0xeb,
  toBits: 0xf8,
  toNumbers: 0xfa,
} as const

/** A number as WebAssembly has it, seven bits to a byte. */
export function leb(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value >>> 0; ; ) {
    const low = rest & 127
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 128)
    if (rest === 0) return bytes
  }
}

/** The same with a sign. */
export const signed = (value: number): number[] => {
  const bytes: number[] = []
  for (let rest = value | 0; ; ) {
    const low = rest & 127
    rest >>= 7
    const done = (rest === 0 && low < 64) || (rest === -1 && low > 63)
    bytes.push(done ? low : low | 128)
    if (done) return bytes
  }
}

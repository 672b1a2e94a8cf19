import { leb, op, signed, v128 } from './encoding.ts'
import { bitsOf, constantAt, type Constants } from './memory.ts'

/**
 * Formulas for four points at a time: what is done to a value is written down as WebAssembly (SIMD) and runs for whole batches of points.
 * Every value has a place of its own, which the optimiser behind WebAssembly does away with.
 */
/** A function as it is written. Its first locals are its parameters; `whole` says how many of those are plain whole numbers. */
export class Script {
  readonly bytes: number[] = []
  private readonly parameters: number
  private readonly counters: number
  private readonly constants: Constants
  private values = 0

  constructor(parameters: number, counters: number, constants: Constants = constantAt) {
    this.parameters = parameters
    this.counters = counters
    this.constants = constants
  }

  /** The body as a module has it, with what it keeps while it runs. */
  body(): number[] {
    const locals = [2, ...leb(this.counters), 0x7f, ...leb(this.values), v128]
    const all = [...locals, ...this.bytes, 0x0b]
    return [...leb(all.length), ...all]
  }

  parameter(index: number): Four {
    return new Four(this, index)
  }

  get(index: number): void {
    this.bytes.push(0x20, ...leb(index))
  }

  simd(code: number, ...rest: number[]): void {
    this.bytes.push(0xfd, ...leb(code), ...rest)
  }

  integer(value: number): void {
    this.bytes.push(0x41, ...signed(value))
  }

  /** A place for what lies on the stack. */
  take(): number {
    const index = this.parameters + this.counters + this.values++
    this.bytes.push(0x21, ...leb(index))
    return index
  }

  number(value: number): Four {
    return this.whole(bitsOf(value)).asNumbers()
  }

  whole(value: number): Bits {
    this.integer(0)
    this.simd(op.load, 4, ...leb(this.constants(value | 0)))
    return new Bits(this, this.take())
  }

  four(value: Four | number): Four {
    return typeof value === 'number' ? this.number(value) : value
  }

  /** The same for all four: what lies at an address, or that many bytes after a counter. */
  held(array: Float32Array | Int32Array, at = 0): Four {
    this.integer(0)
    return this.splat(array.byteOffset + at * 4)
  }

  heldBits(array: Int32Array, at = 0): Bits {
    return this.held(array, at).asBits()
  }

  splat(offset: number): Four {
    this.simd(op.splatLoad, 2, ...leb(offset))
    return new Four(this, this.take())
  }

  /** Four numbers of a field of points, which begins `from` numbers on, from the counter on. */
  read(field: Float32Array, counter: number, from = 0): Four {
    this.get(counter)
    this.simd(op.load, 4, ...leb(field.byteOffset + from * 4))
    return new Four(this, this.take())
  }

  write(field: Float32Array | Int32Array, counter: number, value: Four | Bits): void {
    this.get(counter)
    this.get(value.place)
    this.simd(op.store, 4, ...leb(field.byteOffset))
  }

  /** A value that may be put anew. */
  keep(value: Four | number): Four {
    this.get(this.four(value).place)
    return new Four(this, this.take())
  }

  put(kept: Four, value: Four): void {
    this.get(value.place)
    this.bytes.push(0x21, ...leb(kept.place))
  }

  /** Runs only where the mask holds for any of the four; what is worked out inside may leave by `put`. */
  when(mask: Bits, inside: () => void): void {
    this.get(mask.place)
    this.simd(op.anyTrue)
    this.bytes.push(0x04, 0x40)
    inside()
    this.bytes.push(0x0b)
  }

  /** Goes on while the counter, which grows by `step` a round, is less than the parameter `end`. */
  loop(counter: number, step: number, end: number, inside: () => void): void {
    this.bytes.push(0x03, 0x40)
    inside()
    this.get(counter)
    this.integer(step)
    this.bytes.push(0x6a, 0x22, ...leb(counter))
    this.get(end)
    this.bytes.push(0x49, 0x0d, 0x00, 0x0b)
  }

  call(index: number): Four {
    this.bytes.push(0x10, ...leb(index))
    return new Four(this, this.take())
  }
}

class Value {
  readonly script: Script
  readonly place: number

  constructor(script: Script, place: number) {
    this.script = script
    this.place = place
  }

  apply(code: number, ...others: Value[]): number {
    this.script.get(this.place)
    for (const other of others) this.script.get(other.place)
    this.script.simd(code)
    return this.script.take()
  }
}

/** Four numbers of single precision. */
export class Four extends Value {
  private two(code: number, other: Four | number): Four {
    return new Four(this.script, this.apply(code, this.script.four(other)))
  }

  plus(other: Four | number): Four {
    return this.two(op.add, other)
  }

  minus(other: Four | number): Four {
    return this.two(op.subtract, other)
  }

  times(other: Four | number): Four {
    return this.two(op.multiply, other)
  }

  over(other: Four | number): Four {
    return this.two(op.divide, other)
  }

  atMost(other: Four | number): Four {
    return this.two(op.least, other)
  }

  atLeast(other: Four | number): Four {
    return this.two(op.most, other)
  }

  root(): Four {
    return new Four(this.script, this.apply(op.root))
  }

  floor(): Four {
    return new Four(this.script, this.apply(op.floor))
  }

  magnitude(): Four {
    return new Four(this.script, this.apply(op.magnitude))
  }

  above(other: Four | number): Bits {
    return new Bits(this.script, this.apply(op.more, this.script.four(other)))
  }

  below(other: Four | number): Bits {
    return new Bits(this.script, this.apply(op.less, this.script.four(other)))
  }

  /** Whole numbers, cut towards 0. */
  cut(): Bits {
    return new Bits(this.script, this.apply(op.toBits))
  }

  /** Whole numbers that are so already, below 2^22: they lie in the lower bits of a sum. */
  asWhole(): Bits {
    return this.plus(1.5 * 2 ** 23)
      .asBits()
      .minus(0x4b400000)
  }

  asBits(): Bits {
    return new Bits(this.script, this.place)
  }
}

/** Four whole numbers of 32 bits, or four masks. */
export class Bits extends Value {
  private two(code: number, other: Bits | number): Bits {
    return new Bits(this.script, this.apply(code, typeof other === 'number' ? this.script.whole(other) : other))
  }

  plus(other: Bits | number): Bits {
    return this.two(op.addBits, other)
  }

  minus(other: Bits | number): Bits {
    return this.two(op.subtractBits, other)
  }

  times(other: Bits | number): Bits {
    return this.two(op.multiplyBits, other)
  }

  atMost(other: Bits | number): Bits {
    return this.two(op.leastBits, other)
  }

  atLeast(other: Bits | number): Bits {
    return this.two(op.mostBits, other)
  }

  above(other: Bits | number): Bits {
    return this.two(op.moreBits, other)
  }

  same(other: Bits | number): Bits {
    return this.two(op.sameBits, other)
  }

  magnitude(): Bits {
    return new Bits(this.script, this.apply(op.magnitudeBits))
  }

  and(other: Bits | number): Bits {
    return this.two(op.and, other)
  }

  or(other: Bits | number): Bits {
    return this.two(op.or, other)
  }

  xor(other: Bits | number): Bits {
    return this.two(op.xor, other)
  }

  private shift(code: number, bits: number): Bits {
    this.script.get(this.place)
    this.script.integer(bits)
    this.script.simd(code)
    return new Bits(this.script, this.script.take())
  }

  /** To the right by so many bits. */
  down(bits: number): Bits {
    return this.shift(op.shiftRight, bits)
  }

  up(bits: number): Bits {
    return this.shift(op.shiftLeft, bits)
  }

  /** Of two, that one of the first where the mask holds. */
  choose(yes: Four | number, no: Four | number): Four {
    const { script } = this
    const [a, b] = [script.four(yes), script.four(no)]
    return new Four(script, a.apply(op.select, b, this))
  }

  chooseBits(yes: Bits, no: Bits): Bits {
    return new Bits(this.script, yes.apply(op.select, no, this))
  }

  toNumbers(): Four {
    return new Four(this.script, this.apply(op.toNumbers))
  }

  asNumbers(): Four {
    return new Four(this.script, this.place)
  }
}

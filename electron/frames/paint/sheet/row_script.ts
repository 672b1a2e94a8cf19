import { leb, op } from '../dress/four/encoding.ts'
import { bitsOf, type Constants } from '../dress/four/memory.ts'
import { type Bits, type Four, Script } from '../dress/four/script.ts'
import { givenAt, lanesAt, noiseAt, secondsAt, threesAt } from './layout.ts'

/** What a pass is told first, in bytes: where in a plane it begins and where it ends; then how far other planes lie from that one. */
export const place = 0
export const end = 1

/** Functions that all passes may call: unevenness of so many octaves, and noise in space. */
export const sharedNames = ['uneven2', 'uneven3', 'uneven4', 'broad', 'space'] as const
export type SharedName = (typeof sharedNames)[number]

/** Which bytes of two vectors are meant by which of their eight numbers. */
const lanesOf = (numbers: readonly number[]) => numbers.flatMap((at) => [0, 1, 2, 3].map((byte) => at * 4 + byte))

/** A pass over a row of a sheet, four pixels at a time. */
export class RowScript extends Script {
  constructor(parameters: number, constants: Constants) {
    super(parameters, 0, constants)
  }

  private aim(plane: number | undefined, bytes: number): void {
    this.get(place)
    if (plane !== undefined) {
      this.get(plane)
      this.bytes.push(0x6a)
    }
    if (bytes < 0) {
      this.integer(bytes)
      this.bytes.push(0x6a)
    }
  }

  /** Four numbers of the plane that lies where a parameter says, so many pixels to the right. */
  look(plane?: number, pixels = 0): Four {
    this.aim(plane, pixels * 4)
    this.simd(op.load, 0, ...leb(Math.max(0, pixels * 4)))
    return this.parameter(this.take())
  }

  /** The same of a plane, moved on by as much as another parameter says. */
  lookAt(plane: number, moved: number, pixels = 0): Bits {
    this.aim(plane, pixels * 4)
    this.get(moved)
    this.bytes.push(0x6a)
    this.simd(op.load, 0, ...leb(Math.max(0, pixels * 4)))
    return this.parameter(this.take()).asBits()
  }

  /** Of a plane twice as wide, every second of eight numbers, from the first or from the second on; or of the row that lies further on. */
  lookTwice(plane: number, isOdd: boolean, moved?: number): Four {
    for (const bytes of [0, 16]) {
      this.get(place)
      this.integer(1)
      this.bytes.push(0x74)
      this.get(plane)
      this.bytes.push(0x6a)
      if (moved !== undefined) {
        this.get(moved)
        this.bytes.push(0x6a)
      }
      this.simd(op.load, 0, ...leb(bytes))
    }
    this.simd(op.shuffle, ...lanesOf(isOdd ? [1, 3, 5, 7] : [0, 2, 4, 6]))
    return this.parameter(this.take())
  }

  /** The first of each four of sixteen numbers of the plane that lies where a parameter says, so many pixels to the right. */
  lookFirsts(plane: number, pixels: number): Four {
    const fours = [0, 4, 8, 12].map((on) => this.look(plane, pixels + on))
    const pair = (a: Four, b: Four, numbers: readonly number[]) => {
      this.get(a.place)
      this.get(b.place)
      this.simd(op.shuffle, ...lanesOf(numbers))
      return this.parameter(this.take())
    }
    const low = pair(fours[0], fours[1], [0, 4, 4, 4])
    const high = pair(fours[2], fours[3], [0, 4, 4, 4])
    return pair(low, high, [0, 1, 4, 5])
  }

  /** Four numbers of their own. */
  lanesOf(numbers: readonly number[]): Four {
    return this.wholesOf(numbers.map(bitsOf)).asNumbers()
  }

  wholesOf(numbers: readonly number[]): Bits {
    this.bytes.push(0xfd, 0x0c, ...new Uint8Array(Int32Array.from(numbers).buffer))
    return this.parameter(this.take()).asBits()
  }

  /** Four times one of four numbers. */
  spreadOut(value: Four, lane: number): Four {
    this.get(value.place)
    this.get(value.place)
    this.simd(op.shuffle, ...lanesOf([lane, lane, lane, lane]))
    return this.parameter(this.take())
  }

  /** Every second of eight numbers of the plane. */
  lookEvens(): Four {
    const [first, second] = [this.look(), this.look(undefined, 4)]
    this.get(first.place)
    this.get(second.place)
    this.simd(op.shuffle, ...lanesOf([0, 2, 4, 6]))
    return this.parameter(this.take())
  }

  /** The first two of four numbers twice, or the last two. */
  twice(value: Four, half: 0 | 1): Four {
    this.get(value.place)
    this.get(value.place)
    this.simd(op.shuffle, ...lanesOf(half === 0 ? [0, 0, 1, 1] : [2, 2, 3, 3]))
    return this.parameter(this.take())
  }

  /** So many bytes from one of four points to the next, counted from the first. */
  lanes(apart: number): Bits {
    this.integer(0)
    this.simd(op.load, 4, ...leb(lanesAt))
    return this.parameter(this.take())
      .asBits()
      .times(apart / 4)
  }

  /** Goes on as long as what it gives holds for any of the four. */
  repeat(inside: () => Bits): void {
    this.bytes.push(0x03, 0x40)
    const goesOn = inside()
    this.get(goesOn.place)
    this.simd(op.anyTrue)
    this.bytes.push(0x0d, 0x00, 0x0b)
  }

  /** What one of the functions gives that all passes may call, of what lies on the stack. */
  callNamed(name: SharedName): Four {
    return this.call(sharedNames.indexOf(name))
  }

  /** Of a row half as wide, the number on the left or on the right of each pixel. */
  lookHalf(plane: number, isRight: boolean): Bits {
    this.get(place)
    this.integer(1)
    this.bytes.push(0x76)
    this.get(plane)
    this.bytes.push(0x6a)
    this.simd(op.load, 0, 0)
    const four = this.take()
    this.get(four)
    this.get(four)
    this.simd(op.shuffle, ...lanesOf(isRight ? [1, 2, 2, 3] : [0, 1, 1, 2]))
    return this.parameter(this.take()).asBits()
  }

  /** How near even and odd pixels lie to what is on their right: 3, 1, 3, 1; or to what is on their left. */
  threeOrOne(isRight: boolean): Four {
    this.integer(0)
    this.simd(op.load, 4, ...leb(isRight ? threesAt : threesAt + 16))
    return this.parameter(this.take())
  }

  private aimPart(plane: number | undefined, apart: number, part: number): void {
    this.get(place)
    if (plane !== undefined) {
      this.get(plane)
      this.bytes.push(0x6a)
    }
    this.get(apart)
    this.integer(part)
    this.bytes.push(0x6c, 0x6a)
  }

  /** Of planes that lie so far apart, one. */
  lookPart(plane: number, apart: number, part: number): Four {
    this.aimPart(plane, apart, part)
    this.simd(op.load, 0, 0)
    return this.parameter(this.take())
  }

  layAt(value: Four, apart: number, part: number): void {
    this.aimPart(undefined, apart, part)
    this.get(value.place)
    this.simd(op.store, 0, 0)
  }

  /** Four numbers from places of their own in the plane that begins where a parameter says. */
  gather(index: Bits, plane: number): Four {
    const found = this.keep(0)
    for (let lane = 0; lane < 4; lane++) {
      this.get(plane)
      this.get(index.place)
      this.simd(op.lane, lane)
      this.integer(2)
      this.bytes.push(0x74, 0x6a)
      this.get(found.place)
      this.simd(op.laneLoad, 2, 0, lane)
      this.bytes.push(0x21, ...leb(found.place))
    }
    return found
  }

  /** The sheet's noise at four places of its own, −127 … 127. */
  noiseAt(index: Bits): Four {
    const found = this.keep(0)
    for (let lane = 0; lane < 4; lane++) {
      this.get(found.place)
      this.get(index.place)
      this.simd(op.lane, lane)
      this.bytes.push(0x2c, 0, ...leb(noiseAt))
      this.simd(op.laneSet, lane)
      this.bytes.push(0x21, ...leb(found.place))
    }
    return found.asBits().toNumbers()
  }

  /** Four numbers of the table at an address, by their places in it. */
  gatherAt(index: Bits, address: number): Four {
    const found = this.keep(0)
    for (let lane = 0; lane < 4; lane++) {
      this.get(index.place)
      this.simd(op.lane, lane)
      this.integer(2)
      this.bytes.push(0x74)
      this.get(found.place)
      this.simd(op.laneLoad, 2, ...leb(address), lane)
      this.bytes.push(0x21, ...leb(found.place))
    }
    return found
  }

  /** Writes four numbers where a parameter says, so many pixels to the right. */
  lay(value: Four | Bits, plane?: number, pixels = 0): void {
    this.aim(plane, 0)
    this.get(value.place)
    this.simd(op.store, 0, ...leb(pixels * 4))
  }

  /** What holds for the whole pass. */
  told(index: number): Four {
    this.integer(0)
    return this.splat(givenAt + index * 4)
  }

  /** Leaves a whole number that holds for the whole pass to what is called next. */
  toldWhole(index: number): void {
    this.integer(0)
    this.bytes.push(0x28, 2, ...leb(givenAt + index * 4))
  }

  /** A whole number that a parameter holds. */
  parameterBits(index: number): Bits {
    this.get(index)
    this.simd(op.splatBits)
    return this.parameter(this.take()).asBits()
  }

  /** Where in the plane each of the four pixels lies, in bytes. */
  places(): Bits {
    this.integer(0)
    this.simd(op.load, 4, ...leb(lanesAt))
    return this.parameter(this.take()).asBits().plus(this.parameterBits(place))
  }

  /** The first and the third. */
  everySecond(): Bits {
    this.integer(0)
    this.simd(op.load, 4, ...leb(secondsAt))
    return this.parameter(this.take()).asBits()
  }

  /** Which of the four still lie before the end. */
  within(): Bits {
    return this.parameterBits(end).above(this.places())
  }
}

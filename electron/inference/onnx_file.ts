import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** What a model file says of itself, read without loading its weights: a preflight of gigabytes takes milliseconds. */
export type OnnxFile = {
  inputs: OnnxValue[]
  outputs: OnnxValue[]
  weights: OnnxWeight[]
  /** How often each operation occurs. */
  operations: Record<string, number>
}
export type OnnxValue = { name: string; kind: string; shape: (number | string)[] }
export type OnnxWeight = { name: string; kind: string; shape: number[]; bytes: number; file: string | null }

const kinds = [
  'undefined',
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
]
const bytesOf: Record<string, number> = {
  float64: 8,
  int64: 8,
  uint64: 8,
  float32: 4,
  int32: 4,
  uint32: 4,
  int8: 1,
  uint8: 1,
  bool: 1,
}
const namedBytesMax = 1 << 16

export function readOnnxFile(path: string): OnnxFile {
  const file = openSync(path, 'r')
  try {
    const model = new Wire(file, 0, fstatSync(file).size)
    const found: OnnxFile = { inputs: [], outputs: [], weights: [], operations: {} }
    for (const field of model.fields()) if (field.number === 7) readGraph(field.inside(), found)
    if (found.outputs.length === 0) throw new Error('holds no graph')
    return found
  } finally {
    closeSync(file)
  }
}

function readGraph(graph: Wire, into: OnnxFile): void {
  for (const field of graph.fields()) {
    if (field.number === 1) {
      const operation = operationOf(field.inside())
      into.operations[operation] = (into.operations[operation] ?? 0) + 1
    } else if (field.number === 5) into.weights.push(weightOf(field.inside()))
    else if (field.number === 11) into.inputs.push(valueOf(field.inside()))
    else if (field.number === 12) into.outputs.push(valueOf(field.inside()))
  }
}

function operationOf(node: Wire): string {
  for (const field of node.fields()) if (field.number === 4) return field.text()
  return ''
}

function weightOf(tensor: Wire): OnnxWeight {
  const weight: OnnxWeight = { name: '', kind: 'undefined', shape: [], bytes: 0, file: null }
  for (const field of tensor.fields()) {
    if (field.number === 1) weight.shape.push(...field.wholes())
    else if (field.number === 2) weight.kind = kinds[field.whole] ?? 'undefined'
    else if (field.number === 8) weight.name = field.text()
    else if (field.number === 13) {
      const [key, value] = pairOf(field.inside())
      if (key === 'location') weight.file = value
    }
  }
  weight.bytes = weight.shape.reduce((product, size) => product * size, 1) * (bytesOf[weight.kind] ?? 2)
  return weight
}

function pairOf(entry: Wire): [string, string] {
  const pair: [string, string] = ['', '']
  for (const field of entry.fields()) pair[field.number - 1] = field.text()
  return pair
}

function valueOf(value: Wire): OnnxValue {
  const found: OnnxValue = { name: '', kind: 'undefined', shape: [] }
  for (const field of value.fields()) {
    if (field.number === 1) found.name = field.text()
    if (field.number !== 2) continue
    for (const type of field.inside().fields()) if (type.number === 1) readTensorType(type.inside(), found)
  }
  return found
}

function readTensorType(type: Wire, into: OnnxValue): void {
  for (const field of type.fields()) {
    if (field.number === 1) into.kind = kinds[field.whole] ?? 'undefined'
    if (field.number !== 2) continue
    for (const dimension of field.inside().fields()) {
      let size: number | string = '?'
      for (const part of dimension.inside().fields()) size = part.number === 1 ? part.whole : part.text()
      into.shape.push(size)
    }
  }
}

/** A stretch of a file in protocol buffers' wire format. Long stretches are passed over, never read. */
class Wire {
  readonly #file: number
  readonly #start: number
  readonly #end: number

  constructor(file: number, start: number, end: number) {
    this.#file = file
    this.#start = start
    this.#end = end
  }

  *fields(): Generator<Field> {
    const window = new Window(this.#file)
    let at = this.#start
    while (at < this.#end) {
      const [key, afterKey] = window.whole(at)
      const [number, shape] = [Math.floor(key / 8), key % 8]
      if (shape === 0) {
        const [whole, after] = window.whole(afterKey)
        yield new Field(this.#file, number, whole, after, after)
        at = after
      } else {
        const [length, from] =
          shape === 2 ? window.whole(afterKey) : shape === 1 ? [8, afterKey] : shape === 5 ? [4, afterKey] : [-1, 0]
        if (length < 0 || from + length > this.#end) throw new Error('is not an ONNX model, or is cut short')
        yield new Field(this.#file, number, 0, from, from + length)
        at = from + length
      }
    }
  }
}

class Field {
  readonly number: number
  readonly whole: number
  readonly #file: number
  readonly #from: number
  readonly #to: number

  constructor(file: number, number: number, whole: number, from: number, to: number) {
    this.#file = file
    this.number = number
    this.whole = whole
    this.#from = from
    this.#to = to
  }

  inside(): Wire {
    return new Wire(this.#file, this.#from, this.#to)
  }

  text(): string {
    return this.#bytes().toString('utf8')
  }

  /** Whole numbers come one by one or packed together. */
  wholes(): number[] {
    if (this.#from === this.#to) return [this.whole]
    const window = new Window(this.#file)
    const found: number[] = []
    for (let at = this.#from; at < this.#to; ) {
      const [value, after] = window.whole(at)
      found.push(value)
      at = after
    }
    return found
  }

  #bytes(): Buffer {
    const bytes = Buffer.alloc(Math.min(this.#to - this.#from, namedBytesMax))
    readSync(this.#file, bytes, 0, bytes.length, this.#from)
    return bytes
  }
}

/** Reads ahead a little, because numbers are a few bytes each. */
class Window {
  readonly #file: number
  readonly #bytes = Buffer.alloc(512)
  #from = 0
  #length = 0

  constructor(file: number) {
    this.#file = file
  }

  /** The number at a place, and the place behind it. Numbers beyond 2^53 do not occur in what is read here. */
  whole(at: number): [number, number] {
    if (at < this.#from || at + 10 > this.#from + this.#length) {
      this.#from = at
      this.#length = readSync(this.#file, this.#bytes, 0, this.#bytes.length, at)
    }
    let value = 0
    for (let i = 0; i < 10; i++) {
      const index = at - this.#from + i
      if (index >= this.#length) break
      const byte = this.#bytes[index]
      value += (byte & 0x7f) * 2 ** (7 * i)
      if (byte < 0x80) return [value, at + i + 1]
    }
    throw new Error('is not an ONNX model, or is cut short')
  }
}

/**
 * The world's memory: tables of columns, all laid one after another in a single buffer. A row is an index that every column of the
 * table shares. To save a world is to copy the rows in use; to load it is to copy them back.
 */

const makers = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  i16: Int16Array,
  u16: Uint16Array,
  i8: Int8Array,
  u8: Uint8Array,
} as const

export type Kind = keyof typeof makers
/** A kind alone is one number a row; a pair holds that many numbers a row, side by side. */
export type Shape = { readonly [column: string]: Kind | readonly [Kind, number] }
type KindOf<C> = C extends readonly [infer K, number] ? K : C
type ArrayOf<K> = K extends Kind ? InstanceType<(typeof makers)[K]> : never
export type Columns<S extends Shape> = { -readonly [C in keyof S]: ArrayOf<KindOf<S[C]>> }

export type Table<S extends Shape> = Columns<S> & {
  rows: number
  readonly shape: S
  room: number
  readonly growth: number
}
type Column = InstanceType<(typeof makers)[Kind]>
type Any = { rows: number; room: number; shape: Shape; growth: number } & { [column: string]: unknown }

export type Arena = {
  buffer: ArrayBufferLike
  /** In the order in which they were made, which is the order on disk. */
  readonly tables: readonly Table<Shape>[]
  readonly open: Opener
}

/** Finds memory for tables of so many bytes, and says where in it they may begin. */
export type Opener = (bytes: number, tables: readonly Table<Shape>[]) => { buffer: ArrayBufferLike; from: number }

const alignment = 8
/** Tables of fewer rows grow by doubling. */
const fewRows = 1024

export function widthOf(column: Kind | readonly [Kind, number]): number {
  return typeof column === 'string' ? 1 : column[1]
}

export function kindOf(column: Kind | readonly [Kind, number]): Kind {
  return typeof column === 'string' ? column : column[0]
}

/** Each shape comes with its first room and, when there are many rows, the share of them by which its room grows. */
export function makeArena(rooms: readonly (readonly [Shape, number, number])[], open: Opener): Arena {
  const tables = rooms.map(([shape, room, growth]) => openTable(shape, room, growth))
  const arena: Arena = { buffer: new ArrayBuffer(0), tables, open }
  layOut(arena)
  return arena
}

/**
 * Every name is there from the start, copied in one go: an object that grows name by name under computed keys becomes a hash table to
 * the engine, and every look at a column a search.
 */
function openTable(shape: Shape, room: number, growth: number): Table<Shape> {
  const columns = Object.fromEntries(Object.keys(shape).map((name) => [name, undefined]))
  return { ...columns, shape, room, growth, rows: 0 } as unknown as Table<Shape>
}

/** Makes sure that `table` can hold `rows`. Every column of every table moves: fetch columns afresh after calling it. */
export function reserve<S extends Shape>(arena: Arena, table: Table<S>, rows: number): void {
  if (ask(table, rows)) layOut(arena)
}

/** Asks for room, and says whether that takes a new layout, which is to be had before anybody uses it. */
export function ask<S extends Shape>(table: Table<S>, rows: number): boolean {
  if (rows <= table.room) return false
  table.room = roomFor(table, table.room, rows)
  return true
}

function roomFor({ growth }: { growth: number }, room: number, rows: number): number {
  if (rows >= fewRows && growth < 1) return rows + Math.ceil(rows * growth)
  let grown = room
  while (grown < rows) grown = Math.max(16, grown * 2)
  return grown
}

/** Gives back what tables of many rows hold beyond their growth. */
export function tighten(arena: Arena): void {
  for (const table of arena.tables) {
    if (table.rows >= fewRows) table.room = Math.min(table.room, roomFor(table, table.room, table.rows))
  }
  layOut(arena)
}

/** All that another thread needs in order to work on the same rows of shared tables; it holds until the next layout. */
export type Sight = {
  readonly buffer: ArrayBufferLike
  readonly rooms: readonly number[]
  readonly rows: readonly number[]
}

export function sightOf({ buffer, tables }: Arena): Sight {
  return { buffer, rooms: tables.map(({ room }) => room), rows: tables.map(({ rows }) => rows) }
}

/** Turns the tables of `arena`, which must have the same shapes, to the memory of another one. */
export function lookAt(arena: Arena, { buffer, rooms, rows }: Sight): void {
  arena.tables.forEach((table, index) => {
    table.room = rooms[index]
    table.rows = rows[index]
  })
  if (arena.buffer === buffer) return
  arena.buffer = buffer
  place(arena, buffer, 0)
}

/** Brings all tables into new memory, with the room that they have asked for. */
export function layOut(arena: Arena): void {
  const bytes = place(arena, undefined, 0)
  const old = arena.tables.map((table) => ({ ...(table as unknown as Any) }))
  const { buffer, from } = arena.open(bytes, arena.tables)
  place(arena, buffer, from)
  arena.buffer = buffer
  arena.tables.forEach((table, index) => {
    for (const name of Object.keys(table.shape)) {
      const before = old[index][name] as Column | undefined
      const after = (table as unknown as Any)[name] as Column
      if (before) after.set(before.subarray(0, table.rows * widthOf(table.shape[name])))
    }
  })
}

/** Walks the layout; makes the columns when there is a buffer, and returns where it ends. */
function place(arena: Arena, buffer: ArrayBufferLike | undefined, from: number): number {
  let offset = from
  for (const table of arena.tables) {
    for (const name of Object.keys(table.shape)) {
      const maker = makers[kindOf(table.shape[name])]
      const length = table.room * widthOf(table.shape[name])
      if (buffer) (table as unknown as Any)[name] = new maker(buffer as ArrayBuffer, offset, length)
      offset += Math.ceil((length * maker.BYTES_PER_ELEMENT) / alignment) * alignment
    }
  }
  return offset
}

/** Clears a row that is about to be used again. */
export function clearRow<S extends Shape>(table: Table<S>, row: number): void {
  for (const name of Object.keys(table.shape)) {
    const width = widthOf(table.shape[name])
    ;((table as unknown as Any)[name] as Column).fill(0, row * width, (row + 1) * width)
  }
}

/** Drops the rows whose `keep` is 0 and closes the gaps in order; `moved[row]` becomes the new row, or −1. */
export function compact<S extends Shape>(table: Table<S>, keep: Uint8Array, moved: Int32Array): void {
  let kept = 0
  for (let row = 0; row < table.rows; row++) moved[row] = keep[row] ? kept++ : -1
  for (const name of Object.keys(table.shape)) {
    const column = (table as unknown as Any)[name] as Column
    const width = widthOf(table.shape[name])
    for (let from = 0; from < table.rows; ) {
      if (!keep[from]) {
        from++
        continue
      }
      let to = from
      while (to < table.rows && keep[to]) to++
      column.copyWithin(moved[from] * width, from * width, to * width)
      from = to
    }
  }
  table.rows = kept
}

/** Bytes that the rows in use take when saved. */
export function usedBytes(arena: Arena): number {
  let bytes = 0
  for (const table of arena.tables) bytes += 4 + rowBytes(table.shape) * table.rows
  return bytes
}

export function rowBytes(shape: Shape): number {
  let bytes = 0
  for (const name of Object.keys(shape)) bytes += makers[kindOf(shape[name])].BYTES_PER_ELEMENT * widthOf(shape[name])
  return bytes
}

/** Copies the rows in use to `bytes` from `offset`, column by column. */
export function save(arena: Arena, bytes: Uint8Array, offset: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const table of arena.tables) {
    view.setUint32(offset, table.rows, true)
    offset += 4
    for (const part of usedParts(table)) {
      bytes.set(part, offset)
      offset += part.length
    }
  }
}

/** The reverse of `save`; makes room as needed and throws when the bytes end early or go on too long. */
export function load(arena: Arena, bytes: Uint8Array, offset: number): void {
  const counts = countRows(arena, bytes, offset)
  arena.tables.forEach((table, index) => ask(table, counts[index]))
  layOut(arena)
  for (const [index, table] of arena.tables.entries()) {
    table.rows = counts[index]
    offset += 4
    for (const part of usedParts(table)) {
      part.set(bytes.subarray(offset, offset + part.length))
      offset += part.length
    }
  }
}

function countRows(arena: Arena, bytes: Uint8Array, offset: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const counts = arena.tables.map(({ shape }) => {
    if (offset + 4 > bytes.length) throw new RangeError('The saved world ends early.')
    const rows = view.getUint32(offset, true)
    offset += 4 + rows * rowBytes(shape)
    if (offset > bytes.length) throw new RangeError('The saved world ends early.')
    return rows
  })
  if (offset !== bytes.length) throw new RangeError('The saved world has bytes after its end.')
  return counts
}

function* usedParts(table: Table<Shape>): Generator<Uint8Array> {
  for (const name of Object.keys(table.shape)) {
    const column = (table as unknown as Any)[name] as Column
    const length = table.rows * widthOf(table.shape[name]) * column.BYTES_PER_ELEMENT
    yield new Uint8Array(column.buffer, column.byteOffset, length)
  }
}

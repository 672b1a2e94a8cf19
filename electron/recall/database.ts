/** The part of a SQLite connection that this room uses. The record opens it; recall never opens files of its own but the vectors'. */
export type Statement = {
  run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint }
  get(...values: unknown[]): unknown
  all(...values: unknown[]): unknown[]
  iterate(...values: unknown[]): IterableIterator<unknown>
}
export type Database = {
  prepare(sql: string): Statement
  exec(sql: string): unknown
  transaction<A extends unknown[], R>(work: (...values: A) => R): (...values: A) => R
}

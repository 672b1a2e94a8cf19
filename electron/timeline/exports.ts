import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import { makeAnonymity, openly } from './anonymity.ts'
import type { Checkpoint, Exported, ExportOptions } from './contract.ts'
import { type Cell, type ColumnType, type ExportedTable, tableOf, type TableSource } from './export-tables.ts'
import { writeWhole } from './file.ts'
import { throwIfAborted } from './problem.ts'

/** Writes one table of a universe, with the checkpoint that it was taken under beside it in a file of its own. */
export async function writeTable<World, Genesis>(
  source: Omit<TableSource<World, Genesis>, 'anonymity'>,
  checkpoint: Checkpoint,
  options: ExportOptions,
): Promise<Exported> {
  const anonymity = options.anonymise ? makeAnonymity() : openly
  const table = await tableOf({ ...source, anonymity }, options.what)
  let rows = 0
  function* counted(): Generator<Record<string, Cell>> {
    for (const row of table.rows) {
      if (rows % 1_000 === 0) throwIfAborted(options.signal)
      rows += 1
      yield row
    }
  }
  if (options.format === 'csv') writeCsv(options.path, { ...table, rows: counted() })
  else writeParquet(options.path, { ...table, rows: counted() }, checkpoint)
  writeWhole(`${options.path}.checkpoint.json`, `${JSON.stringify(checkpoint, null, 1)}\n`)
  return { path: options.path, bytes: statSync(options.path).size, rows, checkpoint }
}

const csvChunkChars = 65_536

/** RFC 4180, with the line ends of the system that will most likely read it. */
function writeCsv(path: string, { columns, rows }: ExportedTable): void {
  const file = openSync(path, 'w')
  try {
    let chunk = `${columns.map(({ name }) => name).join(',')}\r\n`
    for (const row of rows) {
      chunk += `${columns.map(({ name }) => csvCell(row[name])).join(',')}\r\n`
      if (chunk.length < csvChunkChars) continue
      writeSync(file, chunk)
      chunk = ''
    }
    writeSync(file, chunk)
  } finally {
    closeSync(file)
  }
}

/** A text that a spreadsheet would take for a formula is quoted with an apostrophe. */
function csvCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^-?\d/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const parquetTypes = { whole: 'INT64', number: 'DOUBLE', text: 'STRING' } as const satisfies Record<ColumnType, string>

function writeParquet(path: string, { columns, rows }: ExportedTable, checkpoint: Checkpoint): void {
  const wholes = columns.filter(({ type }) => type === 'whole').map(({ name }) => name)
  function* converted(): Generator<Record<string, unknown>> {
    for (const row of rows) {
      const out: Record<string, unknown> = { ...row }
      for (const name of wholes) if (typeof row[name] === 'number') out[name] = BigInt(row[name])
      yield out
    }
  }
  // Rows and file are synchronous, and so is the writing.
  void parquetWriteRows({
    writer: fileWriter(path),
    rows: converted(),
    columns: columns.map(({ name, type }) => ({ name, type: parquetTypes[type], nullable: true })),
    kvMetadata: [{ key: 'qhpu.checkpoint', value: JSON.stringify(checkpoint) }],
  })
}

import { Problem } from '../wire/problem.ts'

/** Where a command's words go: results to standard output, progress to standard error when somebody is watching. */
export type Output = {
  json: boolean
  /** The result: one JSON document, or the lines for people. */
  give(result: unknown, lines: () => string[]): void
  /** A result that is a refusal: its line goes to standard error, and the command ends with 1. */
  refuse(result: unknown, line: string): void
  progress(words: string, done: number, total: number): void
  note(words: string): void
}

export function openOutput(json: boolean, out: NodeJS.WriteStream, err: NodeJS.WriteStream): Output {
  let shownMs = 0
  let drawn = false
  const clear = () => {
    if (drawn) err.write('\r\x1b[2K')
    drawn = false
  }
  return {
    json,
    give(result, lines) {
      clear()
      out.write(json ? `${JSON.stringify(result, null, 2)}\n` : `${lines().join('\n')}\n`)
    },
    refuse(result, line) {
      clear()
      if (json) out.write(`${JSON.stringify(result, null, 2)}\n`)
      err.write(`qhpu: ${line}\n`)
      process.exitCode = 1
    },
    progress(words, done, total) {
      const now = performance.now()
      if (!err.isTTY || (now - shownMs < 80 && done < total)) return
      shownMs = now
      const share = total > 0 ? Math.min(1, done / total) : 0
      err.write(`\r\x1b[2K${words} ${bar(share)} ${Math.round(share * 100)} %`)
      drawn = true
    },
    note(words) {
      clear()
      err.write(`${words}\n`)
    },
  }
}

function bar(share: number): string {
  const width = 24
  const full = Math.round(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

/** A table whose columns are as wide as their widest cell; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => String(row[column]).length)))
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) =>
        typeof cell === 'number' ? String(cell).padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)]
}

export function bytes(count: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  let value = count
  let unit = 0
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000
    unit++
  }
  return `${value.toFixed(unit === 0 ? 0 : 1)} ${units[unit]}`
}

/** The one line that a user reads of an error. */
export function lineOf(error: unknown): string {
  if (error instanceof Problem) return error.message
  if (error instanceof Error) return error.message.split('\n')[0]
  return String(error)
}

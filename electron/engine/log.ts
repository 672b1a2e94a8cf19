import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import pino, { type Logger } from 'pino'

export type Log = Logger

const logBytesMax = 4 * 1024 * 1024
const secret = /([?&](?:token|key)=)[^&\s"]+/gi

export function logFolder(home: string): string {
  return join(home, 'logs')
}

/** Structured lines in a file that never grows past its bound: the older half is kept beside it. */
export function openLog(home: string, version: string): Log & { end(): void } {
  const folder = logFolder(home)
  mkdirSync(folder, { recursive: true })
  const file = boundedFile(join(folder, 'engine.log'), logBytesMax)
  const log = pino(
    {
      base: { version, process: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['token', 'words', 'text', '*.token', '*.words', '*.text'], censor: '[kept private]' },
    },
    { write: (line: string) => file.write(withoutSecrets(line)) },
  )
  return Object.assign(log, { end: file.close })
}

/** Neither a token nor a user's name leaves the machine in a log that is shown to others. */
export function withoutSecrets(line: string): string {
  return line.replace(secret, '$1[kept private]').replaceAll(homedir(), '~')
}

export function boundedFile(path: string, bytesMax: number): { write(line: string): void; close(): void } {
  let handle = openSync(path, 'a', 0o600)
  let bytes = fstatSync(handle).size
  let open = true

  function turnOver(): void {
    closeSync(handle)
    renameSync(path, `${path}.1`)
    handle = openSync(path, 'a', 0o600)
    bytes = 0
  }

  return {
    write(line) {
      if (!open) return
      if (bytes > bytesMax / 2) turnOver()
      bytes += writeSync(handle, line)
    },
    close() {
      if (!open) return
      open = false
      closeSync(handle)
    },
  }
}

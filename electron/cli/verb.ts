import type { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseHome } from '../engine/home.ts'
import { openOutput, type Output } from './output.ts'

/** What every verb works with: the home that was chosen, and where its words go. */
export type Setting = { folder: string; output: Output; version: string; signal: AbortSignal }

export const version: string = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
).version

/** Ctrl-C asks a verb to stop in good order; a second one ends the process at once. */
export function settingOf(command: Command): Setting {
  const { home, json } = command.optsWithGlobals<{ home?: string; json?: boolean }>()
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  return {
    folder: chooseHome(home, process.env),
    output: openOutput(json ?? false, process.stdout, process.stderr),
    version,
    signal: stop.signal,
  }
}

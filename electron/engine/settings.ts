import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../timeline/file.ts'
import { Problem } from '../wire/problem.ts'

const stored = z.record(z.string(), z.unknown())
const keysMax = 500
const bytesMax = 1024 * 1024

/** What a window wants to remember, by key: small, whole, and never part of any universe. */
export type Settings = {
  all(): Record<string, unknown>
  get(key: string): unknown
  set(key: string, value: unknown): void
}

export function openSettings(home: string, onTrouble: (words: string) => void): Settings {
  const path = join(home, 'settings.json')
  let values = read(path, onTrouble)
  return {
    all: () => ({ ...values }),
    get: (key) => values[key],
    set(key, value) {
      const { [key]: _, ...rest } = values
      const next = value === null || value === undefined ? rest : { ...rest, [key]: value }
      const text = JSON.stringify(next, null, 1)
      if (Object.keys(next).length > keysMax || text.length > bytesMax) {
        throw new Problem('too large', 'there is no room for more settings: remove some')
      }
      writeWhole(path, text, 0o600)
      values = next
    },
  }
}

function read(path: string, onTrouble: (words: string) => void): Record<string, unknown> {
  if (!existsSync(path)) return {}
  try {
    return stored.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Settings are a comfort: the app goes on with the usual ones, and says so.
    onTrouble(`${path} is broken and was left aside: the usual settings are in force`)
    return {}
  }
}

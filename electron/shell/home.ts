import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { App } from 'electron'

/** Of the window's own files in a home. */
const ours = 'window'

/**
 * The folder that the user chose for universes, if any. The window's own files then go there too, so that two homes are two apps, each
 * with its single instance.
 */
export function chooseHome(app: App, args: string[], env: NodeJS.ProcessEnv): string | undefined {
  // Chromium has switches of its own on the same line: what is not ours is left to it.
  const { values } = parseArgs({ args, options: { home: { type: 'string' } }, strict: false, allowPositionals: true })
  const chosen = typeof values.home === 'string' ? values.home : env.QHPU_HOME
  if (!chosen) return undefined
  const home = resolve(chosen)
  if (makeRoom(home)) app.setPath('userData', join(home, ours))
  return home
}

/**
 * Electron takes no folder that is not there. One that is not ours to fill is left as it is: the engine refuses it and says why, in a
 * window whose own files lie where they usually do.
 */
function makeRoom(home: string): boolean {
  try {
    const isOurs = existsSync(join(home, 'home.json'))
    if (!isOurs && existsSync(home) && readdirSync(home).some((name) => name !== ours)) return false
    const missing: string[] = []
    for (let path = join(home, ours); !existsSync(path); path = dirname(path)) missing.push(path)
    for (const path of missing.toReversed()) mkdirSync(path, { mode: 0o700 })
    return true
  } catch {
    return false
  }
}

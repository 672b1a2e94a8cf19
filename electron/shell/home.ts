import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { App } from 'electron'

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
  app.setPath('userData', join(home, 'window'))
  return home
}

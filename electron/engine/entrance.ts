import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../timeline/file.ts'

const entrance = z.object({ port: z.number().int().min(1).max(65_535), token: z.string().regex(/^[\w-]{32,64}$/) })

/**
 * Where the window in the browser was served last, so that a page left open finds its way back when the engine starts again. Whoever
 * can read this file owns the home anyway; removing it gives the next start a new address.
 */
export type Entrance = z.infer<typeof entrance>

const fileName = 'entrance.json'

export function recallEntrance(home: string): Entrance | undefined {
  try {
    return entrance.parse(JSON.parse(readFileSync(join(home, fileName), 'utf8')))
  } catch {
    // Absent or broken, it costs no more than a new address.
    return undefined
  }
}

export function rememberEntrance(home: string, { port, token }: Entrance): void {
  writeWhole(join(home, fileName), `${JSON.stringify({ port, token })}\n`, 0o600)
}

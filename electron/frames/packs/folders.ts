import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const shippedPack = 'genesis'

/** The folder of a pack by its name; the one that ships where none is named. */
export function findPack(folders: readonly string[], pack: string): string {
  const name = pack || shippedPack
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(folder))
  if (!found) throw new Error(`there is no pack ${name} in ${folders.join(' or ')}`)
  return found
}

/** Every folder that could be a pack. */
export function listPacks(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ entry, folder })))
    .filter(({ entry }) => entry.isDirectory())
    .map(({ entry, folder }) => join(folder, entry.name))
}

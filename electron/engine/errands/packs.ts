import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listPacks } from '../../frames/packs/folders.ts'
import { readPack } from '../../frames/packs/read_pack.ts'
import { Problem } from '../../wire/problem.ts'

export type ListedPack = { id: string; title: string; bytes: number; licence: string; shipped: boolean }

const shippedPacks = join(import.meta.dirname, '../../../native-models/packs')

/** Where packs lie: a user's own first, then the one that ships. */
export function packsFoldersOf(home: string): string[] {
  return [join(home, 'packs'), shippedPacks]
}

export async function listedPacks(home: string): Promise<ListedPack[]> {
  const folders = packsFoldersOf(home)
  return Promise.all(
    listPacks(folders).map(async (folder) => {
      const { pack, title } = await readPack(folder)
      return {
        id: basename(folder),
        title,
        bytes: bytesUnder(folder),
        licence: pack?.manifest.licence ?? '',
        shipped: !folder.startsWith(folders[0]),
      }
    }),
  )
}

export async function checkPack(
  folder: string,
): Promise<{ ok: boolean; problems: string[]; memoryBytes: number; title: string }> {
  const { pack, problems, memoryBytes, title } = await readPack(folder)
  return { ok: pack !== null, problems, memoryBytes, title }
}

/** Copied whole or not at all. */
export async function addPack(home: string, from: string): Promise<{ id: string }> {
  const { ok, problems } = await checkPack(from)
  if (!ok) throw new Problem('bad input', `${from} cannot be used: ${problems.join('; ')}`)
  const [folder] = packsFoldersOf(home)
  const id = basename(from)
  const to = join(folder, id)
  if (existsSync(to))
    throw new Problem('bad input', `there is a pack ${id} already: remove it first, or rename the folder`)
  mkdirSync(folder, { recursive: true })
  const draft = `${to}.draft`
  rmSync(draft, { recursive: true, force: true })
  cpSync(from, draft, { recursive: true })
  renameSync(draft, to)
  return { id }
}

export function removePack(home: string, id: string): void {
  const folder = join(packsFoldersOf(home)[0], basename(id))
  if (!existsSync(folder)) throw new Problem('not found', `there is no pack ${id} of yours: the one that ships stays`)
  rmSync(folder, { recursive: true })
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

import { existsSync, readdirSync } from 'node:fs'
import { checkEncoder, encoderKey, encodersFolder, noEncoder } from '../memory/encoders.ts'
import { openSettings } from '../settings.ts'

/** The pack's own goes by no name. */
const ofThePack = 'pack'

export type ListedEncoder = { name: string; inUse: boolean }

/** Text encoders that moments can be found by: the pack's own, none, and the folders that a user has put there. */
export function listEncoders(home: string, onTrouble: (words: string) => void): ListedEncoder[] {
  const chosen = openSettings(home, onTrouble).get(encoderKey) || ofThePack
  const folder = encodersFolder(home)
  const own = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const names = own.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return [ofThePack, noEncoder, ...names].map((name) => ({ name, inUse: name === chosen }))
}

/** Chooses one, unless it is broken. */
export async function useEncoder(home: string, name: string, onTrouble: (words: string) => void): Promise<void> {
  const chosen = name === ofThePack ? null : name
  await checkEncoder(home, chosen)
  openSettings(home, onTrouble).set(encoderKey, chosen)
}

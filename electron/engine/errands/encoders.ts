import { existsSync, readdirSync } from 'node:fs'
import type { CommandOutput } from '../../wire/commands/table.ts'
import { checkEncoder, encoderKey, encodersFolder, noEncoder } from '../memory/encoders.ts'
import type { Settings } from '../settings.ts'

/** The pack's own goes by no name. */
const ofThePack = 'pack'

type ListedEncoder = CommandOutput<'encoders.list'>['encoders'][number]

/** Text encoders that moments can be found by: the pack's own, none, and the folders that a user has put there. */
export function listEncoders(home: string, settings: Pick<Settings, 'get'>): ListedEncoder[] {
  const chosen = settings.get(encoderKey) || ofThePack
  const folder = encodersFolder(home)
  const own = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const listed: Omit<ListedEncoder, 'inUse'>[] = [
    { name: ofThePack, kind: 'pack' },
    ...own
      .filter((entry) => entry.isDirectory() && entry.name !== ofThePack && entry.name !== noEncoder)
      .map(({ name }) => ({ name, kind: 'own' as const })),
    { name: noEncoder, kind: 'none' },
  ]
  return listed.map((one) => ({ ...one, inUse: one.name === chosen }))
}

/** Chooses one, unless it is broken. */
export async function useEncoder(home: string, settings: Pick<Settings, 'set'>, name: string): Promise<void> {
  const chosen = name === ofThePack ? null : name
  await checkEncoder(home, chosen)
  settings.set(encoderKey, chosen)
}

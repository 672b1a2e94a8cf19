import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { arch, availableParallelism, cpus, freemem, platform, release, totalmem } from 'node:os'
import { type Trial, tryDevices } from '../../inference/trial.ts'
import { freeBytesAt } from '../home.ts'
import { loadsFaiss } from './faiss.ts'

export type Examination = {
  qhpu: string
  node: string
  platform: string
  processor: string
  cores: number
  memoryBytes: number
  memoryFreeBytes: number
  home: string
  diskFreeBytes: number | null
  devices: Trial[]
  faiss: { ok: boolean; reason: string }
  electron: { ok: boolean; reason: string }
  packages: Record<string, string>
}

const require = createRequire(import.meta.url)
const told = ['better-sqlite3', 'onnxruntime-node', 'faiss-node', 'node-av', 'sharp', 'three', 'react']

/** What a bug report needs: versions, the devices by a real operation on each, and what is missing. */
export async function examine({
  folder,
  version,
  trials = () => tryDevices(),
}: {
  folder: string
  version: string
  trials?: () => Promise<Trial[]>
}): Promise<Examination> {
  const faiss = loadsFaiss()
  return {
    qhpu: version,
    node: process.version,
    platform: `${platform()} ${release()} ${arch()}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    memoryFreeBytes: freemem(),
    home: folder,
    diskFreeBytes: existsSync(folder) ? freeBytesAt(folder) : null,
    devices: await trials(),
    faiss: {
      ok: faiss,
      reason: faiss
        ? 'its native part loads and answers'
        : 'its native part cannot be loaded: every vector is looked at instead',
    },
    electron: electronBinary(),
    packages: Object.fromEntries(told.map((name) => [name, packageVersion(name)])),
  }
}

function packageVersion(name: string): string {
  try {
    return (require(`${name}/package.json`) as { version: string }).version
  } catch {
    // A package may keep its own description to itself; that it is there is known from its use.
    return 'not told'
  }
}

/** Its package comes without the binary, which is fetched on first use into this folder. */
const electronFolder = join(import.meta.dirname, '../../../node_modules/electron/dist')

function electronBinary(): Examination['electron'] {
  if (process.versions.electron) return { ok: true, reason: `running in ${process.versions.electron}` }
  return existsSync(electronFolder)
    ? { ok: true, reason: electronFolder }
    : { ok: false, reason: 'its binary was not fetched: the window opens in the browser' }
}

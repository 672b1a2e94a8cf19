import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../timeline/file.ts'
import { Problem } from '../wire/problem.ts'

/** Raised when a home made by this version could be misread by an older one. */
export const homeFormat = 1

const freeBytesMin = 64 * 1024 * 1024
const stampName = 'home.json'
const stamp = z.object({ format: z.number().int().min(1), madeBy: z.string() })
/** What a home holds before it has its stamp, when its making was interrupted. */
const ours =
  /^(window|universes|drafts|marks|keys|logs|packs|encoders|exports|lock\.sqlite.*|owner\.json|key\.pem|settings\.json|entrance\.json|home\.json.*\.draft)$/

/** Where universes are kept when nobody says otherwise. */
export function chooseHome(given: string | undefined, env: NodeJS.ProcessEnv, platform = process.platform): string {
  const chosen = given ?? env.QHPU_HOME
  if (chosen) return resolve(chosen)
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'QiHarmony')
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'QiHarmony')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'qiharmony')
}

/** Makes a folder a home or finds that it is one; refuses, in one line and touching nothing, whatever it cannot be sure of. */
export function prepareHome(folder: string, version: string): void {
  makeFolder(folder)
  refuseUnwritable(folder)
  refuseFull(folder)
  if (existsSync(join(folder, stampName))) refuseUnknownStamp(folder)
  else {
    const strange = readdirSync(folder).find((name) => !ours.test(name))
    if (strange !== undefined) {
      throw new Problem('refused', `${folder} holds ${strange} and is no home of QiHarmony: choose an empty folder`)
    }
    writeWhole(join(folder, stampName), `${JSON.stringify({ format: homeFormat, madeBy: version })}\n`)
  }
}

/** For those who only read: a home that is there and that this version understands. */
export function findHome(folder: string): void {
  if (!existsSync(join(folder, stampName))) {
    throw new Problem('not found', `${folder} is no home of QiHarmony: give another --home, or begin with qhpu genesis`)
  }
  refuseUnknownStamp(folder)
}

export function freeBytesAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** One folder at a time: below /proc, Node's own way of making all of them never ends. */
function makeFolder(folder: string): void {
  try {
    const missing: string[] = []
    for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path)
    for (const path of missing.toReversed()) mkdirSync(path, { mode: 0o700 })
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`)
  } catch (cause) {
    throw new Problem('read only', `${folder} cannot be made: choose another --home`, undefined, { cause })
  }
}

function refuseUnwritable(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new Problem(
      'read only',
      `${folder} cannot be written: change its permissions or choose another --home`,
      undefined,
      {
        cause,
      },
    )
  }
}

function refuseFull(folder: string): void {
  const free = freeBytesAt(folder)
  if (free < freeBytesMin) {
    const megabytes = Math.floor(free / 1024 / 1024)
    throw new Problem('disk full', `only ${megabytes} MB are free at ${folder}: make room for at least 64 MB`)
  }
}

function refuseUnknownStamp(folder: string): void {
  const path = join(folder, stampName)
  let read: unknown
  try {
    read = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Problem(
      'refused',
      `${path} is broken: put back a copy of this home, or choose another --home`,
      undefined,
      { cause },
    )
  }
  const found = stamp.safeParse(read)
  if (!found.success)
    throw new Problem('refused', `${path} is broken: put back a copy of this home, or choose another --home`)
  if (found.data.format > homeFormat) {
    throw new Problem(
      'refused',
      `${folder} was made by a newer version (${found.data.madeBy}): update QiHarmony or choose another --home`,
    )
  }
}

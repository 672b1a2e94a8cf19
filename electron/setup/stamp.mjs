import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stampsFolder } from './house.mjs'

/** What a step remembers between runs: small JSON files that can be deleted at any time, at the price of doing the step again. */
export function readStamp(name) {
  try {
    return JSON.parse(readFileSync(join(stampsFolder, `${name}.json`), 'utf8'))
  } catch {
    return undefined
  }
}

export function writeStamp(name, value) {
  mkdirSync(stampsFolder, { recursive: true })
  const path = join(stampsFolder, `${name}.json`)
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(`${path}.${process.pid}`, path)
}

/** SHA-256 over the names and the bytes of files; a folder stands for everything in it. */
export function digestOf(paths, skip = new Set()) {
  const hash = createHash('sha256')
  const names = (folder) =>
    readdirSync(folder)
      .filter((name) => !skip.has(name))
      .sort()
  const add = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) hash.update(`${path}\0absent\0`)
    else if (stat.isDirectory()) names(path).forEach((name) => add(join(path, name)))
    else hash.update(`${path}\0${stat.size}\0`).update(readFileSync(path))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Problem } from '../wire/problem.ts'

/** Refuses a file that cannot be written, before anything is done whose result would then be lost. */
export function refuseUnwritable(path: string): void {
  const file = resolve(path)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new Problem('bad input', `${path} is a folder: give --out the name of a file in it`)
  refuseFolder(dirname(file), path)
}

/** Likewise a folder for pictures, which is made when the first is there. */
export function refuseUnusableFolder(path: string): void {
  const folder = resolve(path)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory())
    throw new Problem('bad input', `${path} is no folder: give --out another, or a file that ends in .mp4`)
  refuseFolder(found ? folder : nearestFolder(folder), path)
}

function nearestFolder(folder: string): string {
  let path = dirname(folder)
  while (!statSync(path, { throwIfNoEntry: false }) && path !== dirname(path)) path = dirname(path)
  return path
}

function refuseFolder(folder: string, path: string): void {
  try {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new Problem('bad input', `${path} cannot be written: give --out a place that is there`, undefined, { cause })
  }
}

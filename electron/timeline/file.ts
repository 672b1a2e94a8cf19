import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts a file in place whole or not at all, and has it on the disk before it returns. */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o644): void {
  const draft = `${path}.${process.pid}.draft`
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  try {
    const file = openSync(draft, 'w', mode)
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** A new name is safe only once its folder is; Windows keeps its folders itself and cannot open one. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

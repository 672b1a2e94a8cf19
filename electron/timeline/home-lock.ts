import { mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type Database, inPlainWords, openDatabase } from './database.ts'
import { writeWhole } from './file.ts'
import { RecordProblem } from './problem.ts'

/**
 * One process owns a home. The lock is SQLite's own on a small file, which the system lets go of however the process ends; a note
 * beside it says who has it.
 */
export function takeHome(folder: string): { release: () => void } {
  makeFolder(folder)
  const path = join(folder, 'lock.sqlite')
  const note = join(folder, 'owner.json')
  let lock: Database | undefined
  try {
    lock = openDatabase(path, { busyTimeoutMs: 100, journal: 'DELETE' })
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    const problem = inPlainWords(path, error)
    if (!(problem instanceof RecordProblem && problem.code === 'home in use')) throw problem
    throw new RecordProblem('home in use', `${folder} is in use by ${ownerIn(note)}: close it there first`, {
      cause: error,
    })
  }
  writeWhole(note, JSON.stringify({ process: process.pid, machine: hostname(), since: new Date().toISOString() }))
  const held = lock
  return { release: () => release(held) }
}

function release(lock: Database): void {
  if (!lock.open) return
  lock.exec('ROLLBACK')
  lock.close()
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new RecordProblem('not writable', `${folder} cannot be made (${String(error)}): choose another home`, {
      cause: error,
    })
  }
}

function ownerIn(note: string): string {
  try {
    const { process, machine, since } = JSON.parse(readFileSync(note, 'utf8')) as Record<string, unknown>
    return `process ${String(process)} on ${String(machine)} since ${String(since)}`
  } catch {
    // The note is only there to help; without it the refusal stands as it is.
    return 'another process'
  }
}

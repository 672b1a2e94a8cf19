import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hex } from './digest.ts'
import { writeWhole } from './file.ts'
import type { Entry } from './ledger.ts'
import { RecordProblem } from './problem.ts'
import { isSealed, type Seal, type Sealed } from './seal.ts'

/**
 * How far each universe had come, signed and kept apart from it. An older copy put back in its place is shorter than its mark; a copy
 * of a closed universe that was edited anywhere, even where nothing is stored, has another digest.
 */
export type Mark = {
  kind: 'qhpu mark'
  version: 1
  universe: string
  size: number
  root: string
  closed: { bytes: number; sha256: string } | null
}

function markPath(home: string, universe: string): string {
  return join(home, 'marks', `${universe}.json`)
}

export function writeMark(home: string, seal: Seal, mark: Omit<Mark, 'kind' | 'version'>): void {
  const path = markPath(home, mark.universe)
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, `${JSON.stringify(seal.sign({ kind: 'qhpu mark', version: 1, ...mark }), null, 1)}\n`)
}

export function readMark(home: string, universe: string, publicKey: string): Mark {
  const path = markPath(home, universe)
  if (!existsSync(path)) {
    throw new RecordProblem('rolled back', `${path} is missing: nothing tells how far this universe had come`)
  }
  const mark = parse(readFileSync(path, 'utf8'))
  if (mark?.kind !== 'qhpu mark' || mark.universe !== universe || mark.publicKey !== publicKey || !isSealed(mark)) {
    throw new RecordProblem('rolled back', `${path} was not signed by this home: somebody has changed it`)
  }
  return mark
}

function parse(text: string): (Mark & Sealed) | undefined {
  try {
    return JSON.parse(text) as Mark & Sealed
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Why a ledger cannot be the one that was marked, or undefined when it is that one or has grown from it. */
export function whyBehindMark(mark: Mark, entries: readonly Entry[]): string | undefined {
  if (entries.length < mark.size) {
    return `it holds ${entries.length} leaves, and this home has signed ${mark.size}: an older copy was put back`
  }
  const entry = entries[mark.size - 1]
  if (mark.size > 0 && hex(entry.root) !== mark.root)
    return `epoch ${entry.epoch} has another root than the one this home has signed`
  return undefined
}

export function removeMark(home: string, universe: string): void {
  rmSync(markPath(home, universe), { force: true })
}

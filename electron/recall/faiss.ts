import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { vectorDimensions } from './vector.ts'

/**
 * The only importer of faiss-node. It takes plain arrays, works synchronously, and an uncaught FAISS exception ends the process: it is
 * used in a process of its own, and every argument is checked before it is passed on.
 */
type FaissIndex = {
  ntotal(): number
  add(values: number[]): void
  search(values: number[], k: number): { distances: number[]; labels: number[] }
  write(path: string): void
}
type Faiss = { IndexFlatIP: { new (dimensions: number): FaissIndex; read(path: string): FaissIndex } }

export type VectorIndex = {
  readonly size: number
  add(ids: readonly number[], vectors: readonly Int8Array[]): void
  /** Ids with likeness −1 … 1, best first. */
  search(vector: Int8Array, limit: number): { id: number; likeness: number }[]
  save(): void
  lastId(): number
}

const scale = 1 / 127
const batchMax = 4_096

export function loadFaiss(): Faiss {
  return createRequire(import.meta.url)('faiss-node') as Faiss
}

/** Opens the index that belongs to `version`, or an empty one; a file that is stale or broken is put aside, never believed. */
export function openVectorIndex(path: string, version: string, faiss: Faiss = loadFaiss()): VectorIndex {
  const idsPath = `${path}.ids`
  const kept = readKept(path, idsPath, version, faiss)
  const index = kept?.index ?? new faiss.IndexFlatIP(vectorDimensions)
  const ids = kept?.ids ?? []
  return {
    get size() {
      return ids.length
    },
    lastId: () => ids.at(-1) ?? 0,
    add(newIds, vectors) {
      if (newIds.length !== vectors.length) throw new Error('Each vector needs an id.')
      for (let at = 0; at < vectors.length; at += batchMax) {
        const values: number[] = []
        for (const vector of vectors.slice(at, at + batchMax)) {
          if (vector.length !== vectorDimensions)
            throw new Error(`A vector has ${vector.length} numbers instead of ${vectorDimensions}.`)
          for (const value of vector) values.push(value * scale)
        }
        index.add(values)
      }
      for (const id of newIds) ids.push(id)
    },
    search(vector, limit) {
      const k = Math.min(limit, ids.length)
      if (k <= 0 || vector.length !== vectorDimensions) return []
      const found = index.search(
        Array.from(vector, (value) => value * scale),
        k,
      )
      return found.labels.flatMap((label, i) =>
        label >= 0 && label < ids.length ? [{ id: ids[label], likeness: found.distances[i] }] : [],
      )
    },
    /** Written beside the old file and then put in its place, ids last: a crash between leaves a pair that does not match and is rebuilt. */
    save() {
      index.write(`${path}.new`)
      writeFileSync(`${idsPath}.new`, JSON.stringify({ version, dimensions: vectorDimensions, ids }))
      renameSync(`${path}.new`, path)
      renameSync(`${idsPath}.new`, idsPath)
    },
  }
}

function readKept(
  path: string,
  idsPath: string,
  version: string,
  faiss: Faiss,
): { index: FaissIndex; ids: number[] } | undefined {
  if (!existsSync(path) || !existsSync(idsPath)) return undefined
  try {
    const kept = JSON.parse(readFileSync(idsPath, 'utf8')) as { version: string; dimensions: number; ids: number[] }
    if (kept.version !== version || kept.dimensions !== vectorDimensions) return undefined
    const index = faiss.IndexFlatIP.read(path)
    return index.ntotal() === kept.ids.length ? { index, ids: kept.ids } : undefined
  } catch {
    // A torn file is no news here: the moments are in SQLite and the index is made again from them.
    rmSync(path, { force: true })
    rmSync(idsPath, { force: true })
    return undefined
  }
}

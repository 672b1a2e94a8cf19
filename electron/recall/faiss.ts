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
type Faiss = {
  Index: { read(path: string): FaissIndex }
  IndexFlatIP: { new (dimensions: number): FaissIndex }
}

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
/** Every vector is looked at, however many there are. An index that was kept in another way is made again. */
const layout = 'flat'

export function loadFaiss(): Faiss {
  // Threads that have looked through their part sleep until the next question, instead of waiting for it at full speed.
  process.env.OMP_WAIT_POLICY ??= 'passive'
  return createRequire(import.meta.url)('faiss-node') as Faiss
}

/** Opens the index that belongs to `version`, or an empty one; a file that is stale or broken is put aside, never believed. */
export function openVectorIndex(path: string, version: string, faiss: Faiss = loadFaiss()): VectorIndex {
  const kept = readKept(path, `${path}.ids`, version, faiss)
  return keepIndex(path, version, kept?.index ?? new faiss.IndexFlatIP(vectorDimensions), kept?.ids ?? [])
}

function keepIndex(path: string, version: string, index: FaissIndex, ids: number[]): VectorIndex {
  const idsPath = `${path}.ids`
  return {
    get size() {
      return ids.length
    },
    lastId: () => ids.at(-1) ?? 0,
    add(newIds, vectors) {
      if (newIds.length !== vectors.length) throw new Error('Each vector needs an id.')
      for (let at = 0; at < vectors.length; at += batchMax) index.add(floatsOf(vectors.slice(at, at + batchMax)))
      for (const id of newIds) ids.push(id)
    },
    search(vector, limit) {
      const k = Math.min(limit, ids.length)
      if (k <= 0 || vector.length !== vectorDimensions) return []
      const found = index.search(floatsOf([vector]), k)
      return found.labels.flatMap((label, i) =>
        label >= 0 && label < ids.length ? [{ id: ids[label], likeness: found.distances[i] }] : [],
      )
    },
    /** Written beside the old file and then put in its place, ids last: a crash between leaves a pair that does not match and is rebuilt. */
    save() {
      index.write(`${path}.new`)
      writeFileSync(`${idsPath}.new`, JSON.stringify({ version, layout, dimensions: vectorDimensions, ids }))
      renameSync(`${path}.new`, path)
      renameSync(`${idsPath}.new`, idsPath)
    },
  }
}

function floatsOf(vectors: readonly Int8Array[]): number[] {
  const values: number[] = []
  for (const vector of vectors) {
    if (vector.length !== vectorDimensions)
      throw new Error(`A vector has ${vector.length} numbers instead of ${vectorDimensions}.`)
    for (const value of vector) values.push(value * scale)
  }
  return values
}

function readKept(
  path: string,
  idsPath: string,
  version: string,
  faiss: Faiss,
): { index: FaissIndex; ids: number[] } | undefined {
  if (!existsSync(path) || !existsSync(idsPath)) return undefined
  try {
    const kept = JSON.parse(readFileSync(idsPath, 'utf8')) as {
      version: string
      layout?: string
      dimensions: number
      ids: number[]
    }
    if (kept.version !== version || kept.layout !== layout || kept.dimensions !== vectorDimensions) return undefined
    const index = faiss.Index.read(path)
    return index.ntotal() === kept.ids.length ? { index, ids: kept.ids } : undefined
  } catch {
    // A torn file is no news here: the moments are in SQLite and the index is made again from them.
    rmSync(path, { force: true })
    rmSync(idsPath, { force: true })
    return undefined
  }
}

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { appendToFile, appendToFileNow, forgetNote, heldBy, noteBeside, type Rows, scale } from './flat_file.ts'
import { vectorDimensions } from './vector.ts'

/**
 * The only importer of faiss-node. It takes plain arrays, works synchronously, and an uncaught FAISS exception ends the process: it is
 * used in a process of its own, and every argument is checked before it is passed on.
 */
type FaissIndex = {
  ntotal(): number
  add(values: number[]): void
  search(values: number[], k: number): { distances: number[]; labels: number[] }
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
  /** What is not kept yet, in the background; `isOver` ends it between two pages. */
  save(rows: Rows, isOver: () => boolean): Promise<void>
  /** The same at once, where little is left to keep. */
  saveRest(rows: Rows): void
  lastId(): number
}

/** More than this is not written while somebody waits for the end. */
const restMax = 50_000
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
  return keepIndex(path, version, kept ?? new faiss.IndexFlatIP(vectorDimensions))
}

/** Moments are counted from 1 and none is ever taken away, so that a vector's place tells its id. */
function keepIndex(path: string, version: string, index: FaissIndex): VectorIndex {
  const notePath = `${path}.ids`
  let size = index.ntotal()
  let kept = size
  const keep = (until: number) => {
    noteBeside(notePath, { version, layout, dimensions: vectorDimensions, count: until })
    kept = until
  }
  return {
    get size() {
      return size
    },
    lastId: () => size,
    add(newIds, vectors) {
      if (newIds.length !== vectors.length) throw new Error('Each vector needs an id.')
      if (newIds.some((id, i) => id !== size + 1 + i)) throw new Error(`The vector after ${size} has another id.`)
      for (let at = 0; at < vectors.length; at += batchMax) index.add(floatsOf(vectors.slice(at, at + batchMax)))
      size += vectors.length
    },
    search(vector, limit) {
      const k = Math.min(limit, size)
      if (k <= 0 || vector.length !== vectorDimensions) return []
      const found = index.search(floatsOf([vector]), k)
      return found.labels.flatMap((label, i) =>
        label >= 0 && label < size ? [{ id: label + 1, likeness: found.distances[i] }] : [],
      )
    },
    async save(rows, isOver) {
      const until = size
      if (until === kept) return
      const from = heldBy(path, kept)
      if (from === 0) forgetNote(notePath)
      if (await appendToFile(path, from, until, rows, isOver)) keep(until)
    },
    saveRest(rows) {
      const from = heldBy(path, kept)
      if (size === kept || size - from > restMax) return
      if (from === 0) forgetNote(notePath)
      appendToFileNow(path, from, size, rows)
      keep(size)
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

function readKept(path: string, notePath: string, version: string, faiss: Faiss): FaissIndex | undefined {
  if (!existsSync(path) || !existsSync(notePath)) return undefined
  try {
    const kept = JSON.parse(readFileSync(notePath, 'utf8')) as {
      version: string
      layout?: string
      dimensions: number
      count?: number
    }
    if (kept.version !== version || kept.layout !== layout || kept.dimensions !== vectorDimensions) return undefined
    const index = faiss.Index.read(path)
    return index.ntotal() === kept.count ? index : undefined
  } catch {
    // A torn file is no news here: the moments are in SQLite and the index is made again from them.
    rmSync(path, { force: true })
    rmSync(notePath, { force: true })
    return undefined
  }
}

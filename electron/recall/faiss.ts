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
  train(values: number[]): void
  search(values: number[], k: number): { distances: number[]; labels: number[] }
  write(path: string): void
}
type Faiss = {
  Index: {
    fromFactory(dimensions: number, description: string, metric: number): FaissIndex
    read(path: string): FaissIndex
  }
  IndexFlatIP: { new (dimensions: number): FaissIndex }
  MetricType: { METRIC_INNER_PRODUCT: number }
}

export type VectorIndex = {
  readonly size: number
  /** Whether vectors lie in lists of their likes, of which a question looks only at the nearest: for long histories. */
  readonly listed: boolean
  add(ids: readonly number[], vectors: readonly Int8Array[]): void
  /** Ids with likeness −1 … 1, best first. */
  search(vector: Int8Array, limit: number): { id: number; likeness: number }[]
  save(): void
  lastId(): number
}

const scale = 1 / 127
const batchMax = 4_096
const lists = 256
/** So many of the lists are looked through: on moments of the law it finds what looking at every vector finds. */
const listsLookedAt = 32

export function loadFaiss(): Faiss {
  return createRequire(import.meta.url)('faiss-node') as Faiss
}

/** Opens the index that belongs to `version`, or an empty one; a file that is stale or broken is put aside, never believed. */
export function openVectorIndex(path: string, version: string, faiss: Faiss = loadFaiss()): VectorIndex {
  const kept = readKept(path, `${path}.ids`, version, faiss)
  return keepIndex(
    path,
    version,
    kept?.index ?? new faiss.IndexFlatIP(vectorDimensions),
    kept?.ids ?? [],
    kept?.listed ?? false,
  )
}

/** An empty index whose lists are laid out after a sample; it takes the place of what was at `path` when it is saved. */
export function beginListedIndex(
  path: string,
  version: string,
  sample: readonly Int8Array[],
  faiss: Faiss = loadFaiss(),
): VectorIndex {
  const index = faiss.Index.fromFactory(vectorDimensions, `IVF${lists},Flat`, faiss.MetricType.METRIC_INNER_PRODUCT)
  index.train(floatsOf(sample))
  const draft = `${path}.lists`
  try {
    index.write(draft)
    lookAtMore(draft)
    return keepIndex(path, version, faiss.Index.read(draft), [], true)
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * How many lists a search looks through is part of FAISS's file and of nothing that this binding lets one set. The number stands after
 * the kind (4 bytes), the header that all indexes share (33) and the number of lists (8); anything else there is left as it is.
 */
function lookAtMore(path: string): void {
  const at = 4 + 33
  const bytes = readFileSync(path)
  const isKnown = bytes.toString('latin1', 0, 4) === 'IwFl' && bytes.readBigUInt64LE(at) === BigInt(lists)
  if (!isKnown || bytes.readBigUInt64LE(at + 8) !== 1n)
    throw new Error('This FAISS writes its lists in a way that is not known.')
  bytes.writeBigUInt64LE(BigInt(listsLookedAt), at + 8)
  writeFileSync(path, bytes)
}

function keepIndex(path: string, version: string, index: FaissIndex, ids: number[], listed: boolean): VectorIndex {
  const idsPath = `${path}.ids`
  return {
    listed,
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
      writeFileSync(`${idsPath}.new`, JSON.stringify({ version, dimensions: vectorDimensions, listed, ids }))
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
): { index: FaissIndex; ids: number[]; listed: boolean } | undefined {
  if (!existsSync(path) || !existsSync(idsPath)) return undefined
  try {
    const kept = JSON.parse(readFileSync(idsPath, 'utf8')) as {
      version: string
      dimensions: number
      listed?: boolean
      ids: number[]
    }
    if (kept.version !== version || kept.dimensions !== vectorDimensions) return undefined
    const index = faiss.Index.read(path)
    return index.ntotal() === kept.ids.length ? { index, ids: kept.ids, listed: kept.listed ?? false } : undefined
  } catch {
    // A torn file is no news here: the moments are in SQLite and the index is made again from them.
    rmSync(path, { force: true })
    rmSync(idsPath, { force: true })
    return undefined
  }
}

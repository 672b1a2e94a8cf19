import { setImmediate as breathe } from 'node:timers/promises'
import { openVectorIndex, type VectorIndex } from './faiss.ts'
import { openScanIndex } from './scan.ts'
import type { Composed, PartsOfVector, Store } from './store.ts'

/**
 * Keeps the index at what SQLite holds: after a crash, a lost file, another text encoder. All of it is done in slices behind the answers:
 * what the index does not hold yet is still found by name and by word.
 */
export type Upkeep = {
  readonly index: VectorIndex
  readonly working: boolean
  /** How much of what SQLite holds is in the index that is being made, 0 … 1; once it answers, all. */
  readonly share: number
  /** True while the index holds the directions of another encoder than the present one. */
  readonly stale: boolean
  add(ids: readonly number[], vectors: readonly Int8Array[]): void
  /** After something was added: goes on with what is left to do, and saves now and then. */
  rest(): void
  /** When there is nothing left to do. */
  done(): Promise<void>
  close(): void
}

export type UpkeepOptions = {
  store: Store
  path: string
  version: string
  faiss: boolean
  compose(parts: readonly PartsOfVector[]): Promise<Composed[]>
  onRebuild(reason: string, moments: number): void
  /** Told after every page. */
  onProgress(): void
  /** Told when the index cannot be kept; it goes on without. */
  onTrouble(words: string): void
}

/** Questions are answered between pages: a larger page is read no faster, and they wait longer for it. */
const pageSize = 512
const composedAtOnce = 256
/** What a crash loses is put in again from SQLite. */
const saveEvery = 20_000

export function openUpkeep({ store, path, version, faiss, compose, ...tell }: UpkeepOptions): Upkeep {
  const known = store.state('version')
  let stale = store.count() > 0 && (known !== version || store.composing() !== undefined)
  if (!stale) store.setState('version', version)
  let index = openIndex(stale ? (known ?? version) : version)
  /** False until the index holds all that SQLite does; what is added before then is reached in its turn. */
  let whole = index.lastId() === store.count()
  let saving = false
  let savedAt = index.size
  /** The last moment whose vector is of the present version, while they are composed again. */
  let composed = 0
  let closed = false
  let working = false
  let job = begin()

  function begin(): Promise<void> {
    working = true
    return catchUp().finally(() => {
      working = false
    })
  }

  function openIndex(of: string): VectorIndex {
    return faiss ? openVectorIndex(path, of) : openScanIndex()
  }

  async function catchUp(): Promise<void> {
    const before = index.size
    if (stale) {
      await composeAgain()
      if (closed) return
      store.composed(version)
      // An index of another version is not read: this one begins empty, and the old one answers until it is full.
      const fresh = openIndex(version)
      if (!(await fill(fresh))) return
      index = fresh
      stale = false
      tell.onRebuild('they are read in another way now', index.size)
    } else {
      if (whole || !(await fill(index))) return
      const reason = before === 0 ? 'the index was missing, stale or broken' : 'the index was behind'
      tell.onRebuild(reason, index.size - before)
    }
    whole = true
    await save()
  }

  /** Concepts and numbers are kept with each moment, so vectors are made anew from them. Goes on where it was when it was ended. */
  async function composeAgain(): Promise<void> {
    const begun = store.composing()
    const last = store.count()
    composed = begun?.version === version ? begun.after : 0
    while (composed < last) {
      const page = store.parts(composed, composedAtOnce)
      const rows = await compose(page)
      if (closed) return
      composed = page[page.length - 1].id
      store.replaceVectors(rows, { version, after: composed })
      tell.onProgress()
      await breathe()
      if (closed) return
    }
  }

  /** False when it was closed before the end. */
  async function fill(into: VectorIndex): Promise<boolean> {
    for (;;) {
      const page = store.vectors(into.lastId(), pageSize)
      if (page.length === 0) return true
      into.add(
        page.map((row) => row.id),
        page.map((row) => row.vector),
      )
      tell.onProgress()
      await breathe()
      if (closed) return false
    }
  }

  /** One at a time; what comes meanwhile is kept the next time. */
  async function save(): Promise<void> {
    if (saving) return
    saving = true
    savedAt = index.size
    try {
      await index.save(store.vectors, () => closed)
    } catch (error) {
      tell.onTrouble(
        `the index of moments could not be kept: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    saving = false
  }

  return {
    get index() {
      return index
    },
    get working() {
      return working
    },
    get share() {
      return working ? Math.min(1, (stale ? composed : index.size) / Math.max(1, store.count())) : 1
    },
    get stale() {
      return stale
    },
    add(ids, vectors) {
      // Another process may have remembered some of it: then SQLite is asked.
      whole &&= ids[0] === index.lastId() + 1
      if (!whole) return
      index.add(ids, vectors)
    },
    rest() {
      if (working) return
      if (!whole) job = begin()
      else if (index.size - savedAt >= saveEvery) void save()
    },
    done: () => job,
    close() {
      closed = true
      if (!stale) index.saveRest(store.vectors)
    },
  }
}

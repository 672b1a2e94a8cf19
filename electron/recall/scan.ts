import type { VectorIndex } from './faiss.ts'
import { vectorDimensions } from './vector.ts'

/**
 * The same answers without FAISS, for a machine where its native part cannot be had: every vector is looked at. Nothing is saved, since
 * SQLite fills it again in a moment.
 */
export function openScanIndex(): VectorIndex {
  let rows = new Int8Array(1_024 * vectorDimensions)
  const ids: number[] = []
  return {
    get size() {
      return ids.length
    },
    lastId: () => ids.at(-1) ?? 0,
    add(newIds, vectors) {
      const needed = (ids.length + vectors.length) * vectorDimensions
      if (needed > rows.length) {
        const larger = new Int8Array(Math.max(needed, rows.length * 2))
        larger.set(rows)
        rows = larger
      }
      for (const [i, vector] of vectors.entries()) {
        rows.set(vector, ids.length * vectorDimensions)
        ids.push(newIds[i])
      }
    },
    search(vector, limit) {
      const best: { id: number; likeness: number }[] = []
      for (let row = 0; row < ids.length; row++) {
        const start = row * vectorDimensions
        let sum = 0
        for (let i = 0; i < vectorDimensions; i++) sum += rows[start + i] * vector[i]
        const likeness = sum / (127 * 127)
        if (best.length === limit && likeness <= best[limit - 1].likeness) continue
        let place = best.length
        while (place > 0 && best[place - 1].likeness < likeness) place--
        best.splice(place, 0, { id: ids[row], likeness })
        if (best.length > limit) best.pop()
      }
      return best
    },
    save: () => Promise.resolve(),
    saveRest: () => undefined,
  }
}

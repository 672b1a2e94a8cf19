import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFaiss, openVectorIndex } from '../../electron/recall/faiss.ts'
import { openScanIndex } from '../../electron/recall/scan.ts'
import { vectorDimensions } from '../../electron/recall/vector.ts'
import { sfc32 } from '../../electron/universe/kernel/sfc32.ts'
import { lastTick, openEastmere } from './fixtures/eastmere.ts'

const vector = fc
  .int8Array({ minLength: vectorDimensions, maxLength: vectorDimensions })
  .filter((values) => values.some((value) => value !== 0))

describe('the index of vectors', () => {
  it('answers as looking at every vector does', () => {
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 40 }), vector, (rows, query) => {
        const faiss = openVectorIndex(join('/nowhere', 'none'), 'test', loadFaiss())
        const scan = openScanIndex()
        const ids = rows.map((_, i) => i + 1)
        faiss.add(ids, rows)
        scan.add(ids, rows)
        const a = faiss.search(query, 5)
        const b = scan.search(query, 5)
        expect(a.length).toBe(b.length)
        // The two add up in different orders, so equals may differ in the last digits of a float, and may change places.
        for (const [i, hit] of a.entries()) expect(Math.abs(hit.likeness - (b[i]?.likeness ?? 0))).toBeLessThan(1e-3)
      }),
      { numRuns: 50 },
    )
  })

  it('misses none of so many that several threads look through them, and after a restart neither', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-many-'))
    const path = join(folder, 'many.faiss')
    const stream = sfc32(1, 2, 3)
    const rows = Array.from({ length: 33_000 }, () =>
      Int8Array.from({ length: vectorDimensions }, () => stream.below(255) - 127),
    )
    const ids = rows.map((_, i) => i + 1)
    const scan = openScanIndex()
    const many = openVectorIndex(path, 'test')
    for (const index of [scan, many]) index.add(ids, rows)
    const questions = rows.filter((_, i) => i % 6_600 === 0)
    const found = (index: typeof scan) => questions.map((row) => index.search(row, 20).map(({ id }) => id))
    expect(found(many)).toEqual(found(scan))
    const rowsAfter = (after: number, limit: number) =>
      rows.slice(after, after + limit).map((row, i) => ({ id: after + i + 1, vector: row }))
    await many.save(rowsAfter, () => false)
    expect(found(openVectorIndex(path, 'test'))).toEqual(found(scan))
    rmSync(folder, { recursive: true })
  })

  it('is kept as FAISS would keep it, at the end of what was kept before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-kept-'))
    const [ours, theirs] = ['ours.faiss', 'theirs.faiss'].map((name) => join(folder, name))
    const rows = fc.sample(vector, { numRuns: 1_300, seed: 5 })
    const rowsAfter = (after: number, limit: number) =>
      rows.slice(after, after + limit).map((row, i) => ({ id: after + i + 1, vector: row }))
    const index = openVectorIndex(ours, 'test')
    const ids = rows.map((_, i) => i + 1)
    index.add(ids.slice(0, 700), rows.slice(0, 700))
    await index.save(rowsAfter, () => false)
    const again = openVectorIndex(ours, 'test')
    expect(again.size).toBe(700)
    again.add(ids.slice(700), rows.slice(700))
    again.saveRest(rowsAfter)
    const faiss = new (loadFaiss().IndexFlatIP)(vectorDimensions)
    faiss.add(rows.flatMap((row) => Array.from(row, (value) => value / 127)))
    ;(faiss as unknown as { write(path: string): void }).write(theirs)
    expect(readFileSync(ours).equals(readFileSync(theirs))).toBe(true)
    rmSync(folder, { recursive: true })
  })

  it('believes nothing of a save that was ended on the way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-ended-'))
    const path = join(folder, 'ended.faiss')
    const rows = fc.sample(vector, { numRuns: 1_300, seed: 6 })
    const rowsAfter = (after: number, limit: number) =>
      rows.slice(after, after + limit).map((row, i) => ({ id: after + i + 1, vector: row }))
    const ids = rows.map((_, i) => i + 1)
    const index = openVectorIndex(path, 'test')
    index.add(ids.slice(0, 600), rows.slice(0, 600))
    await index.save(rowsAfter, () => false)
    index.add(ids.slice(600), rows.slice(600))
    await index.save(rowsAfter, () => true)
    expect(openVectorIndex(path, 'test').size).toBe(600)
    rmSync(folder, { recursive: true })
  })

  it('is read again after a restart', async () => {
    const opened = await openEastmere({ upTo: 400 })
    const size = opened.recall.indexed
    const again = await opened.reopen()
    expect(again.indexed).toBe(size)
    expect(again.moments).toBe(size)
    expect(opened.rebuilt).toEqual([])
    opened.close()
  })

  it.each([
    ['missing', (path: string) => rmSync(path)],
    ['cut short', (path: string) => truncateSync(path, 100)],
    ['overwritten', (path: string) => writeFileSync(path, 'not an index at all')],
    [
      'laid out in another way',
      (path: string) => writeFileSync(`${path}.ids`, readFileSync(`${path}.ids`, 'utf8').replace('"flat"', '"lists"')),
    ],
    [
      'of another version',
      (path: string) =>
        writeFileSync(`${path}.ids`, readFileSync(`${path}.ids`, 'utf8').replace('concepts-', 'older-')),
    ],
  ])('is made again from SQLite when it is %s, and the answers stay', async (_, damage) => {
    const opened = await openEastmere({ upTo: 1_200 })
    const ask = async (recall: typeof opened.recall) =>
      (await recall.find('the river flooded', { now: lastTick, limit: 5 })).map((hit) => hit.moment.id)
    const before = await ask(opened.recall)
    opened.recall.close()
    damage(join(opened.folder, 'moments.faiss'))
    const again = await opened.reopen()
    expect(again.indexed).toBe(again.moments)
    expect(await ask(again)).toEqual(before)
    expect(opened.rebuilt).toHaveLength(1)
    opened.close()
  })

  it('remembers an epoch once, however often it is told', async () => {
    const opened = await openEastmere({ upTo: 30 })
    const before = opened.recall.moments
    const { chronicles } = await import('./fixtures/eastmere.ts')
    await opened.recall.remember(chronicles().slice(0, 30))
    expect(opened.recall.moments).toBe(before)
    expect(opened.recall.epoch).toBe(29)
    opened.close()
  })
})

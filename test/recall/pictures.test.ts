import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Picture } from '../../electron/recall/pictures.ts'
import { at, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'

/** Pictures of twelve cells: some of the night, some of snow, told apart by their light alone. */
const night = [-90, -80, -90, -80, -40, -40, -40, -40, -20, -20, -20, -20]
const snow = [90, 90, 90, 80, 70, 70, 70, 70, 60, 60, 60, 60]
const noon = [40, 60, 60, 40, 10, 0, 10, 0, -30, 20, -30, 20]
const camera = JSON.stringify({ x: 1, y: 2 })

function picture(date: string, cells: readonly number[], change = 0, pack = 'one'): Picture {
  return {
    tick: at(date),
    fraction: 0,
    camera,
    pack,
    cells: Int8Array.from(cells, (cell, i) => cell + ((i * change) % 7)),
  }
}

describe('more like this picture', () => {
  let opened: OpenedRecall
  beforeAll(async () => {
    opened = await openEastmere({ upTo: 400 })
    const days = ['04-01', '04-09', '04-17', '05-02', '05-11', '05-25', '06-02', '06-14', '07-01']
    for (const [i, day] of days.entries())
      opened.recall.keepPicture(picture(`1204-${day}T12`, [night, snow, noon][i % 3], i + 1))
  })
  afterAll(() => opened.close())
  const alike = (tick: number, looks?: { pack: string; cells: Int8Array }) =>
    opened.recall.similar({ tick, limit: 6, looks })

  it('finds pictures that look like the one shown, with how alike they are', () => {
    const shown = { pack: 'one', cells: Int8Array.from(night) }
    const pictured = alike(at('1204-08-01T12'), shown).filter((hit) => hit.picture)
    expect(pictured.slice(0, 3).map((hit) => hit.picture!.tick)).toEqual(
      expect.arrayContaining([at('1204-04-01T12'), at('1204-05-02T12'), at('1204-06-02T12')]),
    )
    expect(pictured[0].why[0]).toMatch(/^a picture like this: 0\.9\d|1\.00$/)
    expect(pictured[0].picture!.camera).toBe(camera)
  })

  it('takes the picture that was kept of the moment when none is shown, and never finds the same day', () => {
    const tick = at('1204-04-09T12')
    const pictured = alike(tick).filter((hit) => hit.picture)
    expect([at('1204-05-11T12'), at('1204-06-14T12')]).toContain(pictured[0].picture!.tick)
    expect(pictured.some((hit) => Math.abs(hit.picture!.tick - tick) < 24)).toBe(false)
  })

  it('merges them with moments like this one, each with its reason, best first', () => {
    const hits = alike(at('1204-04-09T12'))
    expect(hits).toHaveLength(6)
    expect(hits.some((hit) => hit.why.some((why) => why.startsWith('a picture like this')))).toBe(true)
    expect(hits.some((hit) => hit.why.some((why) => why.startsWith('a moment like this')))).toBe(true)
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a))
  })

  it('answers by moments alone where there is no picture, or only those of another pack', () => {
    for (const hits of [
      alike(at('1204-08-01T12')),
      alike(at('1204-08-01T12'), { pack: 'other', cells: Int8Array.from(night) }),
    ]) {
      expect(hits.length).toBeGreaterThan(0)
      expect(hits.every((hit) => hit.picture === undefined)).toBe(true)
    }
  })

  it('keeps one picture of a view, and the newest when there are too many', async () => {
    const crowded = await openEastmere({ upTo: 3 })
    for (let i = 0; i < 4_200; i++)
      crowded.recall.keepPicture({ tick: i * 24, fraction: 0, camera, pack: 'one', cells: Int8Array.from(snow) })
    crowded.recall.keepPicture({ tick: 4_199 * 24, fraction: 0.5, camera, pack: 'one', cells: Int8Array.from(night) })
    const looks = (tick: number) => crowded.recall.similar({ tick, limit: 5_000 }).filter((hit) => hit.picture)
    expect(looks(0)).toEqual([])
    expect(looks(4_198 * 24).length).toBeLessThanOrEqual(4_096)
    crowded.close()
  })
})

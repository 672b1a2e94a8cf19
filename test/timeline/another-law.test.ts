import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRecord } from '../../electron/timeline/record.ts'
import { lawModule, liveFor, makeFolder } from './fixtures/home.ts'
import { law } from './fixtures/meadow.ts'

/** A home that was lived in under the meadow's law, opened by a release with the next one. */
async function openedLater() {
  const { home, id } = await liveFor(6)
  const file = join(makeFolder(), 'carried.universe')
  await home.exportUniverse(id, file)
  home.close()
  const later = openRecord(home.folder, { law: { ...law, version: 7 }, lawModule, access: 'own' })
  return { later, id, file }
}

const refusal = /begun under law 0 and this release lives by law 7: open it with a release of law 0/

describe('a universe of another law', () => {
  it('is refused in one line that names both laws, whatever would have to step it', async () => {
    const { later, id, file } = await openedLater()
    expect(() => later.mayLive(id)).toThrow(refusal)
    await expect(later.write(id)).rejects.toMatchObject({ code: 'another law' })
    await expect(later.write(id)).rejects.toThrow(refusal)
    await expect(later.verify(id)).rejects.toThrow(refusal)
    await expect(later.fork(id, 48)).rejects.toThrow(refusal)
    await expect(later.importUniverse(file)).rejects.toThrow(refusal)
    const reader = later.read(id)
    await expect(reader.at(48)).rejects.toThrow(refusal)
    await expect(reader.near(48)).rejects.toThrow(refusal)
    reader.close()
    later.close()
  })

  it('can still be looked up and carried away: its card, its days, its events, its tables', async () => {
    const { later, id } = await openedLater()
    expect(later.show(id)).toMatchObject({ id, epoch: 6, tick: 144 })
    const reader = later.read(id)
    expect(reader.summaries(0, 144)).toHaveLength(7)
    expect(reader.events({ from: 0, to: 144, limit: 5 }).events.length).toBeGreaterThan(0)
    reader.close()
    const path = join(makeFolder(), 'events.csv')
    const { rows } = await later.exportTable(id, { what: 'events', format: 'csv', path })
    expect(readFileSync(path, 'utf8').trim().split('\r\n')).toHaveLength(rows + 1)
    await expect(later.exportTable(id, { what: 'people', format: 'csv', path })).rejects.toThrow(refusal)
    later.close()
  })
})

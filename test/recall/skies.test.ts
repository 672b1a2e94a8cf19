import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Skies } from '../../electron/recall/chronicle.ts'
import type { Recall } from '../../electron/recall/recall.ts'
import { openDatabase } from '../../electron/timeline/database.ts'
import { ticksPerDay } from '../../electron/universe/reading.ts'
import { lastTick, openEastmere } from './fixtures/eastmere.ts'

/** Fog in the mornings, rain in the afternoons, whatever the weather at the end of the day. */
const skies: Skies = { weatherAt: async (tick) => (tick % ticksPerDay < 12 ? 'fog' : 'rain') }

const skyOf = async (recall: Recall, words: string) => {
  const [{ moment }] = await recall.find(words, { now: lastTick, limit: 1 })
  return [...moment.concepts.keys()].filter((concept) => concept.startsWith('weather:'))
}

describe('the sky of a moment', () => {
  it('is that of its own hour', async () => {
    const { recall, close } = await openEastmere({ skies })
    expect(await skyOf(recall, 'the wedding of Tolo Harrow')).toEqual(['weather:fog'])
    expect(await skyOf(recall, 'Tolo Harrow quarrels with Rose Venn')).toEqual(['weather:rain'])
    close()
  })

  it('is put right behind the answers where it was remembered otherwise before', async () => {
    const opened = await openEastmere()
    expect(await skyOf(opened.recall, 'the wedding of Tolo Harrow')).not.toEqual(['weather:fog'])
    const database = openDatabase(join(opened.folder, 'moments.sqlite'))
    database.prepare("UPDATE recall_state SET value = 'concepts-2/no encoder' WHERE key = 'version'").run()
    database.close()
    const again = await opened.reopen({ skies })
    expect(await skyOf(again, 'the wedding of Tolo Harrow')).toEqual(['weather:fog'])
    expect(again.indexed).toBe(again.moments)
    expect(opened.rebuilt).toHaveLength(1)
    opened.close()
  })
})

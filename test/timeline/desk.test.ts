import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../electron/timeline/desk.ts'
import { makeFolder } from './fixtures/home.ts'

describe('the desk', () => {
  it('keeps bookmarks and history over a restart', () => {
    const path = join(makeFolder(), 'desk.sqlite')
    const desk = openDesk(path)
    const { id } = desk.addBookmark({ universe: 'u', tick: 30, note: 'the flood', camera: '{}', words: 'rain' })
    desk.addBookmark({ universe: 'u', tick: 10, note: '', camera: null, words: '' })
    desk.noteBookmark(id, 'the great flood')
    const first = desk.addTrace({ universe: 'u', at: 'now', kind: 'jump', words: 'when it rained', tick: 30 })
    const second = desk.addTrace({ universe: 'u', at: 'now', kind: 'words', words: 'in oil', tick: 31 })
    const third = desk.addTrace({ universe: 'u', at: 'now', kind: 'jump', words: 'the harvest', tick: 90 })
    desk.close()
    const again = openDesk(path)
    expect(again.bookmarks('u').map(({ tick, note }) => [tick, note])).toEqual([
      [10, ''],
      [30, 'the great flood'],
    ])
    expect(again.history('u', 10).map(({ words }) => words)).toEqual(['the harvest', 'in oil', 'when it rained'])
    expect(again.neighbour('u', third, 'back')?.id).toBe(first)
    expect(again.neighbour('u', first, 'forward')?.id).toBe(third)
    again.forget(second)
    again.removeBookmark(id)
    expect([again.history('u', 10).length, again.bookmarks('u').length]).toEqual([2, 1])
    again.close()
  })
})

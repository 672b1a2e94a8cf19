import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../electron/timeline/desk.ts'
import { makeFolder } from './fixtures/home.ts'

describe('the desk', () => {
  it('keeps bookmarks, history and settings over a restart', () => {
    const path = join(makeFolder(), 'desk.sqlite')
    const desk = openDesk(path)
    const { id } = desk.bookmark({
      universe: 'u',
      tick: 30,
      note: 'the flood',
      camera: { shot: 'street' },
      words: 'rain',
    })
    desk.bookmark({ universe: 'u', tick: 10, note: '', camera: null, words: '' })
    desk.note(id, 'the great flood')
    desk.remember('u', { kind: 'jump', words: 'when it rained', tick: 30 })
    const { id: second } = desk.remember('u', { kind: 'words', words: 'in oil', tick: 31 })
    desk.set('keys', { play: 'Space' })
    desk.close()
    const again = openDesk(path)
    expect(again.bookmarks('u').map(({ tick, note }) => [tick, note])).toEqual([
      [10, ''],
      [30, 'the great flood'],
    ])
    expect(again.bookmarks('u')[1].camera).toEqual({ shot: 'street' })
    expect(again.history('u', 10).map(({ words }) => words)).toEqual(['in oil', 'when it rained'])
    again.forget(second)
    again.removeBookmark(id)
    expect([again.history('u', 10).length, again.bookmarks('u').length]).toEqual([1, 1])
    expect(again.settings()).toEqual({ keys: { play: 'Space' } })
    expect(() => again.forget(second)).toThrow('nothing is kept under number')
    again.close()
  })
})

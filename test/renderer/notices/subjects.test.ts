import { beforeEach, describe, expect, it } from 'vitest'
import { dismiss, notify, useNotices } from '../../../renderer/notices/notices.ts'

const shown = () =>
  useNotices
    .getState()
    .list.filter((one) => one.shown)
    .map(({ title }) => title)

describe('cards on one subject', () => {
  beforeEach(() => useNotices.setState({ list: [], quiet: false, unread: 0 }))

  it('give way to the newest of them', () => {
    notify({ kind: 'device', title: 'stopped', words: 'a', subject: 'eye 1' })
    notify({ kind: 'event', title: 'a wedding', words: 'b' })
    notify({ kind: 'device', title: 'given up', words: 'c', subject: 'eye 1' })
    expect(shown()).toEqual(['given up', 'a wedding'])
    expect(useNotices.getState().list).toHaveLength(3)
  })

  it('leave those without a subject alone', () => {
    notify({ kind: 'problem', title: 'one', words: 'a' })
    notify({ kind: 'problem', title: 'two', words: 'b' })
    expect(shown()).toEqual(['two', 'one'])
    dismiss(useNotices.getState().list[0].id)
    expect(shown()).toEqual(['one'])
  })
})

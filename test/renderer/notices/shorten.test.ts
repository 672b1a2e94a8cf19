import { describe, expect, it } from 'vitest'
import { shorten } from '../../../renderer/notices/shorten.ts'

const hash = '3f'.repeat(32)

describe('what a card has room for', () => {
  it('leaves a short line as it is', () => {
    expect(shorten('Every day agrees with what was sealed.')).toBe('Every day agrees with what was sealed.')
  })

  it('says hashes by their beginning', () => {
    expect(shorten(`epoch 3 has root ${hash}`)).toBe('epoch 3 has root 3f3f3f3f…')
  })

  it('says the first thing and leaves the rest for those who ask', () => {
    expect(shorten('the port is taken; give another with --port')).toBe('the port is taken.')
  })

  it('never runs on', () => {
    expect(shorten('word '.repeat(100)).length).toBeLessThan(120)
  })
})

import { describe, expect, it } from 'vitest'
import { actionNames, actions } from '../../../renderer/keys/actions.ts'
import { chordOf } from '../../../renderer/keys/chord.ts'
import { actionFor, chordsFor, conflictOf } from '../../../renderer/keys/keymap.ts'

const free = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }

describe('the keys', () => {
  it('give every chord to one action only', () => {
    const chords = actionNames.flatMap((name) => [...actions[name]])
    expect(new Set(chords).size).toBe(chords.length)
  })

  it('are spelled in one way', () => {
    expect(chordOf({ ...free, key: ' ' })).toBe('Space')
    expect(chordOf({ ...free, key: 'K' })).toBe('k')
    expect(chordOf({ ...free, key: '?', shiftKey: true })).toBe('?')
    expect(chordOf({ ...free, key: 'ArrowLeft', shiftKey: true })).toBe('Shift+ArrowLeft')
  })

  it('can be changed and taken away, and warn of what they meant before', () => {
    const [first, second] = actionNames.filter((name) => actions[name].length > 0)
    const taken = actions[second][0]
    expect(actionFor(taken, { [first]: taken }, true)).toBe(first)
    expect(conflictOf(first, taken, {})).toBe(second)
    expect(chordsFor(first, { [first]: '' })).toEqual([])
  })

  it('of a single sign can be switched off together', () => {
    const single = actionNames.flatMap((name) => [...actions[name]]).find((chord) => chord.length === 1) ?? ''
    expect(actionFor(single, {}, true)).toBeDefined()
    expect(actionFor(single, {}, false)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { nameFork } from '../../../renderer/universes/family.ts'

describe('what a fork is called', () => {
  it('is its parent’s name and what sets it apart', () => {
    expect(nameFork('Eastmere', 'drought', ['Eastmere'])).toBe('Eastmere, drought')
  })

  it('is never what another is called', () => {
    expect(nameFork('Eastmere', 'drought', ['Eastmere, drought', 'Eastmere, drought 2'])).toBe('Eastmere, drought 3')
  })

  it('is not told twice what sets it apart', () => {
    expect(nameFork('Eastmere, drought', 'drought', ['Eastmere', 'Eastmere, drought'])).toBe('Eastmere, drought 2')
    expect(nameFork('Eastmere, drought 2', 'drought', ['Eastmere, drought', 'Eastmere, drought 2'])).toBe(
      'Eastmere, drought 3',
    )
    expect(nameFork('Eastmere 2', 'drought', [])).toBe('Eastmere 2, drought')
  })

  it('stays as short as a name may be', () => {
    expect(nameFork('x'.repeat(80), 'drought', []).length).toBeLessThanOrEqual(80)
  })
})

import { describe, expect, it } from 'vitest'
import { nameFork } from '../../../renderer/universes/family.ts'

describe('what a fork is called', () => {
  it('is its parent’s name and what sets it apart', () => {
    expect(nameFork('Eastmere', 'drought', ['Eastmere'])).toBe('Eastmere, drought')
  })

  it('is never what another is called', () => {
    expect(nameFork('Eastmere', 'drought', ['Eastmere, drought', 'Eastmere, drought 2'])).toBe('Eastmere, drought 3')
  })

  it('stays as short as a name may be', () => {
    expect(nameFork('x'.repeat(80), 'drought', []).length).toBeLessThanOrEqual(80)
  })
})

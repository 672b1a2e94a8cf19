import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../renderer/universes/labels.ts'

describe('names in the orrery', () => {
  it('all show where there is room', () => {
    const labels = placeLabels([place('a', 0.2, 0.2), place('b', 0.8, 0.8)], 1_000, 600)
    expect(labels.map(({ faint }) => faint)).toEqual([false, false])
  })

  it('give way to an elder one where there is none, and only to one that shows', () => {
    const labels = placeLabels([place('a', 0.5, 0.5), place('b', 0.55, 0.5), place('c', 0.65, 0.5)], 1_000, 600)
    expect(labels.map(({ faint }) => faint)).toEqual([false, true, false])
  })
})

function place(id: string, x: number, y: number) {
  return { id, x, y }
}

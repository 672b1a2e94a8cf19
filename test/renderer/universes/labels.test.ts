import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../renderer/universes/labels.ts'

const sky = { width: 1_000, height: 600 }
const usual = () => ({ width: 130, height: 44 })

describe('names in the orrery', () => {
  it('all show beneath their rings where there is room', () => {
    const labels = placeLabels([place('a', 0.2, 0.2), place('b', 0.8, 0.8)], usual, sky)
    expect(labels).toEqual([
      { id: 'a', x: 0.2, y: 0.2, faint: false },
      { id: 'b', x: 0.8, y: 0.8, faint: false },
    ])
  })

  it('move beneath an elder one in the way, however long the names are', () => {
    const long = () => ({ width: 216, height: 44 })
    const [elder, younger] = placeLabels([place('a', 0.5, 0.5), place('b', 0.65, 0.47)], long, sky)
    expect(elder).toEqual({ id: 'a', x: 0.5, y: 0.5, faint: false })
    expect(younger.faint).toBe(true)
    const [, lower] = placeLabels([place('a', 0.5, 0.5), place('b', 0.65, 0.53)], long, sky)
    expect(lower.faint).toBe(false)
    expect(lower.y * sky.height).toBeGreaterThanOrEqual(300 + 44)
  })

  it('give way where there is no room, and only to one that shows', () => {
    const labels = placeLabels([place('a', 0.5, 0.5), place('b', 0.55, 0.5), place('c', 0.65, 0.5)], usual, sky)
    expect(labels.map(({ faint }) => faint)).toEqual([false, true, false])
  })

  it('never hang over the edge of the sky while their rings are in sight', () => {
    const [corner] = placeLabels([place('a', 0.99, 1.1)], usual, sky)
    expect(corner.x * sky.width).toBe(1_000 - 65)
    expect(corner.y * sky.height).toBe(600 - 44)
    const [outside] = placeLabels([place('a', 1.2, 0.5)], usual, sky)
    expect(outside.x).toBe(1.2)
  })
})

function place(id: string, x: number, y: number) {
  return { id, x, y }
}

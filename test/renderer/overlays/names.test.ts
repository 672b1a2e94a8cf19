import { describe, expect, it } from 'vitest'
import { chooseNames, type Room, type Standing } from '../../../renderer/overlays/names.ts'

const room: Room = {
  within: { left: 0, top: 0, right: 1_280, bottom: 700 },
  taken: [],
  followed: new Set(),
  pointer: null,
  linePixels: 12,
  widthOf: (name) => name.length * 7,
}

/** People on a grid wide enough that no two names touch, the nearest first. */
function crowd(count: number, tallPixels: number): Standing[] {
  return Array.from({ length: count }, (_, i) => ({
    id: i,
    name: `Aleta ${i}`,
    x: 80 + (i % 8) * 140,
    y: 60 + Math.floor(i / 8) * 60,
    tallPixels,
    hidden: false,
  }))
}

describe('names over the picture', () => {
  it('are those of everyone who is near, and of a few only who are far away', () => {
    expect(chooseNames(crowd(20, 80), room)).toHaveLength(20)
    const far = chooseNames(crowd(60, 6), room)
    expect(far.length).toBeLessThan(8)
    expect(far[0]?.id).toBe(0)
  })

  it('come in about the pointer, the nearer the clearer', () => {
    const pointer = { x: 80 + 3 * 140, y: 60 + 4 * 60 }
    const labels = chooseNames(crowd(60, 6), { ...room, pointer })
    expect(labels.find(({ id }) => id === 35)?.light).toBe(1)
    const beside = labels.find(({ id }) => id === 34)?.light ?? 0
    expect(beside).toBeGreaterThan(0)
    expect(beside).toBeLessThan(1)
    expect(labels.some(({ id }) => id === 56)).toBe(false)
  })

  it('always have those whom the user follows among them, however far away', () => {
    const labels = chooseNames(crowd(60, 6), { ...room, followed: new Set([59]) })
    expect(labels[0]).toMatchObject({ id: 59, light: 1 })
  })

  it('never lie over one another, over what stands above the picture, or past its edge', () => {
    const tour = { left: 0, top: 0, right: 400, bottom: 300 }
    const packed = crowd(24, 80).map((one, i) => ({ ...one, x: i * 55, y: 290 + (i % 3) * 6 }))
    const labels = chooseNames(packed, { ...room, taken: [tour] })
    expect(labels.length).toBeGreaterThan(3)
    for (const { box, id } of labels) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(1_280)
      for (const other of [tour, ...labels.filter((one) => one.id !== id).map((one) => one.box)])
        expect(
          box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top,
        ).toBe(true)
    }
  })

  it('are cut short where they are longer than anyone reads at a glance', () => {
    const [one] = crowd(1, 80)
    const [label] = chooseNames([{ ...one, x: 640, name: 'Aleta Wolfeschlegelsteinhausenbergerdorff' }], room)
    expect([...(label?.name ?? '')].length).toBeLessThanOrEqual(26)
    expect(label?.name.endsWith('…')).toBe(true)
  })

  it('tell of nobody behind a wall, but of those one follows, and then faintly', () => {
    const behind = crowd(3, 80).map((one) => ({ ...one, hidden: true }))
    expect(chooseNames(behind, room)).toEqual([])
    const [label] = chooseNames(behind, { ...room, followed: new Set([1]) })
    expect(label).toMatchObject({ id: 1 })
    expect(label.light).toBeLessThan(1)
  })

  it('move in from the edge with somebody who is half in sight, and go with who is not', () => {
    const [one] = crowd(1, 80)
    const [label] = chooseNames([{ ...one, x: 4 }], room)
    expect(label.box.left).toBeGreaterThanOrEqual(room.within.left)
    expect(chooseNames([{ ...one, x: -4 }], room)).toEqual([])
  })
})

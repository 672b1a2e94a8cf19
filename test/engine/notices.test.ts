import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../electron/engine/notices.ts'
import type { WorldEvent } from '../../electron/universe/reading.ts'

const universe = 'ab'.repeat(32)
const follows = [{ universe, person: 7, name: 'Mara' }]

function happened(kind: WorldEvent['kind'], weight: number, who: number[]): WorldEvent {
  const nowhere = { settlement: 0, x: 0, y: 0, cause: -1, valence: 0 }
  return { id: 1, tick: 48, kind, weight, who, text: `a ${kind}`, ...nowhere }
}

describe('notices', () => {
  it('tell of birthdays and events of those one follows, by name', () => {
    const told = noticesOf(universe, [happened('birthday', 0.1, [7]), happened('marriage', 0.5, [3, 7])], follows)
    expect(told.map(({ kind, title }) => [kind, title])).toEqual([
      ['event', 'Mara'],
      ['birthday', 'Mara'],
    ])
  })

  it('tell of great events whoever they befall, and of nothing else', () => {
    const told = noticesOf(universe, [happened('flood', 0.95, [1]), happened('quarrel', 0.4, [1])], follows)
    expect(told).toMatchObject([{ kind: 'event', title: 'flood', tick: 48, universe }])
  })

  it('are few however much happens, the weightiest first', () => {
    const many = Array.from({ length: 50 }, (_, i) => happened('quake', 0.86 + i / 1_000, [i]))
    const told = noticesOf(universe, many, undefined)
    expect(told).toHaveLength(3)
  })

  it('take no other universe’s people for one’s own, and no broken setting for a fault', () => {
    expect(noticesOf('cd'.repeat(32), [happened('birthday', 0.1, [7])], follows)).toEqual([])
    expect(noticesOf(universe, [happened('birthday', 0.1, [7])], 'nonsense')).toEqual([])
  })
})

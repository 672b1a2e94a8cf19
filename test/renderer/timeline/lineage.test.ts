import { describe, expect, it } from 'vitest'
import { keeperOf, stretchesOf } from '../../../renderer/timeline/lineage.ts'
import { joinTold, type Told } from '../../../renderer/timeline/record.ts'

const family = [
  { id: 'root', parent: null, forkTick: null },
  { id: 'child', parent: 'root', forkTick: 100 },
  { id: 'grandchild', parent: 'child', forkTick: 160 },
  { id: 'orphan', parent: 'removed', forkTick: 50 },
]

describe('the history of a fork', () => {
  const stretches = stretchesOf('grandchild', family)

  it('is that of its parents, each up to where the next began', () => {
    expect(stretches.map(({ universe, until }) => [universe, until])).toEqual([
      ['root', 100],
      ['child', 160],
      ['grandchild', Number.POSITIVE_INFINITY],
    ])
    expect([99, 100, 159, 160].map((tick) => keeperOf(stretches, tick))).toEqual([
      'root',
      'child',
      'child',
      'grandchild',
    ])
  })

  it('begins with itself where its parent is gone', () => {
    expect(stretchesOf('orphan', family)).toHaveLength(1)
  })

  it('is read from each record for its own part only', () => {
    const told = (id: number, people: number): Told => ({
      series: { people: [people, people, people, people] },
      kinds: { birth: [id, id, id, id] },
      events: [90, 110, 170].map((tick) => ({ id, tick }) as Told['events'][number]),
    })
    const records = new Map([
      ['root', told(1, 10)],
      ['child', told(2, 20)],
      ['grandchild', told(3, 30)],
    ])
    const range = { from: 80, to: 200, buckets: 4, names: ['people' as const] }
    const joined = joinTold(stretches, records, range)
    // Buckets begin at 80, 110, 140 and 170.
    expect(joined.series.people).toEqual([10, 20, 20, 30])
    expect(joined.kinds.birth).toEqual([1, 2, 2, 3])
    expect(joined.events.map(({ id, tick }) => [id, tick])).toEqual([
      [1, 90],
      [2, 110],
      [3, 170],
    ])
  })
})

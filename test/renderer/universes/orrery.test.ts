import { describe, expect, it } from 'vitest'
import type { Universe } from '../../../electron/wire/values.ts'
import { layOrrery, reachOf } from '../../../renderer/universes/orrery.ts'

const universe = (id: string, parent: string | null) =>
  ({ id: id.repeat(64), parent: parent && parent.repeat(64) }) as Universe

describe('the orrery', () => {
  const bodies = layOrrery([universe('a', null), universe('b', 'a'), universe('c', 'a'), universe('d', 'b')])
  const body = (id: string) => bodies.find((one) => one.id === id.repeat(64))!

  it('keeps a child clear of its parent and of its siblings', () => {
    expect(body('b').orbit).toBeGreaterThan(body('a').radius * 1.55 + body('b').radius * 1.55)
    expect(body('c').orbit).toBeGreaterThan(body('b').orbit)
  })

  it('makes each level smaller than the one above it', () => {
    expect(body('a').radius).toBeGreaterThan(body('b').radius)
    expect(body('b').radius).toBeGreaterThan(body('d').radius)
  })

  it('knows how far everything reaches', () => {
    expect(reachOf(bodies)).toBeGreaterThan(body('c').orbit)
    expect(reachOf(layOrrery([universe('a', null)]))).toBeLessThan(reachOf(bodies))
  })
})

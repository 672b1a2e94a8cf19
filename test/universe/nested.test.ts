import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'

const parent = { id: 'a'.repeat(64), root: 'b'.repeat(64) }

/** A networked place at a level, whose people were given the arts that they lacked. */
function learned(changes: object) {
  const force = { kind: 'gift of knowledge', settlement: 0, strength: 1 } as const
  const first = law.begin(law.completeGenesis({ seed: 'nested 1', people: 24, era: 'networked', ...changes }))
  const second = law.begin(law.forkGenesis(first, parent, force))
  return law.begin(law.forkGenesis(second, parent, force))
}

/** The geneses of the universes that its people begin in some years. */
function begunIn(world: ReturnType<typeof learned>, years: number) {
  const begun = []
  for (let k = 0; k < years * 8766; k++) {
    law.step(world)
    const child = law.childOf(world)
    if (child) begun.push({ tick: law.tick(world), child: child(parent), frozen: law.freeze(world) })
  }
  return begun
}

describe('nested worlds', () => {
  it('are begun smaller, denser and one level down, and are the same for whoever thaws that hour', () => {
    const [{ tick, child, frozen }, ...others] = begunIn(learned({ curiosity: 2 }), 2)
    expect(others).toEqual([])
    expect(child).toMatchObject({ level: 3, curiosity: 4, moment: '', parent: { ...parent, tick }, seed: parent.root })
    expect(child.people).toBeLessThanOrEqual(24)
    expect(law.completeGenesis(child)).toEqual(child)
    const thawed = law.thaw(frozen)
    expect(law.childOf(thawed)?.(parent)).toEqual(child)
    expect(law.childOf(law.begin(law.forkGenesis(thawed, parent)))).toBeUndefined()
    law.step(thawed)
    expect(law.childOf(thawed)).toBeUndefined()
  })

  it('are not begun at the fifth level, beyond the bound, or where the art is unknown', () => {
    expect(begunIn(learned({ level: 3 }), 1)).toEqual([])
    expect(begunIn(learned({ bounds: { children: 0 } }), 1)).toEqual([])
    expect(begunIn(law.begin(law.completeGenesis({ people: 24, era: 'medieval', curiosity: 0 })), 1)).toEqual([])
  })
})

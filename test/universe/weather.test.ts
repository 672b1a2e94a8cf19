import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'

describe('the weather to come', () => {
  it.each([-35, 51])('is that of the hours that are lived, at %i degrees', (latitude) => {
    const world = law.begin(law.completeGenesis({ people: 20, place: { latitude, longitude: 0 }, seed: 'weather' }))
    for (let hour = 0; hour < 30; hour++) law.step(world)
    const ahead = law.weatherAfter(world)
    const foreseen: string[] = []
    const lived: string[] = []
    for (let hour = 0; hour < 500; hour++) {
      law.step(world)
      lived.push(law.sky(world, 0).weather)
      foreseen.push(ahead.next().value)
    }
    expect(foreseen).toEqual(lived)
    expect(new Set(lived).size).toBeGreaterThan(2)
  })
})

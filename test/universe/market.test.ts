import { describe, expect, it } from 'vitest'
import { law, type World } from '../../electron/universe/law.ts'

function priceOf(world: World): { food: number; goods: number; labour: number } {
  const { food, goods, labour } = law.settlements(world)[0].prices
  return { food, goods, labour }
}
const day = (world: World): void => {
  for (let hour = 0; hour < 24; hour++) law.step(world)
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('a market', () => {
  const world = law.begin(law.completeGenesis({ seed: 'market', people: 80, start: '1204-03-01' }))
  const days = Array.from({ length: 730 }, (_, k) => {
    day(world)
    return { month: Math.floor(((k + 60) % 365.25) / 30.44), ...priceOf(world) }
  })
  const foodIn = (...months: number[]): number =>
    mean(days.filter(({ month }) => months.includes(month)).map(({ food }) => food))

  it('sells bread dearer before the harvest than after it', () => {
    expect(foodIn(4, 5)).toBeGreaterThan(1.08 * foodIn(8, 9))
  })

  it('moves the prices of food, goods and labour, and none lies at the end of its scale', () => {
    for (const what of ['food', 'goods', 'labour'] as const) {
      const prices = days.map((prices) => prices[what])
      expect(Math.max(...prices) / Math.min(...prices), what).toBeGreaterThan(1.15)
    }
    expect(Math.min(...days.map(({ food }) => food))).toBeGreaterThan(0.37)
    expect(Math.min(...days.map(({ goods }) => goods))).toBeGreaterThan(0.28)
    expect(Math.max(...days.map(({ goods }) => goods))).toBeLessThan(3)
  })

  it('raises prices and wages when the stores burn', () => {
    const before = priceOf(world)
    world.settlements.food[0] *= 0.2
    world.settlements.goods[0] *= 0.1
    for (let k = 0; k < 10; k++) day(world)
    const after = priceOf(world)
    expect(after.food).toBeGreaterThan(1.2 * before.food)
    expect(after.goods).toBeGreaterThan(1.2 * before.goods)
    expect(after.labour).toBeGreaterThan(before.labour)
  })
})

import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Journey, openJourney } from './open.ts'

describe('the main screen', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney()
  })
  afterAll(() => journey?.close())

  it('holds nothing that keeps someone out', async () => {
    const { violations } = await new AxeBuilder({ page: journey.page }).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
      [],
    )
  })

  it('breaks nothing', () => {
    expect(journey.faults).toEqual([])
  })
})

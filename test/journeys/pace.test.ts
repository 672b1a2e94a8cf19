import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openByKey, tabTo, tabToAndPress } from './hands.ts'
import { becomes, type Journey, openJourney } from './open.ts'

describe('how fast the present comes', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 2 })
  })
  afterAll(() => journey?.close())

  const moment = () => journey.traffic.moment!

  it('is as fast as one wants it: the universe itself lives faster', async () => {
    const { page } = journey
    await becomes(() => moment().playing && moment().running)
    for (const pace of [3, 6, 12, 24]) {
      await page.keyboard.press('l')
      await becomes(() => moment().ticksPerSecond === pace)
    }
    const { liveTick } = moment()
    await becomes(() => moment().liveTick > liveTick + 24)
  })

  it('is as usual again for whoever looks back', async () => {
    const { page } = journey
    await page.keyboard.press('Space')
    await becomes(() => !moment().playing)
    await page.keyboard.press('End')
    await becomes(() => moment().playing && moment().ticksPerSecond === 1)
  })

  it('is not at all while the universe rests; the window says so, and playing wakes it', async () => {
    const { page } = journey
    await openByKey(page, 'u')
    await tabToAndPress(page, 'Let it rest')
    await page.locator('.top .state-chip', { hasText: 'At rest' }).waitFor()
    await page.keyboard.press('Escape')
    await tabToAndPress(page, 'Play')
    const { liveTick } = moment()
    await becomes(() => moment().running && moment().liveTick > liveTick)
    await page.locator('.top .state-chip', { hasText: 'Live' }).waitFor()
  })

  it('is on the key that a control tells of when one comes to it', async () => {
    const { page } = journey
    await tabTo(page, 'Forwards, faster each time')
    const hint = page.locator('.hint')
    await hint.waitFor()
    expect(await hint.innerText()).toMatch(/^Forwards, faster each time\s+L$/)
    await page.keyboard.press('Escape')
    await hint.waitFor({ state: 'detached' })
    expect(journey.faults).toEqual([])
  })
})

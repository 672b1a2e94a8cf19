import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, firstPicture, type Journey, openJourney } from './open.ts'

describe('two windows on one universe', () => {
  let journey: Journey
  let other: Awaited<ReturnType<Journey['open']>>
  beforeAll(async () => {
    journey = await openJourney({ days: 20 })
    other = await journey.open()
  })
  afterAll(() => journey?.close())

  it('see the same life', async () => {
    const [here, there] = [journey.traffic, other.traffic]
    await becomes(() => here.moment?.universe === there.moment?.universe && (there.moment?.liveTick ?? 0) > 0)
    const from = here.moment?.liveTick ?? 0
    await becomes(() => (here.moment?.liveTick ?? 0) > from && (there.moment?.liveTick ?? 0) > from)
  })

  it('each have a time of their own', async () => {
    const [here, there] = [journey.traffic, other.traffic]
    await journey.page.keyboard.press('3')
    await becomes(() => (here.moment?.tick ?? 0) < (here.moment?.liveTick ?? 0) * 0.4)
    const { tick = 0, liveTick = 0 } = there.moment ?? {}
    expect(tick).toBeGreaterThan(liveTick * 0.9)
  })

  it('each have an eye of their own', async () => {
    const [here, there] = [journey.traffic, other.traffic]
    const still = here.moment?.camera
    const before = there.moment?.camera
    await other.page.keyboard.down('w')
    await becomes(() => there.moment?.camera.y !== before?.y || there.moment?.camera.x !== before?.x)
    await other.page.keyboard.up('w')
    expect(here.moment?.camera).toEqual(still)
  })

  it('share what is made in either: a fork is in the library of both', async () => {
    await other.page.locator('.top-universe').click()
    await other.page.locator('.card-enter').first().waitFor()
    const [{ id }] = journey.engine.house.cards()
    await journey.page.keyboard.press('u')
    await journey.page.getByRole('button', { name: 'Fork', exact: true }).click()
    await journey.page.getByRole('button', { name: 'Fork this moment' }).click()
    await becomes(() => journey.traffic.moment?.universe !== id)
    await other.page.locator('.card').nth(1).waitFor()
  })

  it('do not miss one that is closed', async () => {
    await other.page.close()
    const { frames } = journey.traffic
    const before = journey.traffic.moment?.liveTick ?? 0
    await becomes(() => (journey.traffic.moment?.liveTick ?? 0) > before && journey.traffic.frames > frames)
    expect(journey.faults).toEqual([])
  })

  it('say that a newer window is there when theirs has gone, and load it', async () => {
    const { page, url } = journey
    const gone = '**/assets/KeysPanel-*.js'
    await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }))
    const isThePage = ({ pathname }: URL) => pathname === new URL(url).pathname
    await page.route(isThePage, (route) => route.fulfill({ body: '<script type="module" src="newer.js"></script>' }))
    await page.keyboard.press('?')
    await page.locator('.panel h2', { hasText: 'A newer window is there' }).waitFor()
    await page.locator('.notice', { hasText: 'A newer window is there' }).waitFor()
    await page.unroute(gone)
    await page.unroute(isThePage)
    await page.locator('.panel').getByRole('button', { name: 'Load the newer window' }).click()
    await page.locator('.notice').waitFor({ state: 'detached' })
    await firstPicture(page)
    await page.keyboard.press('?')
    await page.locator('.panel h2', { hasText: 'All keys' }).waitFor()
  })
})

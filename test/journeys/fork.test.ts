import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forbidPointer, openByKey, tabTo, tabToAndPress } from './hands.ts'
import { becomes, type Journey, openJourney } from './open.ts'

describe('a fork with an intervention, with the keyboard alone', () => {
  let journey: Journey
  let parent = ''
  beforeAll(async () => {
    journey = await openJourney({ days: 30 })
    await forbidPointer(journey.page)
    parent = journey.engine.house.cards()[0].id
  })
  afterAll(() => journey?.close())

  const moment = () => journey.traffic.moment!

  it('is made from the moment that is shown, with one force at its birth', async () => {
    const { page } = journey
    await page.keyboard.press('5')
    await becomes(() => moment().tick < moment().liveTick * 0.6)
    await openByKey(page, 'u')
    await tabToAndPress(page, 'Fork')
    await page.locator('.force').nth(1).waitFor()
    await tabTo(page, 'Name')
    await page.keyboard.type('Another way')
    await tabTo(page, /^None/)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Where')
    await tabToAndPress(page, 'Fork this moment')
    await becomes(() => moment().universe !== parent)
    const child = journey.engine.house.card(moment().universe)
    expect(child).toMatchObject({ name: 'Another way', parent, level: 1 })
    expect(child.forces).toHaveLength(1)
  })

  it('lives a life of its own', async () => {
    const from = moment().liveTick
    await becomes(() => moment().liveTick > from)
  })

  it('goes back to where it began and no further, and shows before that what it shares with its parent', async () => {
    const { page, engine } = journey
    const { forkTick } = engine.house.card(moment().universe)
    await page.keyboard.press('Home')
    await becomes(() => moment().tick === forkTick && !moment().playing)
    const track = await page.locator('.timeline-track').boundingBox()
    if (!track || forkTick === null) throw new Error('there is no timeline, or this is no fork')
    const share = forkTick / 2 / moment().liveTick
    await page.mouse.move(track.x + track.width * share, track.y + track.height * 0.6)
    await page.locator('.glimpse', { hasText: 'Before this fork' }).locator('img').waitFor()
    await page.mouse.move(track.x, 10)
    await tabToAndPress(page, 'Chronicle')
    await page
      .locator('.chronicle-date', { hasText: `in ${engine.house.card(parent).name}` })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  })

  it('can be compared with the universe it came from', async () => {
    const { page, engine } = journey
    await engine.house.lives.ahead(moment().universe, moment().liveTick + 4 * 24)
    await openByKey(page, 'u')
    await tabToAndPress(page, 'Compare')
    await page.locator('.panel .table').waitFor()
    await page.locator('.panel .trend canvas').waitFor()
    expect(await page.locator('.panel').innerText()).toContain('The same for')
    await page.keyboard.press('Escape')
  })

  it('is compared no later than it has lived, and says until when that is', async () => {
    const { page, engine } = journey
    const child = engine.house.card(moment().universe)
    const { tick } = moment()
    await engine.house.lives.ahead(parent, child.tick + 90 * 24)
    await page.getByRole('list', { name: 'Branches of this universe' }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await becomes(() => moment().universe === parent && moment().tick === tick && !moment().playing)
    await page.keyboard.press('End')
    await becomes(() => moment().tick > child.tick + 80 * 24)
    await openByKey(page, 'u')
    await tabToAndPress(page, 'Compare')
    await page.locator('.panel .table').waitFor()
    await page.locator('.panel', { hasText: 'Another way has not lived further than this' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('list', { name: 'Branches of this universe' }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await becomes(() => moment().universe === child.id)
  })

  it('stands beneath the timeline as a track that leads back', async () => {
    const { page } = journey
    await page.getByRole('list', { name: 'Branches of this universe' }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await becomes(() => moment().universe === parent)
    await page.getByRole('button', { name: 'Another way' }).waitFor()
  })

  it('is seen in the orrery and can be entered there', async () => {
    const { page } = journey
    await tabToAndPress(page, 'Orrery')
    await page.locator('.panel h2:focus').waitFor()
    await page.locator('.orrery-label').nth(1).waitFor({ state: 'attached' })
    await tabToAndPress(page, /^Another way/)
    await becomes(() => moment().universe !== parent)
    expect(journey.faults).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, firstPicture, hourShown, type Journey, openJourney } from './open.ts'

describe('scrubbing through history', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 60 })
  })
  afterAll(() => journey?.close())

  const moment = () => journey.traffic.moment!
  const track = async () => {
    const box = await journey.page.locator('.timeline-seek').boundingBox()
    if (!box) throw new Error('the timeline is not in sight')
    return { at: (share: number) => [box.x + box.width * share, box.y + box.height * 0.6] as const }
  }

  it('shows a picture and the date of the moment under the pointer', async () => {
    const { page } = journey
    const { at } = await track()
    await page.mouse.move(...at(0.3))
    await page.locator('.glimpse img').waitFor()
    expect(await page.locator('.glimpse-date').innerText()).toMatch(/1204, \d\d:00$/)
  })

  it('dates what is under the pointer by where a press goes, however near one looks', async () => {
    const { page } = journey
    for (let times = 0; times < 6; times++) await page.keyboard.press('+')
    const { at } = await track()
    await page.mouse.move(...at(0.31))
    await page.locator('.glimpse img').waitFor()
    const date = await page.locator('.glimpse-date').innerText()
    await page.mouse.down()
    await page.mouse.up()
    await becomes(async () => (await page.locator('.now-date').innerText()).startsWith(date))
    await page.getByRole('button', { name: 'Show the whole of history' }).click()
    await page.keyboard.press('End')
  })

  it('follows the hand coarsely, and is exactly where the hand lets go', async () => {
    const { page } = journey
    const { at } = await track()
    await page.mouse.move(...at(0.9))
    await page.mouse.down()
    for (let share = 0.9; share > 0.25; share -= 0.05) await page.mouse.move(...at(share))
    await becomes(() => moment().tick < moment().liveTick / 2)
    expect(moment().playing).toBe(false)
    await page.mouse.up()
    const wanted = await hourShown(page)
    await becomes(() => moment().tick === wanted)
  })

  it('says how far behind live it is, and that this is history', async () => {
    const { page } = journey
    await page.locator('.top .state-chip', { hasText: /behind live by \d+ d/ }).waitFor()
    await page.locator('.live', { hasText: /−\d+ d/ }).waitFor()
  })

  it('plays on from there and stays in history', async () => {
    const { page } = journey
    const from = moment().tick
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await becomes(() => moment().playing && moment().tick > from)
    expect(moment().tick).toBeLessThan(moment().liveTick - 24)
  })

  it('shuttles back with J and stands with K', async () => {
    const { page } = journey
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await becomes(() => moment().playing && moment().ticksPerSecond < -1)
    const from = moment().tick
    await becomes(() => moment().tick < from)
    await page.keyboard.press('k')
    await becomes(() => !moment().playing)
  })

  it('loops between I and O', async () => {
    const { page } = journey
    await becomes(() => !moment().playing)
    const from = moment().tick
    await becomes(async () => (await hourShown(page)) === from)
    await page.keyboard.press('i')
    await page.keyboard.press('Shift+ArrowRight')
    await becomes(() => moment().tick === from + 10)
    await page.keyboard.press('o')
    await page.keyboard.press('l')
    await becomes(() => moment().playing && moment().tick > from)
    let turned = false
    for (let before = moment().tick; !turned; before = moment().tick) {
      await becomes(() => moment().tick !== before)
      turned = moment().tick < before
      expect(moment().tick).toBeLessThanOrEqual(from + 10)
    }
    await page.keyboard.press('Shift+o')
  })

  it('keeps a marker on a moment, through a reload too', async () => {
    const { page } = journey
    await page.keyboard.press('m')
    await page.locator('.notice', { hasText: 'Marker set' }).waitFor()
    await page.reload()
    await firstPicture(page)
    await page.getByRole('button', { name: 'Chronicle' }).click()
    await page.getByRole('radio', { name: 'Markers' }).click()
    await page.getByRole('textbox', { name: /^Note for/ }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('looks closer where the hand of the clock is, and sees the whole again', async () => {
    const { page } = journey
    await page.keyboard.press('5')
    await becomes(() => moment().tick < moment().liveTick * 0.6)
    for (let times = 0; times < 3; times++) await page.keyboard.press('+')
    const hand = await page.locator('.timeline-hand').boundingBox()
    const { at } = await track()
    expect(hand?.x).toBeGreaterThan(at(0)[0])
    expect(hand?.x).toBeLessThan(at(1)[0])
    await page.getByRole('button', { name: 'Show the whole of history' }).click()
  })

  it('says beside the date how one is written, when what was typed is none', async () => {
    const { page } = journey
    await page.getByRole('button', { name: /Go to a date$/ }).click()
    await page.keyboard.type('the ides')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('No date of this universe').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })

  it('is live again at a press, and only then', async () => {
    const { page } = journey
    await page.locator('.live').click()
    await becomes(() => moment().tick >= moment().liveTick - 1)
    await page.locator('.live[data-live]').waitFor()
  })

  it('heeds the last of many quick wishes', async () => {
    const { page } = journey
    for (const key of [',', ',', 'ArrowLeft', ',', 'End']) await page.keyboard.press(key)
    await page.locator('.live[data-live]').waitFor()
    const from = moment().tick
    await becomes(() => moment().tick > from && moment().playing)
    expect(journey.faults).toEqual([])
  })
})

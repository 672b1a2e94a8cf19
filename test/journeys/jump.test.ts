import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ticksPerDay } from '../../electron/universe/reading.ts'
import { forbidPointer, tabTo, tabToAndPress } from './hands.ts'
import { becomes, firstPicture, type Journey, openJourney } from './open.ts'

describe('jumping by words, with the keyboard alone', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 60 })
    await forbidPointer(journey.page)
  })
  afterAll(() => journey?.close())

  const moment = () => journey.traffic.moment!
  let from = 0
  const outcome = () => journey.page.locator('.prompt-outcome')

  it('says what was understood, piece by piece', async () => {
    const { page } = journey
    await page.keyboard.press('/')
    await page.keyboard.type('a quarrel in May')
    const chips = page.getByRole('list', { name: 'What was understood' })
    await chips.getByText('quarrel').waitFor()
  })

  it('goes to the moment, and says why there', async () => {
    const { page } = journey
    from = moment().tick
    await page.keyboard.press('Enter')
    await outcome().getByText('Here it is').waitFor()
    await becomes(() => moment().tick < from)
    expect(moment().playing).toBe(false)
  })

  it('goes on to another when asked, and comes back the way it came', async () => {
    const { page } = journey
    const first = moment().tick
    await page.keyboard.press('Control+a')
    await page.keyboard.type('a birthday')
    await page.keyboard.press('Enter')
    await outcome().getByText('Here it is').waitFor()
    await becomes(() => moment().tick !== first)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+ArrowLeft')
    await becomes(() => moment().tick === first)
  })

  it('shows more like what is seen, each with its reason, and goes there', async () => {
    const { page } = journey
    await page.keyboard.press('Escape')
    await page.keyboard.press('y')
    await outcome().getByText('More like this').waitFor()
    const others = outcome().getByRole('list').getByRole('button')
    // What was seen on the way here may look like this, and then its picture is the first reason.
    await others
      .getByText(/a moment like this: 0\.\d\d/)
      .first()
      .waitFor()
    for (const other of await others.all()) expect(await other.innerText()).toMatch(/like this: [01]\.\d\d/)
    const before = moment().tick
    await others.first().focus()
    await page.keyboard.press('Enter')
    await becomes(() => moment().tick !== before)
    expect(await others.count()).toBeGreaterThan(1)
  })

  it('offers what the record holds, chosen with the arrows', async () => {
    const { page } = journey
    await page.keyboard.press('/')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const option = await page.locator('[role=option][aria-selected=true]').innerText()
    await page.keyboard.press('Enter')
    await outcome().getByText('Here it is').waitFor()
    expect(await page.getByRole('combobox', { name: /^Words/ }).inputValue()).toBe(option)
  })

  it('waits for nothing that it does not understand, and offers to paint it instead', async () => {
    const { page } = journey
    await page.keyboard.press('Control+a')
    await page.keyboard.type('qwertz '.repeat(20) + 'z'.repeat(200))
    await page.keyboard.press('Enter')
    await outcome().getByText('Not in this history').waitFor()
    expect(await outcome().getByRole('button', { name: 'Live on until it happens' }).count()).toBe(0)
    const [inner, outer] = await outcome().evaluate((sheet) => [sheet.scrollWidth, sheet.clientWidth])
    expect(inner).toBeLessThanOrEqual(outer)
    const before = moment().tick
    await tabToAndPress(page, 'Paint it so')
    await page.locator('.worn').getByText('qwertz').waitFor()
    expect(moment().tick).toBe(before)
    await page.keyboard.press('/')
  })

  it('gives the words to the picture and stays, with Shift and Enter, and shows it through the model', async () => {
    const { page, traffic } = journey
    await page.keyboard.press('Control+a')
    await page.keyboard.type('ink wash')
    const before = moment().tick
    await page.keyboard.press('Shift+Enter')
    await becomes(async () => (await page.locator('.prompt-line[data-busy]').count()) === 0)
    expect(moment().tick).toBe(before)
    await becomes(() => traffic.shown?.kind === 'lens' && traffic.lens !== undefined)
    await page.keyboard.press('Escape')
  })

  it('shows which words the picture goes by, and takes them off again', async () => {
    const { page } = journey
    await page.locator('.worn').getByText('ink wash').waitFor()
    await tabToAndPress(page, 'Paint it without “ink wash”')
    await page.locator('.worn').waitFor({ state: 'detached' })
  })

  it('goes back to where the first jump was made from, and says when there is no other', async () => {
    const { page } = journey
    const end = page.locator('.notice', { hasText: 'There is no jump to go back from' })
    await becomes(async () => {
      await page.keyboard.press('Alt+ArrowLeft')
      return (await end.count()) > 0
    })
    // Live when it was made: the page may have been a few hours behind what it was told.
    await becomes(() => moment().tick >= from - ticksPerDay)
  })

  it('remembers what was asked for when the page comes again, and forgets it when told to', async () => {
    const { page } = journey
    await page.reload()
    await firstPicture(page)
    await forbidPointer(page)
    await tabToAndPress(page, 'Chronicle')
    await tabTo(page, 'Events')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const asked = page.locator('.chronicle li')
    await asked.getByText('a quarrel in May').waitFor()
    const count = await asked.count()
    await tabToAndPress(page, /^Forget/)
    await becomes(async () => (await asked.count()) === count - 1)
    expect(journey.faults).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ticksPerDay } from '../../electron/universe/reading.ts'
import { becomes, firstPicture, type Journey, openJourney } from './open.ts'

describe('the library', () => {
  let journey: Journey
  let file: string
  beforeAll(async () => {
    journey = await openJourney({ days: 6 })
    await journey.page.locator('.top-universe').click()
    await journey.page.locator('.card').waitFor()
  })
  afterAll(() => journey?.close())

  it('saves a universe as a file', async () => {
    const { page } = journey
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('Eastmere.universe')
    file = await saved.path()
    await page.locator('.carry').waitFor({ state: 'detached' })
  })

  it('says in one line why a file is no universe', async () => {
    const { page } = journey
    const letter = { name: 'letter.universe', mimeType: '', buffer: Buffer.from('a letter '.repeat(50)) }
    await page.setInputFiles('input[type=file]', letter)
    expect(await page.getByRole('alert').innerText()).toContain('letter.universe is no universe: choose a file')
    // A notice of something else may stand beside it.
    await page.locator('.panel').getByRole('button', { name: 'Dismiss' }).click()
  })

  it('asks by name before it removes one, and keeps it when told to', async () => {
    const { page } = journey
    // It lives on while it is asked about, an hour each second.
    const { house } = journey.engine
    const [{ id }] = house.cards()
    await house.lives.pause(id)
    const days = Math.floor(house.edge(id).tick / ticksPerDay)
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    const question = page.getByRole('alertdialog', { name: 'Remove Eastmere for ever?' })
    await question.getByText(`${days} days of history`).waitFor()
    await page.keyboard.press('Enter')
    await question.waitFor({ state: 'detached' })
    expect(journey.engine.house.cards()).toHaveLength(1)
  })

  it('keeps one that another window looks at', async () => {
    const { page } = journey
    const other = await journey.open()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('button', { name: 'Remove Eastmere' }).click()
    await page.getByText('is open in another window').first().waitFor()
    expect(journey.engine.house.cards()).toHaveLength(1)
    await other.page.close()
    await becomes(() => journey.engine.windows === 1)
  })

  it('removes the last one and stands before an empty stage', async () => {
    const { page } = journey
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('button', { name: 'Remove Eastmere' }).click()
    await page.getByRole('heading', { name: 'No universe yet' }).waitFor()
    expect(journey.engine.house.cards()).toEqual([])
  })

  it('keeps nothing on the empty stage of what was there', async () => {
    const { page } = journey
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await page.locator('.timeline').isVisible()).toBe(false)
    await page.keyboard.press('w')
    await page.keyboard.press('o')
    await page.keyboard.press('p')
    await page.getByText('Nobody is near enough to be seen').waitFor()
    expect(await page.locator('.notice', { hasText: 'no universe is open' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await page.locator('.panel').waitFor()
  })

  it('takes the file in again, lived anew, and goes there', async () => {
    const { page } = journey
    await page.setInputFiles('input[type=file]', file)
    await page.locator('.card[data-here]').waitFor()
    await firstPicture(page)
    expect(journey.engine.house.cards()).toMatchObject([{ name: 'Eastmere', running: true }])
    expect(journey.faults).toEqual([])
  })
})

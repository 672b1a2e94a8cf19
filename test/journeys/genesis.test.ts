import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, type Journey, openJourney } from './open.ts'

describe('beginning a universe', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney()
    await journey.page.locator('.top-universe').click()
    await journey.page.getByRole('button', { name: 'Begin a universe' }).click()
  })
  afterAll(() => journey?.close())

  const town = () => journey.page.locator('.preview-town').getAttribute('src')
  const number = (name: string) =>
    journey.page.locator('.preview-numbers div').filter({ hasText: name }).locator('dd').innerText()
  const foreseen = () => journey.page.locator('.preview[aria-busy=false]').waitFor()

  it('shows the land, the town and a few numbers before anything is locked', async () => {
    const { page } = journey
    await foreseen()
    expect(await number('People')).toBe('300')
    expect(await number('First day')).toBe('1 May 1204')
    expect(await page.locator('.preview-town').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720)
    expect(await page.getByRole('img', { name: 'The land from above with 1 settlement' }).count()).toBe(1)
    expect(journey.engine.house.cards()).toHaveLength(1)
  })

  it('follows the form, and only its last word', async () => {
    const { page } = journey
    const before = await town()
    await page.getByRole('button', { name: /^The fishing village/ }).click()
    await page.getByLabel('People at first').fill('40')
    await page.getByLabel('First day').fill('1310-01-09')
    await becomes(async () => (await number('People')) === '40')
    await foreseen()
    expect(await number('First day')).toBe('9 Jan 1310')
    expect(await town()).not.toBe(before)
  })

  it('says what is wrong and does not lock it', async () => {
    const { page } = journey
    await page.getByLabel('First day').fill('someday')
    await page.locator('.genesis .problem').waitFor()
    expect(await page.getByLabel('I understand').isDisabled()).toBe(true)
    await page.getByLabel('First day').fill('1310-01-09')
    await foreseen()
  })

  it('locks it after a plain warning, and it lives', async () => {
    const { page } = journey
    await page.getByLabel('Name').fill('Skerry')
    expect(await page.getByRole('button', { name: 'Begin and lock' }).isDisabled()).toBe(true)
    await foreseen()
    await page.getByLabel('I understand').click()
    await page.getByRole('button', { name: 'Begin and lock' }).click()
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await page.locator('.top-name').innerText()).toContain('Skerry')
    const { cards, home } = journey.engine.house
    const skerry = cards().find(({ name }) => name === 'Skerry')!
    expect(skerry).toMatchObject({ running: true })
    // By now somebody may have been born.
    expect(home.show(skerry.id).genesis).toMatchObject({ people: 40, start: '1310-01-09' })
    expect(journey.faults).toEqual([])
  })
})

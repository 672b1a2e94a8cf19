import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forbidPointer, openByKey, tabToAndPress } from './hands.ts'
import { type Journey, openJourney } from './open.ts'

describe('verifying, with the keyboard alone', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 20 })
    await forbidPointer(journey.page)
  })
  afterAll(() => journey?.close())

  it('lives all of history again and finds every hash as it was', async () => {
    const { page } = journey
    await openByKey(page, 'u')
    await tabToAndPress(page, 'Verify')
    await tabToAndPress(page, 'Verify now')
    await page.locator('.verdict[data-ok=true]').waitFor()
    expect(await page.locator('.verdict').innerText()).toMatch(/\d+ days replayed and every hash agrees/)
  })

  it('gives a certificate to keep, signed and with the verdict in it', async () => {
    const { page } = journey
    const saved = page.waitForEvent('download')
    await tabToAndPress(page, 'Save a certificate')
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/certificate\.json$/)
    const certificate = JSON.parse(readFileSync(await file.path(), 'utf8'))
    const [{ id }] = journey.engine.house.cards()
    expect(certificate).toMatchObject({ universe: id, verdict: { ok: true }, checkpoint: expect.any(Object) })
  })

  it('hands the focus back to where it came from', async () => {
    const { page } = journey
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('HTML')
    expect(journey.faults).toEqual([])
  })
})

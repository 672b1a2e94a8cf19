import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openByKey, tabToAndPress } from './hands.ts'
import { becomes, type Journey, openJourney } from './open.ts'

describe('keeping what one sees', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 3 })
    await journey.page.keyboard.press('Space')
    await becomes(() => journey.traffic.moment?.playing === false)
    // The day that is looked at must not end, and be sealed, while it is looked at.
    const { house } = journey.engine
    const [{ id }] = house.cards()
    await house.lives.pause(id)
    await journey.page.keyboard.press('End')
    await becomes(() => journey.traffic.moment?.tick === house.edge(id).tick)
  })
  afterAll(() => journey?.close())

  async function taken(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
    const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  it('saves the picture on the screen, with what it takes to make it again, by the keyboard alone', async () => {
    const { page, traffic } = journey
    await becomes(() => Math.floor(traffic.shown?.tick ?? -1) === traffic.moment?.tick)
    await openByKey(page, 'Control+s')
    const { name, bytes } = await taken(page, () => tabToAndPress(page, 'Save the picture'))
    expect(name).toMatch(/^Eastmere 1204-\d\d-\d\d \d\dh\.png$/)
    const { width, comments } = await sharp(bytes).metadata()
    expect(width).toBeGreaterThanOrEqual(256)
    const origin = JSON.parse(comments?.[0].text ?? '')
    expect(origin).toMatchObject({ universe: traffic.moment?.universe, camera: traffic.shown?.camera, words: '' })
    expect(Math.floor(origin.tick)).toBe(traffic.moment?.tick)
  })

  it('makes it once more as large as is wished', async () => {
    const { page } = journey
    await page.locator('.panel select').selectOption({ label: 'Made once more, 1280 × 720' })
    const { bytes } = await taken(page, () => page.getByRole('button', { name: 'Save the picture' }).click())
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1_280, height: 720 })
  })

  it('proves a day once it is sealed, and says when it is not yet', async () => {
    const { page, engine, traffic } = journey
    await becomes(() => page.getByRole('button', { name: 'Save the proof' }).isDisabled())
    await page.getByText('The day is sealed when it ends').waitFor()
    await page.keyboard.press('Home')
    await becomes(() => traffic.moment?.tick === 0)
    const { bytes } = await taken(page, () => page.getByRole('button', { name: 'Save the proof' }).click())
    const [{ id }] = engine.house.cards()
    expect(JSON.parse(bytes.toString())).toMatchObject({ kind: 'qhpu inclusion proof', universe: id })
  })

  it('films what is shown until it is stopped', async () => {
    const { page } = journey
    await page.getByRole('button', { name: 'Record' }).click()
    await page.locator('.panel').waitFor({ state: 'detached' })
    // A page that is short of time does not tell every second.
    await page.locator('.filming', { hasText: /0:(0[2-9]|[1-5]\d)/ }).waitFor()
    const { name, bytes } = await taken(page, () => page.locator('.filming').click())
    expect(name).toMatch(/^Eastmere .*\.(mp4|webm)$/)
    expect(bytes.byteLength).toBeGreaterThan(10_000)
    await page.locator('.filming').waitFor({ state: 'detached' })
    expect(journey.faults).toEqual([])
  })
})

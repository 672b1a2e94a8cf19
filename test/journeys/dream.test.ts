import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, type Journey, openJourney } from './open.ts'

const framesDreamt = 60

describe('dreaming', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 10, settings: { lens: { width: 384, height: 216, steps: 1 } } })
  })
  afterAll(() => journey?.close())

  it('begins when the slider is at the dream', async () => {
    const { page, traffic } = journey
    await page.getByRole('button', { name: 'How it looks' }).click()
    await page.getByRole('slider', { name: 'From world to dream' }).focus()
    await page.keyboard.press('End')
    await becomes(() => traffic.stream?.state === 'dreaming')
    await page.locator('.top .state-chip', { hasText: 'dreaming' }).waitFor()
  })

  it('goes on frame after frame and is never dark nor flat', async () => {
    const { page, traffic } = journey
    const from = traffic.frames
    const looks: { mean: number; spread: number }[] = []
    for (let seen = 10; seen <= framesDreamt; seen += 10) {
      await becomes(() => traffic.frames >= from + seen)
      looks.push(await lookOf(page))
    }
    for (const { mean, spread } of looks) {
      expect(mean).toBeGreaterThan(8)
      expect(spread).toBeGreaterThan(4)
    }
  })

  it('takes new words while it dreams', async () => {
    const { page, traffic } = journey
    await page.keyboard.press('/')
    await page.keyboard.type('moonlight')
    await page.keyboard.press('Shift+Enter')
    await becomes(async () => (await page.locator('.prompt-line[data-busy]').count()) === 0)
    const from = traffic.frames
    await becomes(() => traffic.frames > from + 3)
    expect(traffic.stream?.state).toBe('dreaming')
  })

  it('wakes when the slider is at the world', async () => {
    const { page, traffic } = journey
    await page.getByRole('slider', { name: 'From world to dream' }).focus()
    await page.keyboard.press('Home')
    await becomes(() => traffic.stream !== undefined && traffic.stream.state !== 'dreaming')
  })

  const dream = async () => {
    await journey.page.getByRole('slider', { name: 'From world to dream' }).focus()
    await journey.page.keyboard.press('End')
    await journey.page.getByRole('button', { name: 'Wake' }).waitFor()
  }
  const isAwake = () => becomes(() => journey.traffic.stream?.state === 'live')

  it('wakes when told to where it says that one dreams', async () => {
    const { page } = journey
    await dream()
    await page.getByRole('button', { name: 'Wake' }).click()
    await isAwake()
    await page.getByRole('button', { name: 'Wake' }).waitFor({ state: 'detached' })
  })

  it('wakes for whoever asks for the present, and for a moment', async () => {
    const { page, traffic } = journey
    await dream()
    await page.getByRole('button', { name: /^Go live/ }).click()
    await isAwake()
    await dream()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('a birthday')
    await page.keyboard.press('Enter')
    await page.locator('.prompt-outcome').getByText('Here it is').waitFor()
    await becomes(() => traffic.shown?.kind === 'lens' && traffic.stream?.state !== 'dreaming')
    expect(journey.faults).toEqual([])
  })
})

/** The mean light of the picture on the screen and how far it spreads, 0 … 255. */
async function lookOf(page: Page): Promise<{ mean: number; spread: number }> {
  return page.evaluate(() => {
    const small = new OffscreenCanvas(32, 18).getContext('2d')!
    small.drawImage(document.querySelector<HTMLCanvasElement>('.picture-frame')!, 0, 0, 32, 18)
    const { data } = small.getImageData(0, 0, 32, 18)
    const light = Array.from({ length: 32 * 18 }, (_, i) => (data[i * 4] + data[i * 4 + 1] + data[i * 4 + 2]) / 3)
    const mean = light.reduce((sum, one) => sum + one, 0) / light.length
    return { mean, spread: Math.sqrt(light.reduce((sum, one) => sum + (one - mean) ** 2, 0) / light.length) }
  })
}

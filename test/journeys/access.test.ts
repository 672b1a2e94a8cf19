import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLayoutFaults } from './layout.ts'
import { becomes, firstPicture, type Journey, openJourney } from './open.ts'
import { leave, screens } from './screens.ts'

/** What axe finds that would keep someone out, contrast among it. */
async function findBarriers(page: Page, part: string | undefined): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  // What stands around it was looked at with the bare picture.
  if (part) axe.include(part)
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** What of the window a screen has brought: a panel, or else an instrument, the prompt's own sheets, the timeline. */
async function partsOf(page: Page): Promise<string[]> {
  const parts = ['.panel', '.instruments > *', '.prompt-suggestions', '.prompt-outcome', '.look', '.chips', '.timeline']
  const found = await Promise.all(parts.map(async (part) => ((await page.locator(part).count()) > 0 ? [part] : [])))
  return found.flat()
}

/** A window in which time stands: there is nothing to wait for but the screens themselves. */
async function openStill(): Promise<Journey> {
  const journey = await openJourney({ days: 20, reducedMotion: 'reduce' })
  await journey.page.keyboard.press('Space')
  await becomes(() => journey.traffic.moment?.playing === false)
  return journey
}

describe('every screen', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openStill()
  })
  afterAll(() => journey?.close())

  it.each(screens)(
    '$name: keeps nobody out, and nothing overflows, is cut off or lies over another',
    async (screen) => {
      const { page } = journey
      await screen.show(page)
      const [part] = screen.name === 'picture' ? [] : await partsOf(page)
      expect([...(await findBarriers(page, part)), ...(await findLayoutFaults(page))]).toEqual([])
      await leave(page, screen)
    },
  )

  it('throws nothing', () => expect(journey.faults).toEqual([]))
})

describe('the window in other shapes', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openStill()
  })
  afterAll(() => journey?.close())

  const shapes = [
    { width: 1024, height: 640, shown: ['picture', 'person', 'prompt, how it looks'], name: '1024 × 640' },
    { width: 3840, height: 2160, shown: ['picture', 'dashboards'], name: '3840 × 2160' },
    { width: 720, height: 450, shown: ['picture', 'universes', 'prompt, how it looks'], name: '1440 × 900 at 200 %' },
  ]
  it.each(shapes)('$name: nothing overflows, is cut off or lies over another', async ({ width, height, shown }) => {
    const { page } = journey
    await page.setViewportSize({ width, height })
    for (const screen of screens.filter(({ name }) => shown.includes(name))) {
      await screen.show(page)
      expect(await findLayoutFaults(page), screen.name).toEqual([])
      await leave(page, screen)
    }
  })

  it('takes the focus into a panel, and back to where it came from', async () => {
    const { page } = journey
    await page.setViewportSize({ width: 1440, height: 900 })
    const door = page.getByRole('button', { name: 'People', exact: true })
    await door.focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel h2:focus').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await door.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('does nothing at single letters when they are switched off, and everything else still works', async () => {
    const { page, engine } = journey
    engine.house.settings.set('singleLetters', false)
    await page.reload()
    await firstPicture(page)
    await page.keyboard.press('p')
    await page.keyboard.press('Control+,')
    await page.locator('.panel h2', { hasText: 'Settings' }).waitFor()
    await page.keyboard.press('Escape')
  })
})

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, firstPicture, type Journey, openJourney } from './open.ts'

describe('two windows on one universe', () => {
  let journey: Journey
  let other: Awaited<ReturnType<Journey['open']>>
  // A page of our own, which another build may take the place of.
  const builtPage = mkdtempSync(join(tmpdir(), 'qhpu-page-'))
  beforeAll(async () => {
    cpSync('renderer/dist', builtPage, { recursive: true })
    journey = await openJourney({ days: 20, builtPage })
    other = await journey.open()
  })
  afterAll(async () => {
    await journey?.close()
    rmSync(builtPage, { recursive: true })
  })

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
    const { page } = journey
    const panel = readdirSync(join(builtPage, 'assets')).find((name) => /^KeysPanel-.*\.js$/.test(name)) ?? ''
    buildAnew(builtPage, panel)
    await page.keyboard.press('?')
    await page.locator('.panel h2', { hasText: 'A newer window is there' }).waitFor()
    await page.locator('.notice', { hasText: 'A newer window is there' }).waitFor()
    await page.locator('.panel').getByRole('button', { name: 'Load the newer window' }).click()
    await page.locator('.notice').waitFor({ state: 'detached' })
    await firstPicture(page)
    await page.keyboard.press('?')
    await page.locator('.panel h2', { hasText: 'All keys' }).waitFor()
  })
})

/** As a build does whose sources changed: a part of the page, and all that leads to it, have other names from now on. */
function buildAnew(folder: string, part: string): void {
  const texts = [join(folder, 'index.html'), ...scriptsOf(folder)].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }))
  const renamed = new Set([part])
  for (const name of renamed)
    for (const { path, text } of texts) if (path.endsWith('.js') && text.includes(name)) renamed.add(basename(path))
  for (const { path, text } of texts)
    writeFileSync(
      path,
      [...renamed].reduce((now, name) => now.replaceAll(name, newer(name)), text),
    )
  for (const name of renamed) renameSync(join(folder, 'assets', name), join(folder, 'assets', newer(name)))
}

function scriptsOf(folder: string): string[] {
  return readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, 'assets', name))
}

function newer(name: string): string {
  return name.replace(/\.js$/, '.newer.js')
}

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, type Journey, openJourney } from './open.ts'

describe('the dashboards', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 40 })
    await journey.page.getByRole('button', { name: 'Dashboards' }).click()
    await journey.page.locator('.technologies').waitFor()
    await journey.page.locator('.trend canvas').first().waitFor()
  })
  afterAll(() => journey?.close())

  it.each(['SVG', 'PNG', 'CSV'])('saves a chart as %s', async (format) => {
    const saving = journey.page.waitForEvent('download')
    await journey.page.locator('.figure').first().getByRole('button', { name: format }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe(`People.${format.toLowerCase()}`)
    expect(readFileSync(await saved.path()).byteLength).toBeGreaterThan(500)
  })

  it('gives every chart as vectors to the last letter', async () => {
    const drawings = await taken('SVG')
    expect(drawings.length).toBeGreaterThanOrEqual(15)
    for (const svg of drawings) {
      expect(svg).not.toMatch(/<image|data:|rgba\(|class=/)
      expect(svg).toMatch(/<(polyline|path|rect x|circle|polygon)/)
    }
    const broken = await journey.page.evaluate(
      (texts) =>
        texts.filter((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')),
      drawings,
    )
    expect(broken).toEqual([])
  })

  it('gives every chart as a picture', async () => {
    for (const png of await taken('PNG')) {
      const bytes = Buffer.from(png, 'latin1')
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(400)
    }
  })

  it('gives every chart as numbers, as many in each row', async () => {
    for (const csv of await taken('CSV')) {
      const rows = csv.split('\n').map((row) => row.replaceAll(/"[^"]*"/g, '').split(',').length)
      expect(rows.length, csv).toBeGreaterThan(1)
      expect(new Set(rows).size, csv).toBe(1)
    }
  })

  it('moves the timeline to the range that is brushed', async () => {
    const { page } = journey
    const [before] = await taken('CSV')
    const plot = await page.locator('.trend .u-over').first().boundingBox()
    if (!plot) throw new Error('no chart to brush')
    await page.mouse.move(plot.x + plot.width * 0.25, plot.y + 40)
    await page.mouse.down()
    await page.mouse.move(plot.x + plot.width * 0.5, plot.y + 40, { steps: 6 })
    await page.mouse.up()
    // The charts follow the timeline: a quarter of forty days, with a little room on either side, in place of all of them.
    await becomes(async () => ticksOf((await taken('CSV'))[0])[0] > ticksOf(before)[0] + 100)
    const ticks = ticksOf((await taken('CSV'))[0])
    expect((ticks.at(-1) ?? 0) - ticks[0]).toBeLessThan(15 * 24)
    expect(journey.faults).toEqual([])
  })

  /** What each chart would save, caught on its way to the browser's downloads. */
  function taken(format: string): Promise<string[]> {
    return journey.page.evaluate(async (wanted) => {
      const { createObjectURL } = URL
      const { click } = HTMLAnchorElement.prototype
      HTMLAnchorElement.prototype.click = () => undefined
      const texts: string[] = []
      for (const button of document.querySelectorAll<HTMLButtonElement>('.figure-exports button')) {
        if (button.textContent !== wanted) continue
        const saved = new Promise<Blob>((resolve) => {
          URL.createObjectURL = (blob: Blob) => {
            const isPart = wanted === 'PNG' && blob.type !== 'image/png'
            if (!isPart) resolve(blob)
            return createObjectURL.call(URL, blob)
          }
        })
        button.click()
        const bytes = new Uint8Array(await (await saved).arrayBuffer())
        texts.push(wanted === 'PNG' ? String.fromCharCode(...bytes.slice(0, 64)) : new TextDecoder().decode(bytes))
      }
      URL.createObjectURL = createObjectURL
      HTMLAnchorElement.prototype.click = click
      return texts
    }, format)
  }
})

function ticksOf(csv: string): number[] {
  return csv
    .split('\n')
    .slice(1)
    .map((row) => Number(row.split(',')[0]))
}

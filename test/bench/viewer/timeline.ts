import type { Page } from 'playwright-core'
import { openJourney } from '../../journeys/open.ts'
import { layCentury } from './century.ts'

/**
 * Zooming and panning through a hundred years of history: what the window's own work on each animation frame takes, of the 16.7 ms that
 * sixty frames a second leave, and how many frames there are beside those of the same machine at rest.
 */
declare global {
  interface Window {
    beats: { at: number; workMs: number }[]
  }
}

const journey = await openJourney({ days: 3, prepare })
const { page } = journey
try {
  await page.keyboard.press('k')
  await page.locator('.timeline-seek').hover({ position: { x: 700, y: 60 } })
  await page.mouse.wheel(0, -10)
  await page.mouse.wheel(0, 4_000)
  report('at rest', await during(page, () => page.waitForTimeout(4_000)))
  report('zooming', await during(page, () => wheel(page, 240, (i) => [0, (Math.floor(i / 60) % 2 ? 1 : -1) * 55])))
  await page.mouse.wheel(0, -1_200)
  report('panning', await during(page, () => wheel(page, 240, (i) => [(Math.floor(i / 60) % 2 ? -1 : 1) * 60, 0])))
} finally {
  await journey.close()
}

async function prepare(fresh: Page): Promise<void> {
  await layCentury(fresh)
  await fresh.addInitScript(() => {
    window.beats = []
    const ask = window.requestAnimationFrame.bind(window)
    let frame = { at: 0, workMs: 0 }
    // All callbacks of one frame are given the same time.
    window.requestAnimationFrame = (callback) =>
      ask((at) => {
        if (frame.at !== at) window.beats.push((frame = { at, workMs: 0 }))
        const start = performance.now()
        callback(at)
        frame.workMs += performance.now() - start
      })
    const beat = () => void window.requestAnimationFrame(beat)
    beat()
  })
}

async function during(shown: Page, work: () => Promise<void>): Promise<{ at: number; workMs: number }[]> {
  await shown.evaluate(() => void (window.beats.length = 0))
  await work()
  return shown.evaluate(() => window.beats)
}

async function wheel(shown: Page, times: number, by: (i: number) => [number, number]): Promise<void> {
  for (let i = 0; i < times; i++) await shown.mouse.wheel(...by(i))
}

function report(title: string, frames: { at: number; workMs: number }[]): void {
  const work = frames.map(({ workMs }) => workMs).sort((a, b) => a - b)
  const at = (share: number) => work[Math.min(work.length - 1, Math.floor(work.length * share))]?.toFixed(1)
  const seconds = ((frames.at(-1)?.at ?? 0) - (frames[0]?.at ?? 0)) / 1_000
  const within = work.filter((ms) => ms <= 1_000 / 60).length / work.length
  console.log(
    `${title}: ${(frames.length / seconds).toFixed(0)} frames/s; work a frame p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms; ` +
      `${(within * 100).toFixed(1)} % within a sixtieth`,
  )
}

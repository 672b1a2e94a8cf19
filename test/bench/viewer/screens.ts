import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openJourney } from '../../journeys/open.ts'
import { leave, screens } from '../../journeys/screens.ts'

/**
 * Pictures of every screen, for people to look at. `--size 1440x900`, `--text 200` for text at twice its size, `--still` for reduced motion,
 * `--only words` for the screens whose name has them, `--out FOLDER`.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1440x900' },
    text: { type: 'string', default: '100' },
    days: { type: 'string', default: '120' },
    still: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(tmpdir(), 'qhpu-screens') },
  },
})
const [width, height] = values.size.split('x').map(Number)
const folder = join(values.out, `${values.size}${values.text === '100' ? '' : `-${values.text}`}`)
mkdirSync(folder, { recursive: true })

const journey = await openJourney({
  days: Number(values.days),
  viewport: { width, height },
  reducedMotion: values.still ? 'reduce' : 'no-preference',
})
const { page } = journey
page.setDefaultTimeout(15_000)
try {
  await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), values.text)
  for (const [number, screen] of screens.entries()) {
    if (!screen.name.includes(values.only)) continue
    try {
      await screen.show(page)
      // An animation that is under way ends before the picture is taken.
      await page.evaluate(() =>
        Promise.all(
          document
            .getAnimations()
            .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
            .map((one) => one.finished.catch(() => null)),
        ),
      )
      const path = join(folder, `${String(number).padStart(2, '0')} ${screen.name}.png`)
      await page.screenshot({ path })
      console.log(path)
    } catch (error) {
      console.log(`${screen.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
    await leave(page, screen).catch((error: Error) =>
      console.log(`${screen.name}, leaving: ${error.message.split('\n')[0]}`),
    )
  }
} finally {
  await journey.close()
}
for (const fault of journey.faults) console.log(`fault: ${fault}`)

import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { type Disguise, disguise, longNames, rightToLeftNames } from '../../journeys/disguise.ts'
import { findLayoutFaults } from '../../journeys/layout.ts'
import { openJourney } from '../../journeys/open.ts'
import { leave, screens } from '../../journeys/screens.ts'
import { states } from '../../journeys/states.ts'

/**
 * Pictures of every screen and state, for people to look at. `--size 1440x900`, `--text 200` for a browser zoomed to twice the size, `--still` for
 * reduced motion, `--forced` for the system's own colours, `--names long` or `--names rtl`, `--only PATTERN` for the screens whose name it fits, `--out FOLDER`.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1440x900' },
    text: { type: 'string', default: '100' },
    days: { type: 'string', default: '120' },
    forks: { type: 'string', default: '3' },
    names: { type: 'string', default: 'usual' },
    still: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(tmpdir(), 'qhpu-screens') },
  },
})
const [width, height] = values.size.split('x').map(Number)
/** A browser that shows text at twice its size has half as many of its pixels for the window. */
const zoom = Number(values.text) / 100
const changes = { long: longNames, rtl: rightToLeftNames }
const folder = join(
  values.out,
  [values.size, values.text, values.names].filter((one) => one !== '100' && one !== 'usual').join(' '),
)
mkdirSync(folder, { recursive: true })

let wire: Disguise | undefined
const journey = await openJourney({
  days: Number(values.days),
  viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
  deviceScaleFactor: zoom,
  reducedMotion: values.still ? 'reduce' : 'no-preference',
  forcedColors: values.forced ? 'active' : 'none',
  async prepare(page) {
    wire = await disguise(page, changes[values.names as keyof typeof changes])
  },
})
const { page, engine } = journey
let universe = engine.house.cards()[0].id
for (let fork = 1; fork <= Number(values.forks); fork++) {
  const child = await engine.house.archive.ask('fork', {
    universe,
    tick: 240,
    name: `Another way ${fork}`,
    force: undefined,
  })
  engine.house.tellAll({ event: 'universe', universe: engine.house.card(child) })
  if (fork % 2 === 0) universe = child
}

try {
  for (const [number, screen] of screens.entries()) {
    if (!new RegExp(values.only).test(screen.name)) continue
    await take(number, screen.name, () => screen.show(page))
    await leave(page, screen).catch((error: Error) => console.log(`${screen.name}, leaving: ${firstLine(error)}`))
  }
  for (const [number, state] of states.entries())
    if (wire && new RegExp(values.only).test(state.name)) {
      const line = wire
      await take(screens.length + number, state.name, () => state.bring(page, line))
    }
} finally {
  await journey.close()
}
for (const fault of journey.faults) console.log(`fault: ${fault}`)

async function take(number: number, name: string, show: () => Promise<unknown>): Promise<void> {
  try {
    await show()
    await animated(page)
    const path = join(folder, `${String(number).padStart(2, '0')} ${name}.png`)
    await page.screenshot({ path })
    console.log(path)
    for (const fault of await findLayoutFaults(page)) console.log(`    ${fault}`)
  } catch (error) {
    console.log(`${name}: ${firstLine(error as Error)}`)
  }
}

/** Whatever moves in ends moving before the picture is taken. */
async function animated(window: Page): Promise<void> {
  await window.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map((one) => one.finished)).then(() => undefined)
  })
}

function firstLine(error: Error): string {
  return error.message.split('\n')[0]
}

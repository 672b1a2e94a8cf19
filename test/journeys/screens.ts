import type { Page } from 'playwright-core'

/** A screen: its name, and how one comes to it from the bare picture as a user does. */
export type Screen = { name: string; show(page: Page): Promise<unknown>; leave?(page: Page): Promise<unknown> }

const panel = (page: Page) => page.locator('.panel')
const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
const inPanel = (page: Page, name: string | RegExp) =>
  panel(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** The panel's own bundle has come, and what it asked for. */
async function settled(page: Page): Promise<void> {
  await page.locator('.panel-body:not([aria-busy])').waitFor()
  await page.locator('.panel .loading').first().waitFor({ state: 'detached' })
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Words for a moment or a look' })

async function openFromRail(page: Page, name: string): Promise<void> {
  await press(page, name)
  await settled(page)
}

async function openFromLibrary(page: Page, name: RegExp | string): Promise<void> {
  await page.locator('.top-universe').click()
  await inPanel(page, name)
  await settled(page)
}

async function settingsPage(page: Page, name: string): Promise<void> {
  await openFromRail(page, 'Settings')
  await panel(page).getByRole('radio', { name, exact: true }).first().click()
  await settled(page)
}

async function toBottom(page: Page): Promise<void> {
  await page.locator('.panel-body').evaluate((body) => body.scrollTo(0, body.scrollHeight))
}

function furtherDown(show: Screen['show']): Screen['show'] {
  return async (page) => {
    await show(page)
    await toBottom(page)
  }
}

async function overlay(page: Page, names: readonly string[]): Promise<void> {
  await press(page, 'Overlays')
  for (const name of names) await panel(page).getByRole('switch', { name }).click()
  await page.keyboard.press('Escape')
}

async function chronicle(page: Page, tab: string): Promise<void> {
  await press(page, 'Chronicle')
  await panel(page).getByRole('radio', { name: tab }).click()
  await settled(page)
}

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await page.getByRole('list', { name: 'What was understood' }).waitFor()
}

async function forget(page: Page): Promise<void> {
  await field(page).fill('')
  await field(page).press('Escape')
  await field(page).blur()
}

/** Every screen of the window, in an order in which none disturbs the next. */
export const screens: readonly Screen[] = [
  { name: 'picture', show: async () => undefined },
  { name: 'people', show: (page) => openFromRail(page, 'People') },
  {
    name: 'people found',
    async show(page) {
      await openFromRail(page, 'People')
      await page.getByRole('searchbox').fill('a')
      await page.locator('.panel .row').first().waitFor()
    },
  },
  {
    name: 'people not found',
    async show(page) {
      await openFromRail(page, 'People')
      await page.getByRole('searchbox').fill('Zzyzx of nowhere')
      await page.locator('.panel .empty').waitFor()
    },
  },
  { name: 'person', show: openSomeone },
  { name: 'person, further down', show: furtherDown(openSomeone) },
  { name: 'keep', show: (page) => openFromRail(page, 'Keep what you see') },
  { name: 'places', show: (page) => openFromRail(page, 'Places') },
  { name: 'place', show: openSomewhere },
  { name: 'place, further down', show: furtherDown(openSomewhere) },
  { name: 'overlays', show: (page) => openFromRail(page, 'Overlays') },
  {
    name: 'heatmap',
    async show(page) {
      await page.keyboard.press('h')
      await page.locator('.overlay[data-drawn]').waitFor()
    },
    leave: (page) => page.keyboard.press('h'),
  },
  {
    name: 'glow and names',
    show: (page) => overlay(page, ['Glow about people', 'Names']),
    leave: (page) => overlay(page, ['Glow about people', 'Names']),
  },
  {
    name: 'plane of feeling and map',
    async show(page) {
      await overlay(page, ['Plane of feeling', 'Map from above'])
      await page.locator('.map canvas').waitFor()
    },
    leave: (page) => overlay(page, ['Plane of feeling', 'Map from above']),
  },
  {
    name: 'universes',
    async show(page) {
      await page.locator('.top-universe').click()
      await page.locator('.thumbnail img').first().waitFor()
    },
  },
  {
    name: 'universe to be removed',
    async show(page) {
      await openFromLibrary(page, 'Remove')
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'file refused',
    async show(page) {
      await page.locator('.top-universe').click()
      const letter = { name: 'letter.universe', mimeType: '', buffer: Buffer.from('a letter '.repeat(50)) }
      await page.setInputFiles('input[type=file]', letter)
      await page.getByRole('alert').waitFor()
    },
    leave: (page) => inPanel(page, 'Dismiss'),
  },
  { name: 'genesis', show: openGenesis },
  { name: 'genesis, the lock', show: furtherDown(openGenesis) },
  { name: 'fork', show: (page) => openFromLibrary(page, /^Fork/) },
  { name: 'verify', show: (page) => openFromLibrary(page, /^Verify/) },
  {
    name: 'verified',
    async show(page) {
      await openFromLibrary(page, /^Verify/)
      await inPanel(page, 'Verify now')
      await page.locator('.verdict').waitFor()
    },
  },
  {
    name: 'compare',
    async show(page) {
      await openFromLibrary(page, /^Compare/)
      await page.locator('.panel').locator('.table, .empty').first().waitFor()
    },
  },
  {
    name: 'orrery',
    async show(page) {
      await openFromRail(page, 'Orrery')
      await page.locator('.orrery-label').first().waitFor()
    },
  },
  {
    name: 'dashboards',
    async show(page) {
      await openFromRail(page, 'Dashboards')
      await page.locator('.u-over').first().waitFor()
    },
  },
  {
    name: 'dashboards, further down',
    async show(page) {
      await openFromRail(page, 'Dashboards')
      await page.locator('.u-over').first().waitFor()
      await page.locator('.technologies').waitFor()
      await toBottom(page)
    },
  },
  ...['Picture', 'Packs', 'Keys', 'Privacy', 'Diagnostics'].map((name) => ({
    name: `settings, ${name.toLowerCase()}`,
    show: (page: Page) => settingsPage(page, name),
  })),
  {
    name: 'stream figures',
    async show(page) {
      await page.locator('.top .state-chip').click()
      await settled(page)
    },
  },
  { name: 'chronicle, events', show: (page) => chronicle(page, 'Events') },
  { name: 'chronicle, markers', show: (page) => chronicle(page, 'Markers') },
  { name: 'chronicle, asked for', show: (page) => chronicle(page, 'Asked for') },
  { name: 'keys', show: (page) => openFromRail(page, 'All keys') },
  { name: 'notices', show: (page) => press(page, /^Notices/).then(() => settled(page)) },
  {
    name: 'prompt, suggestions',
    async show(page) {
      await page.keyboard.press('/')
      await page.getByRole('listbox').waitFor()
    },
    leave: forget,
  },
  { name: 'prompt, understood', show: (page) => type(page, 'a wedding at dusk last spring'), leave: forget },
  {
    name: 'prompt, how it looks',
    async show(page) {
      await press(page, 'How it looks')
      await page.locator('.look').waitFor()
    },
    leave: (page) => press(page, 'How it looks'),
  },
  {
    name: 'prompt, arrived',
    async show(page) {
      await type(page, 'the harvest')
      await field(page).press('Enter')
      await page.locator('.prompt-outcome').waitFor()
      await page.locator('.prompt-line[data-busy]').waitFor({ state: 'detached' })
    },
    leave: forget,
  },
  {
    name: 'glimpse',
    async show(page) {
      const track = await page.locator('.timeline-track').boundingBox()
      if (!track) return
      await page.mouse.move(track.x + track.width * 0.4, track.y + track.height * 0.6)
      await page.locator('.glimpse img').waitFor()
    },
    leave: (page) => page.mouse.move(700, 300),
  },
  {
    name: 'timeline, near',
    async show(page) {
      for (let times = 0; times < 5; times++) await page.keyboard.press('+')
    },
    leave: (page) => press(page, 'Show the whole of history'),
  },
  {
    name: 'timeline, loop',
    async show(page) {
      await page.keyboard.press('5')
      await page.keyboard.press('i')
      await page.keyboard.press('7')
      await page.keyboard.press('o')
      await page.locator('.transport [aria-pressed=true]').waitFor()
    },
    leave: (page) => page.keyboard.press('Shift+o'),
  },
]

async function openSomeone(page: Page): Promise<void> {
  await openFromRail(page, 'People')
  await page.getByRole('searchbox').fill('e')
  await page.locator('.panel .row').first().click()
  await page.locator('.person-head').waitFor()
}

async function openSomewhere(page: Page): Promise<void> {
  await openFromRail(page, 'Places')
  await page.locator('.panel .row').first().click()
  await page.locator('.panel .sign').waitFor()
}

async function openGenesis(page: Page): Promise<void> {
  await page.locator('.top-universe').click()
  await inPanel(page, 'Begin a universe')
  await page.locator('.preview').waitFor()
  await page.locator('.globe canvas').waitFor()
}

/** Back to the bare picture. */
export async function leave(page: Page, screen: Screen): Promise<void> {
  await screen.leave?.(page)
  await page.keyboard.press('Escape')
  await panel(page).waitFor({ state: 'detached' })
}

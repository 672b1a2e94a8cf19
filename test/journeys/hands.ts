import type { Page } from 'playwright-core'

const roundTabs = 120
const longestMs = 120_000

/** Tab until the focus is on what has this name, as someone without a mouse does: once more round while it may still be on its way. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  const startMs = performance.now()
  while (passed.length < roundTabs || performance.now() - startMs < longestMs) {
    await page.keyboard.press('Tab')
    const here = await focusName(page)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    passed.push(here)
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.slice(-roundTabs).join(' | ')}`)
}

export async function tabToAndPress(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Opens a panel by its key, and waits until it has taken the focus. */
export async function openByKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.locator('.panel h2:focus').waitFor()
}

/** What a screen reader would call the focused element, near enough to find it. */
export function focusName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement
    if (!(here instanceof HTMLElement)) return ''
    const label = here.getAttribute('aria-label') ?? here.closest('label')?.querySelector('span')?.innerText
    return (label ?? here.innerText ?? '').trim().replace(/\s+/g, ' ')
  })
}

/** Keeps a hand off the mouse: while it is on, a pointer event is a fault of the journey. */
export async function forbidPointer(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener(
      'pointerdown',
      () => {
        throw new Error('the mouse was used')
      },
      { capture: true },
    ),
  )
}

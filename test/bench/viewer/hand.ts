import type { Page } from 'playwright-core'
import { leave, screens } from '../../journeys/screens.ts'

const keys = ['n', 'n', 'v', 'v', '+', '-']
const names = [
  'people',
  'person',
  'places',
  'overlays',
  'heatmap',
  'universes',
  'dashboards',
  'settings, picture',
  'chronicle, events',
  'keys',
  'prompt, understood',
  'timeline, near',
]
const used = screens.filter(({ name }) => names.includes(name))
/** To open a screen and to leave it takes about three presses. */
const pressesEach = 3

/** Every screen opened and left, with keys and presses among them. Whoever measures hears what comes next. The answer is how many times the hand did something. */
export async function useEverything(
  window: Page,
  next: (name: string) => Promise<unknown> = async () => {},
): Promise<number> {
  for (const screen of used) {
    await next(screen.name)
    await screen.show(window)
    await next(`leaving ${screen.name}`)
    await leave(window, screen)
    for (const key of keys) {
      await next(`key ${key}`)
      await window.keyboard.press(key)
    }
  }
  return used.length * (pressesEach + keys.length)
}

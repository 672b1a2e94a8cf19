import { existsSync } from 'node:fs'
import { installDebian } from './debian.mjs'

/** Fonts too: without any, a page has no text to measure. */
const names = ['chromium', 'fonts-dejavu-core', 'fonts-liberation']

/** Debian's Chromium, in which the journeys are driven. */
export const chromium = {
  name: 'chromium',
  isDone: () => existsSync('/usr/bin/chromium'),
  async do(tell) {
    await installDebian(names, 'testing the window', tell)
    return ''
  },
}

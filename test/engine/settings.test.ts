import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings } from '../../electron/engine/settings.ts'

describe('settings', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qhpu-settings-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const quiet = () => {}

  it('survive a restart, and null forgets one', () => {
    const first = openSettings(folder, quiet)
    first.set('theme', { dark: true })
    first.set('volume', 3)
    first.set('volume', null)
    expect(openSettings(folder, quiet).all()).toEqual({ theme: { dark: true } })
  })

  it('that are broken are left aside with a word, and the app goes on', () => {
    writeFileSync(join(folder, 'settings.json'), '{"theme":')
    const told: string[] = []
    expect(openSettings(folder, (words) => told.push(words)).all()).toEqual({})
    expect(told).toEqual([expect.stringContaining('is broken')])
  })

  it('refuse to grow without bound, and keep what they had', () => {
    const settings = openSettings(folder, quiet)
    settings.set('small', 1)
    expect(() => settings.set('large', 'x'.repeat(2_000_000))).toThrow(expect.objectContaining({ code: 'too large' }))
    expect(settings.all()).toEqual({ small: 1 })
  })
})

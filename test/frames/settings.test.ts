import { describe, expect, expectTypeOf, it } from 'vitest'
import { type LensSettings, usualSettings } from '../../electron/frames/settings.ts'
import { type LensSettings as SentSettings, lensSettings } from '../../electron/wire/commands/lens.ts'

describe('settings of the lens', () => {
  it('are the ones that cross the wire', () => {
    expectTypeOf<LensSettings>().toEqualTypeOf<SentSettings>()
    expect(lensSettings.parse(usualSettings)).toEqual(usualSettings)
  })
})

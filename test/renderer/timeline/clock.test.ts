import { describe, expect, it } from 'vitest'
import { lastWhole } from '../../../renderer/timeline/clock.ts'

describe('the tick that is asked about', () => {
  it.each([
    ['the midnight before', null, 271, 24, 264],
    ['a quarter of a day', null, 271, 6, 270],
    ['the beginning of a fork on its first day', 268, 271, 24, 268],
    ['a midnight again from its second day on', 268, 290, 24, 288],
  ])('is %s', (_, forkTick, tick, step, wanted) => {
    expect(lastWhole(forkTick === null ? null : { forkTick }, tick, step)).toBe(wanted)
  })
})

import { describe, expect, it } from 'vitest'
import { dueMs, startPace, stepped } from '../../electron/engine/life/pace.ts'

describe('the pace of a life', () => {
  it('gives each tick its own time, without drift', () => {
    let pace = startPace(4, 1_000)
    const due: number[] = []
    for (let i = 0; i < 4; i++) {
      due.push(dueMs(pace))
      // A step always ends a little late; the next is not later for it.
      pace = stepped(pace, dueMs(pace) + 30)
    }
    expect(due).toEqual([1_250, 1_500, 1_750, 2_000])
  })

  it('does not make up in a burst for the time that the machine slept', () => {
    const pace = stepped(startPace(2, 0), 3_600_000)
    expect(dueMs(pace)).toBe(3_600_500)
  })
})

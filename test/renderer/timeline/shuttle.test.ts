import { describe, expect, it } from 'vitest'
import { paces, shuttleToggle, shuttleTowards } from '../../../renderer/timeline/shuttle.ts'

const rest = { playing: false, ticksPerSecond: 1 }

describe('the shuttle', () => {
  it('starts slowly and goes faster each time, up to its fastest', () => {
    let shuttle = shuttleTowards(rest, 1)
    expect(shuttle).toEqual({ playing: true, ticksPerSecond: paces[0] })
    for (const pace of paces.slice(1)) {
      shuttle = shuttleTowards(shuttle, 1)
      expect(shuttle.ticksPerSecond).toBe(pace)
    }
    expect(shuttleTowards(shuttle, 1).ticksPerSecond).toBe(paces.at(-1))
  })

  it('turns round at the slowest pace', () => {
    expect(shuttleTowards({ playing: true, ticksPerSecond: 24 }, -1)).toEqual({ playing: true, ticksPerSecond: -1 })
  })

  it('goes on forward at the pace it had', () => {
    const stopped = shuttleToggle({ playing: true, ticksPerSecond: -24 })
    expect(stopped.playing).toBe(false)
    expect(shuttleToggle(stopped)).toEqual({ playing: true, ticksPerSecond: 24 })
  })
})

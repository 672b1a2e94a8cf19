import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import { drawCoast } from '../../electron/universe/place/atlas.ts'
import { shoreDistance } from '../../electron/universe/place/coast.ts'
import { dayNumber } from '../../electron/universe/sky/calendar.ts'
import { julianDay } from '../../electron/universe/sky/clock.ts'
import { eclipsed } from '../../electron/universe/society/omens.ts'

const genoa = { latitude: 44.4, longitude: 8.9, coast: 'real' } as const

describe('a real place', () => {
  it('has its sea where the Earth has it: south of Genoa, and none about Prague', () => {
    const coast = drawCoast(genoa.latitude, genoa.longitude)
    if (!coast) return expect.unreachable()
    expect(shoreDistance(coast, 0, 0)).toBeGreaterThan(0)
    expect(shoreDistance(coast, 0, -3000)).toBeLessThan(0)
    expect(shoreDistance(coast, 0, 3000)).toBeGreaterThan(0)
    const inland = drawCoast(50.1, 14.4)
    expect(inland?.cells.every((metres) => metres > 0)).toBe(true)
  })

  it('names its shores, refuses others, and keeps them when it is saved', () => {
    const genesis = law.completeGenesis({ people: 30, place: genoa })
    expect(genesis.place.coastDigest).toMatch(/^[0-9a-f]{16}$/)
    expect(() => law.completeGenesis({ ...genesis, place: { ...genesis.place, coastDigest: '0' } })).toThrow(
      /coastDigest/,
    )
    const world = law.begin(genesis)
    const thawed = law.thaw(law.freeze(world))
    for (let k = -5; k <= 5; k++)
      expect(law.heightAt(thawed, k * 700, k * -400)).toBe(law.heightAt(world, k * 700, k * -400))
  })

  it('is refused in the open ocean', () => {
    expect(() => law.completeGenesis({ place: { latitude: -40, longitude: -120, coast: 'real' } })).toThrow(/no land/)
  })
})

describe('every landscape', () => {
  it.each(['coast', 'bay', 'island', 'valley', 'plain', 'highland'] as const)(
    '%s has dry ground for its people',
    (landscape) => {
      const world = law.begin(law.completeGenesis({ seed: landscape, people: 80, landscape }))
      for (const building of law.buildings(world)) expect(building.z).toBeGreaterThan(0)
      const box = law.bounds(world)
      const patch = law.patch(world, box, 32)
      expect(patch.heights).toHaveLength(patch.columns * patch.rows)
      expect(patch.cover.some((cover) => cover === 0)).toBe(true)
    },
  )
})

describe('the Moon', () => {
  const at = (year: number, month: number, day: number, hour: number) =>
    julianDay(dayNumber({ year, month, day })) + hour / 24

  it('was eclipsed on the nights that the almanacs name', () => {
    expect(eclipsed(at(2018, 7, 27, 20.4))).toBe(true)
    expect(eclipsed(at(2019, 1, 21, 5.2))).toBe(true)
    expect(eclipsed(at(1504, 3, 11, 0))).toBe(true)
    expect(eclipsed(at(2018, 6, 28, 4.9))).toBe(false)
  })
})

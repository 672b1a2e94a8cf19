import { expect, test } from 'vitest'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'

const size = { width: 384, height: 216, dress: 'lit' as const }
const street = invent(19, { setting: 'street', shot: 'street', hour: 21, era: 'industrial', weather: 'rain' })
const inSky = (sky: Partial<Scene['sky']>, lit = 1): Scene => ({
  ...street,
  people: [],
  things: [],
  buildings: street.buildings.map((building) => ({ ...building, lit })),
  sky: { ...street.sky, rain: 0, ...sky },
})

/** How much warm light there is on roads, far from what lamps reach. */
function warmRoads(scene: Scene): number {
  const { colour, ids } = paintBlockout(scene, size)
  let warm = 0
  ids.forEach((id, i) => {
    if (regionOf(id) === 'road') warm += Math.max(0, colour[i * 4] - colour[i * 4 + 2])
  })
  return warm
}

test('wet streets mirror lit windows, and dry ones do not', () => {
  const mirrored = (wetness: number) => warmRoads(inSky({ wetness })) - warmRoads(inSky({ wetness }, 0))
  expect(mirrored(0.9)).toBeGreaterThan(mirrored(0) + 2_000)
})

test('all of a wet picture covers what lies behind it', () => {
  for (const dress of ['none', 'lit', 'whole'] as const) {
    const { colour } = paintBlockout({ ...inSky({ wetness: 1, rain: 0.6 }), people: street.people }, { ...size, dress })
    expect(
      colour.filter((_, byte) => byte % 4 === 3).every((part) => part === 255),
      dress,
    ).toBe(true)
  }
})

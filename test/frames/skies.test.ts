import { expect, test } from 'vitest'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { createPainter, paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'

const size = { width: 256, height: 144 }
const lit = { ...size, dress: 'lit' as const }
const open = invent(2, { shot: 'landscape', hour: 12, weather: 'clear' })
const bare: Scene = { ...open, plants: [], people: [], things: [], buildings: [], roads: [] }
const under = (sky: Partial<Scene['sky']>): Scene => ({
  ...bare,
  camera: { ...bare.camera, pitchRadians: 0.3 },
  sky: { ...bare.sky, fog: 0, rain: 0, snowfall: 0, ...sky },
})

function meanOf(scene: Scene, region: string): number[] {
  const { colour, ids } = paintBlockout(scene, lit)
  const sum = [0, 0, 0]
  let count = 0
  ids.forEach((id, i) => {
    if (regionOf(id) !== region) return
    for (let part = 0; part < 3; part++) sum[part] += colour[i * 4 + part]
    count++
  })
  return sum.map((value) => value / count)
}

test('a clear sky is blue at noon, warmer at dusk and dark at night', () => {
  const [noon, dusk, night] = [0.9, 0.02, -0.7].map((sunAltitude) =>
    meanOf(under({ sunAltitude, cloud: 0, moonAltitude: -1, weather: 'clear' }), 'sky'),
  )
  expect(noon[2]).toBeGreaterThan(noon[0] + 30)
  expect(dusk[2] - dusk[0]).toBeLessThan(noon[2] - noon[0])
  expect(night[1]).toBeLessThan(noon[1])
})

test('a covered sky takes the Sun off the ground', () => {
  const sunny = meanOf(under({ sunAltitude: 0.7, cloud: 0, weather: 'clear' }), 'sky')
  const covered = meanOf(under({ sunAltitude: 0.7, cloud: 1, weather: 'overcast' }), 'sky')
  expect(covered[2] - covered[0]).toBeLessThan(sunny[2] - sunny[0])
})

test('clouds hang where they hang, whatever was painted before', () => {
  const painter = createPainter(lit)
  for (const cloud of [0.5, 0.1, 0.8]) {
    const scene = under({ sunAltitude: 0.7, cloud, weather: 'cloudy' })
    expect(painter.paint(scene).colour).toEqual(paintBlockout(scene, lit).colour)
  }
})

test('a portrait leaves what lies behind it soft', () => {
  const scene: Scene = { ...open, people: [], camera: { ...open.camera, focusMetres: 2 } }
  const [sharp, soft] = (['landscape', 'portrait'] as const).map((shot) =>
    paintBlockout({ ...scene, camera: { ...scene.camera, shot } }, lit),
  )
  const unrest = ({ colour }: typeof sharp) => {
    let sum = 0
    for (let i = 4; i < colour.length; i += 4) sum += Math.abs(colour[i + 1] - colour[i - 3])
    return sum
  }
  expect(unrest(soft)).toBeLessThan(unrest(sharp) * 0.8)
})

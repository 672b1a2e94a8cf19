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

test('clouds drift with the wind, evenly from hour to hour', () => {
  const at = (tick: number, fraction: number, windEast = 6) => {
    const scene = under({ sunAltitude: 0.7, cloud: 0.5, weather: 'cloudy', windEast, windNorth: 0 })
    return paintBlockout({ ...scene, tick, fraction }, lit).colour
  }
  const change = (a: Uint8ClampedArray, b: Uint8ClampedArray) =>
    a.reduce((sum, part, i) => sum + Math.abs(part - b[i]), 0) / a.length
  const step = change(at(40, 0.5), at(40, 0.51))
  expect(step).toBeGreaterThan(0)
  expect(step).toBeLessThan(change(at(40, 0.5), at(40, 0.9)) / 2)
  for (const hour of [41, 997, 997 * 7, 9_000_000])
    expect(change(at(hour - 1, 0.995), at(hour, 0.005))).toBeLessThan(step * 2)
  expect(change(at(40, 0.5), at(40, 0.5, -6))).toBeGreaterThan(step * 2)
})

test('at sunset the sky is golden and the Sun the brightest of it', () => {
  const low = under({ sunAltitude: 0.05, sunAzimuth: 0, cloud: 0.2, weather: 'clear', moonAltitude: -1 })
  const scene = { ...low, camera: { ...low.camera, headingRadians: 0, pitchRadians: 0.05, fovRadians: 0.6 } }
  const { colour, ids } = paintBlockout(scene, lit)
  const middle = (size.height / 2) * size.width + size.width / 2
  const bright = (i: number) => colour[i * 4] + colour[i * 4 + 1] + colour[i * 4 + 2]
  const skies = [...ids.keys()].filter((i) => regionOf(ids[i]) === 'sky')
  expect(bright(middle)).toBe(Math.max(...skies.map(bright)))
  for (const i of skies) expect(colour[i * 4 + 2], 'lemon').toBeGreaterThan(colour[i * 4] - 170)
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

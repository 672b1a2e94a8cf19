import { expect, test } from 'vitest'
import { createPainter, paintBlockout, regionOf } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'
import { invent, type Wish } from '../../electron/frames/imagined/invent.ts'

const width = 320
const height = 180
const size = { width, height }
const shown = { ...size, dress: 'whole' as const }

const clearDay: Wish = { shot: 'group', setting: 'field', hour: 9, weather: 'clear', season: 'summer' }
const inSky = (scene: Scene, sky: Partial<Scene['sky']>): Scene => ({ ...scene, sky: { ...scene.sky, ...sky } })

function lightnessOf(scene: Scene, region: string, painted = paintBlockout(scene, shown)): number[] {
  const found: number[] = []
  painted.ids.forEach((id, i) => {
    const { colour } = painted
    if (regionOf(id) === region) found.push(colour[i * 4] + colour[i * 4 + 1] + colour[i * 4 + 2])
  })
  return found
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
/** How much lightness changes from each pixel of the sky to the next. */
const patchiness = (scene: Scene) => {
  const values = lightnessOf(scene, 'sky')
  return mean(values.slice(1).map((value, i) => Math.abs(value - values[i])))
}

test('what people are shown has the same things in the same places as what a model is shown', () => {
  for (let seed = 1; seed < 9; seed++) {
    const scene = { ...invent(seed), plants: [] }
    const plain = paintBlockout(scene, size)
    const dressed = paintBlockout(scene, shown)
    // Gables, battlements and eaves are finer when dressed: they change outlines, and no more.
    const same = dressed.ids.filter((id, i) => id === plain.ids[i]).length
    expect(same / dressed.ids.length).toBeGreaterThan(0.98)
    expect(dressed.colour).not.toEqual(plain.colour)
  }
})

test('a scene is dressed the same way, whatever was dressed before it', () => {
  const painter = createPainter(shown)
  for (let seed = 1; seed < 7; seed++) {
    const scene = invent(seed)
    expect(painter.paint(scene).colour).toEqual(paintBlockout(scene, shown).colour)
    expect(painter.paint(scene).colour).toEqual(paintBlockout(scene, shown).colour)
  }
})

test('somebody in the sun throws a shadow on the ground, and it moves with them', () => {
  const scene = { ...invent(5, clearDay), plants: [], things: [] }
  const alone = paintBlockout({ ...scene, people: [] }, shown)
  const [figure] = scene.people
  const { camera } = scene
  const at = {
    ...figure,
    x: camera.x + Math.sin(camera.headingRadians) * 8,
    y: camera.y + Math.cos(camera.headingRadians) * 8,
    z: camera.z - 1.6,
  }
  const together = paintBlockout({ ...scene, people: [at] }, shown)
  const darkened = together.ids.filter((id, i) => {
    const lightness = ({ colour }: typeof alone) => colour[i * 4] + colour[i * 4 + 1] + colour[i * 4 + 2]
    return regionOf(id) === 'ground' && lightness(together) < lightness(alone) * 0.8
  })
  expect(darkened.length).toBeGreaterThan(20)
  const painter = createPainter(shown)
  const first = Uint8ClampedArray.from(painter.paint({ ...scene, people: [at] }).colour)
  const second = painter.paint({ ...scene, people: [{ ...at, x: at.x + 0.5 }] })
  expect(second.colour).not.toEqual(first)
  expect(painter.paint({ ...scene, people: [at] }).colour).toEqual(first)
})

test('clouds break up the sky where there are any', () => {
  const scene = invent(2, { shot: 'landscape', hour: 12, weather: 'clear' })
  const up = { ...scene, camera: { ...scene.camera, pitchRadians: 0.5 } }
  // Ice far above may hang in the clearest sky, some hours more than others.
  const over = (sky: Partial<Scene['sky']>) =>
    mean(
      [0, 1, 2, 3, 4, 5, 6, 7].map((hour) =>
        patchiness(inSky({ ...up, tick: up.tick + hour }, { ...sky, rain: 0, fog: 0 })),
      ),
    )
  expect(over({ cloud: 0.5 })).toBeGreaterThan(over({ cloud: 0 }) * 1.5)
})

test('stars come out on a clear night and are gone by day or behind cloud', () => {
  const scene = invent(2, { shot: 'landscape', hour: 1, weather: 'clear' })
  const up = { ...scene, camera: { ...scene.camera, pitchRadians: 0.6 } }
  const brightest = (sky: Partial<Scene['sky']>) =>
    Math.max(...lightnessOf(inSky(up, { moonAltitude: -0.5, rain: 0, fog: 0, ...sky }), 'sky'))
  const night = brightest({ sunAltitude: -0.6, cloud: 0 })
  expect(night).toBeGreaterThan(brightest({ sunAltitude: -0.6, cloud: 1 }) + 60)
})

test('the evening star is out before the others, where it stands, and clouds hide it', () => {
  const scene = { ...invent(9, { ...clearDay, hour: 20 }), buildings: [], plants: [], people: [], things: [] }
  const camera = { ...scene.camera, pitchRadians: 0.3 }
  const dusk = { sunAltitude: -0.06, moonAltitude: -1, cloud: 0, fog: 0, rain: 0, snowfall: 0 }
  const venus = { name: 'venus', altitude: 0.4, azimuth: camera.headingRadians, magnitude: -4.2 } as const
  const lit = (sky: Partial<Scene['sky']>) => {
    const evening = (planets: Scene['sky']['planets']) =>
      paintBlockout(inSky({ ...scene, camera }, { ...dusk, ...sky, planets }), shown).colour
    const [empty, starry] = [evening([]), evening([venus])]
    return [...starry.keys()].filter((byte) => starry[byte] > empty[byte]).map((byte) => Math.floor(byte / 4) % width)
  }
  const columns = lit({})
  expect(columns.length).toBeGreaterThan(0)
  for (const column of columns) expect(Math.abs(column - width / 2)).toBeLessThan(5)
  expect(lit({ cloud: 1 })).toEqual([])
  expect(lit({ sunAltitude: 0.2 })).toEqual([])
})

test('a lamp warms the ground about it at night and not by day', () => {
  const scene = invent(5, { ...clearDay, hour: 23 })
  const { camera } = scene
  const lamp = {
    kind: 'lamp' as const,
    x: camera.x + Math.sin(camera.headingRadians) * 9,
    y: camera.y + Math.cos(camera.headingRadians) * 9,
    z: camera.z - 1.6,
    headingRadians: 0,
    sizeMetres: 3,
    colour: 0x404040,
    glow: 1,
  }
  const lift = (sunAltitude: number) => {
    const dark = inSky({ ...scene, people: [], plants: [], buildings: [], things: [] }, { sunAltitude })
    const warm = mean(lightnessOf({ ...dark, things: [lamp] }, 'ground'))
    return warm / mean(lightnessOf({ ...dark, things: [{ ...lamp, glow: 0 }] }, 'ground'))
  }
  expect(lift(-0.6)).toBeGreaterThan(1.02)
  expect(lift(0.6)).toBeCloseTo(1, 6)
})

test('rain and snow are seen to fall, and stand still when time does', () => {
  const scene = invent(5, { ...clearDay, hour: 12 })
  for (const falling of [{ rain: 0.7 }, { snowfall: 0.7 }]) {
    const now = inSky(scene, falling)
    const first = paintBlockout(now, shown).colour
    expect(paintBlockout(now, shown).colour).toEqual(first)
    expect(paintBlockout({ ...now, fraction: now.fraction + 0.01 }, shown).colour).not.toEqual(first)
    // The end of an hour is the beginning of the next.
    const [end, beginning] = [
      { tick: 12, fraction: 1 },
      { tick: 13, fraction: 0 },
    ].map((moment) => paintBlockout({ ...now, ...moment, sky: { ...now.sky, cloud: 1 } }, shown).colour)
    const apart = end.reduce((sum, part, i) => sum + Math.abs(part - beginning[i]), 0) / end.length
    expect(apart).toBeLessThan(0.5)
  }
})

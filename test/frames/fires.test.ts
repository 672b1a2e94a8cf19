import { expect, test } from 'vitest'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { paintBlockout } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'

const size = { width: 256, height: 144, dress: 'lit' as const }
const night = invent(13, { setting: 'hearth', shot: 'group', hour: 22, era: 'farming', weather: 'clear' })
const unlit: Scene = { ...night, things: night.things.filter(({ kind }) => kind !== 'fire') }

/** The colours of what burns: there the picture with a fire is much redder than without. */
function flamesOf(scene: Scene): number[][] {
  const [lit, dark] = [paintBlockout(scene, size).colour, paintBlockout(unlit, size).colour]
  return Array.from({ length: size.width * size.height }, (_, i) => [...lit.subarray(i * 4, i * 4 + 3)]).filter(
    ([red, , blue], i) => red - dark[i * 4] > 90 && red > blue + 60,
  )
}

test('flames run from red to yellow and are nowhere white', () => {
  const flames = flamesOf(night)
  expect(flames.length).toBeGreaterThan(100)
  const share = (is: (flame: number[]) => boolean) => flames.filter(is).length / flames.length
  expect(share(([red, green]) => green > red * 0.6)).toBeGreaterThan(0.1)
  expect(share(([red, green]) => green < red * 0.55)).toBeGreaterThan(0.1)
  expect(share(([, , blue]) => blue > 190)).toBe(0)
})

test('flames leap with the time, and the same moment has the same flames', () => {
  const at = (fraction: number) => paintBlockout({ ...night, fraction }, size).colour
  expect(at(0.25)).toEqual(at(0.25))
  expect(at(0.25)).not.toEqual(at(0.26))
})

test('flames go on from hour to hour as they do within one', () => {
  const at = (tick: number, fraction: number) => paintBlockout({ ...night, tick, fraction }, size).colour
  const change = (a: Uint8ClampedArray, b: Uint8ClampedArray) =>
    a.reduce((sum, part, i) => sum + Math.abs(part - b[i]), 0)
  for (const tick of [41, 997, 997 * 9, 9_000_000]) {
    const within = change(at(tick, 0.5), at(tick, 0.5004))
    expect(change(at(tick - 1, 0.9998), at(tick, 0.0002))).toBeLessThan(within * 2)
    expect(within).toBeLessThan(change(at(tick, 0.5), at(tick, 0.54)) / 2)
  }
})

test('a burning house stands in flames', () => {
  const street = invent(14, { setting: 'street', shot: 'street', hour: 23, era: 'medieval', weather: 'clear' })
  const burning = { ...street, buildings: street.buildings.map((house) => ({ ...house, burning: true })) }
  const reds = (scene: Scene) => {
    const { colour } = paintBlockout(scene, size)
    let count = 0
    for (let i = 0; i < colour.length; i += 4) if (colour[i] > 200 && colour[i + 2] < colour[i] / 2) count++
    return count
  }
  expect(reds(burning)).toBeGreaterThan(reds(street) + 200)
})

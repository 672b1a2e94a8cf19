import { frameOn } from '../framing.ts'
import type { Scene } from '../scene.ts'
import type { Roll } from '../seeded.ts'
import type { Activity, Feeling } from '../../universe/reading.ts'
import { groundHeight } from '../paint/roads.ts'
import { somebody } from './life.ts'
import type { Spot } from '../scenery/objects.ts'
import type { Cast } from './life.ts'
import { standable, third } from './stage.ts'
import type { Town } from './town.ts'

export const castOf = (scene: Scene, feeling: Feeling): Cast => ({
  era: scene.era,
  biome: scene.biome,
  celsius: scene.sky.temperatureCelsius,
  feeling,
})
const height = (scene: Scene, x: number, y: number) =>
  Math.max(groundHeight(scene.terrain, x, y), scene.terrain.seaLevel)
export const spotAt = (x: number, y: number, heading: number): Spot => ({ x, y, z: 0, heading })

/** A camera for the shot that was asked for, round a place where something goes on. */
export function lookAt(
  roll: Roll,
  scene: Scene,
  town: Town,
  focus: Focus,
  feeling: Feeling,
  activity: Activity | undefined,
): void {
  const { shot } = scene.camera
  if (shot === 'portrait') portrait(roll, scene, town, focus, feeling, activity)
  else if (shot === 'group') group(roll, scene, town, focus, feeling, activity)
  else if (shot === 'overview') overview(roll, scene, focus)
  else if (shot === 'landscape') landscape(roll, scene, town, focus)
  else alongRoad(roll, scene, town, focus)
}

export function clearSpot(
  roll: Roll,
  scene: Scene,
  town: Town,
  x: number,
  y: number,
  spread: number,
): { x: number; y: number } {
  for (let attempt = 0; attempt < 24; attempt++) {
    const px = x + roll.between(-spread, spread) * (0.2 + attempt / 12)
    const py = y + roll.between(-spread, spread) * (0.2 + attempt / 12)
    if (standable(scene, town, px, py) && !town.taken(px, py, 1.4)) return { x: px, y: py }
  }
  return { x, y }
}

type Focus = { x: number; y: number; heading: number }

/** Ahead of those who are looked at or behind them, a little aside. */
function faced(roll: Roll, focus: Focus, aside: number): number {
  return focus.heading + roll.pick([0, Math.PI]) + roll.between(-aside, aside)
}

/** A way to look from which no wall stands between; tries a few. */
function openSide(
  roll: Roll,
  scene: Scene,
  town: Town,
  { x, y }: { x: number; y: number },
  metres: number,
  wanted: number,
): number {
  for (let attempt = 0; attempt < 16; attempt++) {
    const turn = wanted + roll.between(-0.5, 0.5) * (attempt / 3)
    let clear = true
    for (let out = 0.5; out <= metres + 1.5 && clear; out += 0.7)
      clear = !town.taken(x + Math.sin(turn) * out, y + Math.cos(turn) * out, 0.5)
    if (clear && standable(scene, town, x + Math.sin(turn) * metres, y + Math.cos(turn) * metres)) return turn
  }
  return wanted
}

/** Puts people there and looks at them. */
type Take = (
  roll: Roll,
  scene: Scene,
  town: Town,
  focus: Focus,
  feeling: Feeling,
  activity: Activity | undefined,
) => void

const portrait: Take = (roll, scene, town, focus, feeling, activity) => {
  const place = clearSpot(roll, scene, town, focus.x, focus.y, 3)
  const metres = roll.between(1.15, 2.7)
  const turn = openSide(roll, scene, town, place, metres, faced(roll, focus, 0.4))
  const subject = somebody(
    roll,
    castOf(scene, feeling),
    1,
    spotAt(place.x, place.y, turn + roll.between(-0.55, 0.55)),
    activity ?? roll.pick(['talking', 'resting', 'walking', 'watching the sky', 'crafting', 'studying']),
    { feeling, pose: roll.chance(0.85) ? 'standing' : 'arms raised', speed: 0 },
  )
  subject.gazeRadians = roll.chance(0.6)
    ? (turn - subject.headingRadians) * roll.between(0.6, 1)
    : roll.between(-0.4, 0.4)
  const ground = height(scene, place.x, place.y)
  const from = {
    x: place.x + Math.sin(turn) * metres,
    y: place.y + Math.cos(turn) * metres,
    z: ground + subject.heightMetres * roll.between(0.86, 1),
  }
  from.z = Math.max(from.z, height(scene, from.x, from.y) + 0.5)
  scene.camera = frameOn(
    'portrait',
    from,
    { x: place.x, y: place.y, z: ground + subject.heightMetres * 0.9 },
    third(roll),
    roll.between(0.16, 0.42),
    roll.between(0.44, 0.66),
  )
  scene.people.push(subject)
}

const group: Take = (roll, scene, town, focus, feeling, activity) => {
  const place = clearSpot(roll, scene, town, focus.x, focus.y, 4)
  const count = roll.whole(2, 7)
  const metres = roll.between(4.2, 6.5) + count * 0.28
  const turn = openSide(roll, scene, town, place, metres, faced(roll, focus, 0.5))
  const doing =
    activity ??
    roll.pick([
      'talking',
      'talking',
      'trading',
      'celebrating',
      'resting',
      'eating',
      'playing',
      'crafting',
      'teaching',
      'quarrelling',
      'courting',
    ] as const)
  for (let i = 0; i < count; i++) {
    const ring = ((i + 0.5) / count - 0.5) * 2.6
    const out = 0.75 + count * 0.12 + roll.between(-0.2, 0.25)
    const x =
      place.x + Math.sin(turn + Math.PI / 2) * Math.sin(ring) * out * 1.35 - Math.sin(turn) * Math.cos(ring) * out * 0.7
    const y =
      place.y + Math.cos(turn + Math.PI / 2) * Math.sin(ring) * out * 1.35 - Math.cos(turn) * Math.cos(ring) * out * 0.7
    const inward = Math.atan2(place.x + Math.sin(turn) * 0.9 - x, place.y + Math.cos(turn) * 0.9 - y)
    const heading = roll.chance(0.4) ? turn + roll.between(-0.5, 0.5) : inward
    const figure = somebody(roll, castOf(scene, feeling), i + 1, spotAt(x, y, heading), doing)
    if (figure.speed > 0 && doing !== 'playing') figure.speed = 0
    scene.people.push(figure)
  }
  const ground = height(scene, place.x, place.y)
  const from = { x: place.x + Math.sin(turn) * metres, y: place.y + Math.cos(turn) * metres, z: 0 }
  from.z = Math.max(height(scene, from.x, from.y), ground - 0.6) + roll.between(1.2, 1.8)
  scene.camera = frameOn(
    'group',
    from,
    { x: place.x, y: place.y, z: ground + 1.15 },
    third(roll) * 0.5,
    roll.between(-0.05, 0.16),
    roll.between(0.55, 0.8),
  )
}

/** Whether walls stand close before one who looks that way. */
function blocked(town: Town, x: number, y: number, turn: number): boolean {
  for (let out = 2; out < 16; out += 1.5)
    if (town.taken(x + Math.sin(turn) * out, y + Math.cos(turn) * out, 0.6)) return true
  return false
}

function alongRoad(roll: Roll, scene: Scene, town: Town, focus: Focus): void {
  const turn = focus.heading + (roll.chance(0.5) ? Math.PI : 0)
  let from = focus
  for (let attempt = 0; attempt < 20; attempt++) {
    const back = roll.between(10, 34)
    const aside = roll.between(-1.6, 1.6)
    const x = focus.x - Math.sin(turn) * back + Math.cos(turn) * aside
    const y = focus.y - Math.cos(turn) * back - Math.sin(turn) * aside
    if (blocked(town, x, y, turn) || town.taken(x, y, 1.6) || !standable(scene, town, x, y)) continue
    from = { x, y, heading: turn }
    break
  }
  const z = height(scene, from.x, from.y) + (roll.chance(0.25) ? roll.between(2.4, 4.5) : roll.between(1.45, 1.9))
  const heading = turn + roll.between(-0.22, 0.22)
  scene.camera = {
    shot: 'street',
    x: from.x,
    y: from.y,
    z,
    headingRadians: heading,
    pitchRadians: roll.between(-0.06, 0.05),
    fovRadians: roll.between(0.72, 1.05),
    focusMetres: 18,
  }
}

function overview(roll: Roll, scene: Scene, focus: Focus): void {
  let best: { x: number; y: number; z: number } | undefined
  const radius = roll.between(0.8, 1.7) * Math.max(70, Math.sqrt(scene.buildings.length) * 24)
  for (let attempt = 0; attempt < 8; attempt++) {
    const turn = roll.between(0, 2 * Math.PI)
    const x = focus.x + Math.sin(turn) * radius
    const y = focus.y + Math.cos(turn) * radius
    const z = height(scene, x, y)
    if (!best || z > best.z) best = { x, y, z }
  }
  const ground = height(scene, focus.x, focus.y)
  const high = best ?? { x: focus.x, y: focus.y, z: ground }
  const from = { x: high.x, y: high.y, z: Math.max(high.z + 12, ground + radius * roll.between(0.22, 0.6)) }
  scene.camera = frameOn(
    'overview',
    from,
    { x: focus.x, y: focus.y, z: ground + 4 },
    third(roll) * 0.6,
    roll.between(-0.35, -0.05),
    roll.between(0.6, 0.95),
  )
}

function landscape(roll: Roll, scene: Scene, town: Town, focus: Focus): void {
  const place = clearSpot(roll, scene, town, focus.x, focus.y, 20)
  const z = height(scene, place.x, place.y) + (roll.chance(0.5) ? roll.between(1.6, 3) : roll.between(6, 34))
  scene.camera = {
    shot: 'landscape',
    x: place.x,
    y: place.y,
    z,
    headingRadians: focus.heading + roll.between(-0.5, 0.5),
    pitchRadians: roll.between(-0.1, 0.06),
    fovRadians: roll.between(0.65, 1.1),
    focusMetres: 120,
  }
}

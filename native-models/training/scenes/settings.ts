import { castOf, clearSpot, lookAt, spotAt } from './compose.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import type { Roll } from '../../../electron/frames/seeded.ts'
import type { Activity, Feeling } from '../../../electron/universe/reading.ts'
import type { Land } from './land.ts'
import { something } from '../../../electron/frames/scenery/objects.ts'
import { somebody } from './life.ts'
import { inPicture, standable } from './stage.ts'
import type { Town } from './town.ts'
import { roadPoint, shoreAt } from './town.ts'
import { beasts, furnishStreet, landscapeThings } from './furniture.ts'

export const settingNames = [
  'town',
  'street',
  'harbour',
  'field',
  'wilds',
  'festival',
  'funeral',
  'hearth',
  'fire',
  'flood',
  'indoors',
] as const
export type Setting = (typeof settingNames)[number]

export type Arrange = (roll: Roll, scene: Scene, land: Land, town: Town, feeling: Feeling) => void

export const isDark = (scene: Scene) => scene.sky.sunAltitude < 0.04

const streetWork: readonly (readonly [Activity, number])[] = [
  ['walking', 6],
  ['talking', 3],
  ['trading', 2],
  ['crafting', 1],
  ['playing', 1],
  ['resting', 1],
  ['building', 0.7],
  ['quarrelling', 0.4],
  ['courting', 0.5],
  ['praying', 0.3],
]

/** People on roads and before houses, where the camera can see them. */
function populate(
  roll: Roll,
  scene: Scene,
  town: Town,
  feeling: Feeling,
  count: number,
  reach: number,
  work: readonly (readonly [Activity, number])[],
): void {
  const cast = castOf(scene, feeling)
  let id = scene.people.length + 10
  for (let attempt = 0; attempt < count * 8 && scene.people.length < count; attempt++) {
    const road = roll.pick(scene.roads)
    const spot = roadPoint(road, roll())
    const activity = roll.weigh(work)
    const walks = activity === 'walking' || activity === 'fleeing'
    const aside = roll.between(-1, 1) * (road.widthMetres / 2 + (walks ? 0.2 : 1.4))
    const x = spot.x + Math.cos(spot.heading) * aside
    const y = spot.y - Math.sin(spot.heading) * aside
    if (!inPicture(scene.camera, x, y, 0, reach) || !standable(scene, town, x, y)) continue
    if (
      Math.hypot(x - scene.camera.x, y - scene.camera.y) <
      (scene.camera.shot === 'street' ? 4 : scene.camera.focusMetres + 1.5)
    )
      continue
    const heading = walks
      ? spot.heading + (roll.chance(0.5) ? Math.PI : 0) + roll.between(-0.25, 0.25)
      : roll.between(0, 2 * Math.PI)
    scene.people.push(somebody(roll, cast, id++, spotAt(x, y, heading), activity))
    if (activity === 'talking' || activity === 'courting' || activity === 'quarrelling' || activity === 'trading') {
      const other = { x: x + Math.sin(heading) * 0.95, y: y + Math.cos(heading) * 0.95 }
      if (standable(scene, town, other.x, other.y))
        scene.people.push(somebody(roll, cast, id++, spotAt(other.x, other.y, heading + Math.PI), activity))
    }
  }
}

const bystanders = (roll: Roll, scene: Scene) => {
  const hushed = scene.hour < 5.5 || scene.hour > 22.5 || scene.sky.weather === 'storm'
  const most = { overview: 90, street: 34, group: 12, portrait: 7, landscape: 6 }[scene.camera.shot]
  return Math.round(most * roll.between(0.15, 1) * roll.between(0.4, 1) * (hushed ? 0.25 : 1)) + scene.people.length
}

const street: Arrange = (roll, scene, land, town, feeling) => {
  const road = roll.chance(0.7) ? scene.roads[0] : roll.pick(scene.roads)
  lookAt(roll, scene, town, roadPoint(road, roll.between(0.38, 0.62)), feeling, undefined)
  populate(roll, scene, town, feeling, bystanders(roll, scene), scene.camera.shot === 'overview' ? 500 : 90, streetWork)
  furnishStreet(roll, scene, land, town)
}

const field: Arrange = (roll, scene, land, town, feeling) => {
  const turn = roll.between(0, 2 * Math.PI)
  let focus = {
    x: Math.sin(turn) * town.radiusMetres * 1.35,
    y: Math.cos(turn) * town.radiusMetres * 1.35,
    heading: turn + Math.PI + roll.between(-0.8, 0.8),
  }
  for (let attempt = 0; attempt < 40; attempt++) {
    const at = roll.between(0, 2 * Math.PI)
    const out = town.radiusMetres * roll.between(1, 1.9)
    const x = Math.sin(at) * out
    const y = Math.cos(at) * out
    if (land.coverAt(x, y) !== 'field' || !standable(scene, town, x, y)) continue
    focus = { x, y, heading: at + Math.PI + roll.between(-0.8, 0.8) }
    break
  }
  const work: Activity =
    scene.era === 'foraging'
      ? roll.pick(['gathering', 'hunting'])
      : roll.pick(['farming', 'farming', 'herding', 'gathering'])
  lookAt(roll, scene, town, focus, feeling, work)
  const cast = castOf(scene, feeling)
  const count = roll.whole(1, scene.camera.shot === 'portrait' ? 4 : 9)
  for (let i = 0; i < count; i++) {
    const out = roll.between(6, 55)
    const aside = roll.between(-0.35, 0.35)
    const heading = scene.camera.headingRadians + aside
    const x = scene.camera.x + Math.sin(heading) * (out + scene.camera.focusMetres * 0.4)
    const y = scene.camera.y + Math.cos(heading) * (out + scene.camera.focusMetres * 0.4)
    if (standable(scene, town, x, y))
      scene.people.push(somebody(roll, cast, 20 + i, spotAt(x, y, roll.between(0, 6.28)), work))
  }
  beasts(roll, scene, land, town, work === 'herding' ? 12 : 3)
  landscapeThings(roll, scene, land, town)
}

const wilds: Arrange = (roll, scene, land, town, feeling) => {
  const turn = roll.between(0, 2 * Math.PI)
  const out = town.radiusMetres * roll.between(1.2, 2.3)
  const focus = clearSpot(roll, scene, town, Math.sin(turn) * out, Math.cos(turn) * out, 12)
  const heading = roll.chance(0.45)
    ? turn + Math.PI
    : land.seaward !== undefined && roll.chance(0.6)
      ? land.seaward
      : roll.between(0, 2 * Math.PI)
  lookAt(
    roll,
    scene,
    town,
    { ...focus, heading: heading + roll.between(-0.3, 0.3) },
    feeling,
    roll.pick(['walking', 'hunting', 'gathering', 'watching the sky', 'herding', 'resting'] as const),
  )
  const cast = castOf(scene, feeling)
  for (let i = roll.whole(0, 3); i > 0; i--) {
    const far = roll.between(7, 40)
    const way = scene.camera.headingRadians + roll.between(-0.4, 0.4)
    const x = scene.camera.x + Math.sin(way) * far
    const y = scene.camera.y + Math.cos(way) * far
    if (standable(scene, town, x, y))
      scene.people.push(
        somebody(
          roll,
          cast,
          30 + i,
          spotAt(x, y, roll.between(0, 6.28)),
          roll.pick(['walking', 'herding', 'hunting', 'watching the sky'] as const),
        ),
      )
  }
  beasts(roll, scene, land, town, roll.chance(0.4) ? 7 : 1)
  landscapeThings(roll, scene, land, town)
}

const harbour: Arrange = (roll, scene, land, town, feeling) => {
  const seaward = land.seaward ?? 0
  const aside = roll.between(-0.35, 0.35) * town.radiusMetres
  const shore = shoreAt(land, seaward)
  const x = Math.sin(seaward) * (shore - 8) + Math.cos(seaward) * aside
  const y = Math.cos(seaward) * (shore - 8) - Math.sin(seaward) * aside
  const place = clearSpot(roll, scene, town, x, y, 6)
  const heading = seaward + roll.pick([-1, 1]) * roll.between(0.3, 1.25)
  lookAt(
    roll,
    scene,
    town,
    { ...place, heading },
    feeling,
    roll.pick(['fishing', 'trading', 'talking', 'building'] as const),
  )
  const cast = castOf(scene, feeling)
  for (let i = roll.whole(2, 12); i > 0; i--) {
    const along = aside + roll.between(-45, 45)
    const back = roll.between(1.5, 14)
    const px = Math.sin(seaward) * (shore - back) + Math.cos(seaward) * along
    const py = Math.cos(seaward) * (shore - back) - Math.sin(seaward) * along
    if (standable(scene, town, px, py) && inPicture(scene.camera, px, py, 0, 120))
      scene.people.push(
        somebody(
          roll,
          cast,
          40 + i,
          spotAt(px, py, seaward + roll.between(-1.5, 1.5)),
          roll.pick(['fishing', 'fishing', 'trading', 'talking', 'walking', 'building'] as const),
        ),
      )
  }
  for (let i = roll.whole(3, 10); i > 0; i--) {
    const along = aside + roll.between(-90, 90)
    const out = roll.between(7, 90)
    const px = Math.sin(seaward) * (shore + out) + Math.cos(seaward) * along
    const py = Math.cos(seaward) * (shore + out) - Math.sin(seaward) * along
    if (land.heightAt(px, py) > -0.4) continue
    const large = out > 35 && scene.era !== 'foraging' && scene.era !== 'farming' && roll.chance(0.5)
    scene.things.push(something(roll, large ? 'ship' : 'boat', spotAt(px, py, roll.between(0, 6.28)), isDark(scene)))
  }
  furnishStreet(roll, scene, land, town)
}

const festival: Arrange = (roll, scene, land, town, feeling) => {
  const { square } = town
  lookAt(roll, scene, town, square, feeling, 'celebrating')
  const cast = castOf(scene, feeling)
  for (let i = 0; i < 46; i++) {
    const out = Math.sqrt(roll()) * 17
    const turn = roll.between(0, 2 * Math.PI)
    const x = square.x + Math.sin(turn) * out
    const y = square.y + Math.cos(turn) * out
    if (!standable(scene, town, x, y) || !inPicture(scene.camera, x, y, 0, 90)) continue
    if (
      Math.hypot(x - scene.camera.x, y - scene.camera.y) <
      (scene.camera.shot === 'street' ? 4.5 : scene.camera.focusMetres + 1.2)
    )
      continue
    scene.people.push(
      somebody(
        roll,
        cast,
        60 + i,
        spotAt(x, y, turn + Math.PI + roll.between(-1, 1)),
        roll.weigh([
          ['celebrating', 6],
          ['talking', 2],
          ['eating', 1],
          ['playing', 1],
        ] as const),
      ),
    )
  }
  for (let i = 0; i < 6; i++) {
    const turn = (i / 6) * 2 * Math.PI
    const at = spotAt(square.x + Math.sin(turn) * 12, square.y + Math.cos(turn) * 12, turn)
    if (standable(scene, town, at.x, at.y))
      scene.things.push(
        something(roll, i % 2 ? 'flag' : scene.era === 'foraging' ? 'fire' : 'stall', at, isDark(scene)),
      )
  }
  furnishStreet(roll, scene, land, town)
}

const funeral: Arrange = (roll, scene, land, town, feeling) => {
  const turn = roll.between(0, 2 * Math.PI)
  const out = town.radiusMetres * roll.between(0.9, 1.2)
  const place = clearSpot(roll, scene, town, Math.sin(turn) * out, Math.cos(turn) * out, 8)
  lookAt(roll, scene, town, { ...place, heading: turn + Math.PI / 2 }, feeling, 'mourning')
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 6; column++) {
      const ahead = 4 + row * 2.6
      const aside = (column - 2.5) * 2 + roll.between(-0.3, 0.3)
      const x = place.x + Math.sin(turn) * ahead + Math.cos(turn) * aside
      const y = place.y + Math.cos(turn) * ahead - Math.sin(turn) * aside
      if (roll.chance(0.85) && standable(scene, town, x, y))
        scene.things.push(something(roll, 'grave', spotAt(x, y, turn + Math.PI), false))
    }
  }
  const cast = castOf(scene, feeling)
  for (let i = roll.whole(4, 14); i > 0; i--) {
    const x = place.x + roll.between(-5, 5)
    const y = place.y + roll.between(-5, 5)
    const near = scene.camera.shot === 'street' ? 4.5 : scene.camera.focusMetres + 1
    if (standable(scene, town, x, y) && Math.hypot(x - scene.camera.x, y - scene.camera.y) > near)
      scene.people.push(
        somebody(roll, cast, 90 + i, spotAt(x, y, turn + roll.between(-0.4, 0.4)), 'mourning', {
          upperColour: roll.pick([0x2e2c30, 0x3c3836, 0x4a4442]),
        }),
      )
  }
}

const hearth: Arrange = (roll, scene, land, town, feeling) => {
  const place = clearSpot(roll, scene, town, town.square.x, town.square.y, 16)
  const doing = roll.pick(['eating', 'resting', 'talking', 'celebrating', 'watching the sky'] as const)
  lookAt(roll, scene, town, { ...place, heading: roll.between(0, 6.28) }, feeling, doing)
  const way = scene.camera.headingRadians
  const fire = spotAt(
    scene.camera.x + Math.sin(way + 0.12) * (scene.camera.focusMetres + 0.4),
    scene.camera.y + Math.cos(way + 0.12) * (scene.camera.focusMetres + 0.4),
    0,
  )
  scene.things.push(something(roll, 'fire', fire, true))
  const cast = castOf(scene, feeling)
  for (let i = 0; i < roll.whole(3, 8); i++) {
    const turn = way + ((i + 0.5) / 6 - 0.5) * 2.4
    const x = fire.x + Math.sin(turn) * 2.4
    const y = fire.y + Math.cos(turn) * 2.4
    if (standable(scene, town, x, y))
      scene.people.push(
        somebody(roll, cast, 70 + i, spotAt(x, y, turn + Math.PI), roll.pick([doing, 'talking', 'resting'] as const)),
      )
  }
  furnishStreet(roll, scene, land, town)
}

const fire: Arrange = (roll, scene, land, town, feeling) => {
  street(roll, scene, land, town, feeling)
  const seen = scene.buildings.filter((one) => inPicture(scene.camera, one.x, one.y, -0.2, 160))
  for (const building of seen.slice(0, roll.whole(1, 4))) {
    building.burning = true
    building.damage = roll.between(0.2, 0.8)
  }
  for (const figure of scene.people.slice(1)) {
    if (roll.chance(0.6)) Object.assign(figure, { activity: 'fleeing', pose: 'running', speed: 4 })
  }
}

const flood: Arrange = (roll, scene, land, town, feeling) => {
  street(roll, scene, land, town, feeling)
  const rise = scene.terrain.seaLevel
  scene.camera.z = Math.max(scene.camera.z, rise + 1.2)
  for (let i = 0; i < 3; i++) {
    const way = scene.camera.headingRadians + roll.between(-0.3, 0.3)
    const out = roll.between(8, 45)
    const at = spotAt(scene.camera.x + Math.sin(way) * out, scene.camera.y + Math.cos(way) * out, roll.between(0, 6.28))
    if (!town.taken(at.x, at.y, 2)) scene.things.push(something(roll, 'boat', at, false))
  }
}

export const settings: Record<Exclude<Setting, 'indoors'>, Arrange> & { indoors: Arrange } = {
  town: street,
  street,
  harbour,
  field,
  wilds,
  festival,
  funeral,
  hearth,
  fire,
  flood,
  indoors: street,
}

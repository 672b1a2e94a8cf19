import { castOf, clearSpot, lookAt, spotAt } from './compose.ts'
import type { Activity } from '../../universe/reading.ts'
import { something } from '../scenery/objects.ts'
import { somebody } from './life.ts'
import { inPicture, standable } from './stage.ts'
import { shoreAt } from './town.ts'
import { beasts, furnishStreet, landscapeThings } from './furniture.ts'
import { festival, fire, flood, funeral } from './occasions.ts'
import { type Arrange, isDark, street } from './populace.ts'

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

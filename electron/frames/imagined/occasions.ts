import { castOf, clearSpot, lookAt, spotAt } from './compose.ts'
import { something } from '../scenery/objects.ts'
import { somebody } from './life.ts'
import { inPicture, standable } from './stage.ts'
import { furnishStreet } from './furniture.ts'
import { type Arrange, isDark, street } from './populace.ts'

export const festival: Arrange = (roll, scene, land, town, feeling) => {
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

export const funeral: Arrange = (roll, scene, land, town, feeling) => {
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

export const fire: Arrange = (roll, scene, land, town, feeling) => {
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

export const flood: Arrange = (roll, scene, land, town, feeling) => {
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

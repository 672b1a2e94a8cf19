import { expect, it } from 'vitest'
import { createDirector } from '../../../electron/frames/director.ts'
import { createSceneDrawer } from '../../../electron/frames/draw_scene.ts'
import { paintBlockout } from '../../../electron/frames/paint/painter.ts'
import { layOver } from '../../../electron/frames/stages/overlay.ts'
import { law } from '../../../electron/universe/law.ts'

const world = law.begin(law.completeGenesis({ seed: '11', people: 60 }))
const director = createDirector(law)
const draw = createSceneDrawer(law)

it('rains and snows out of doors, and in no room', () => {
  const [{ id }] = law.people(world, 0).filter(({ indoors }) => indoors)
  const inside = director.person(world, 0, id, 'group')
  const outside = director.beautiful(world)
  for (const camera of [inside ?? outside, outside]) {
    const scene = draw(world, 0, camera)
    const wet = { ...scene, sky: { ...scene.sky, rain: 1, snowfall: 1 } }
    const blockout = paintBlockout(wet, { width: 128, height: 72 })
    const [fallen, dry] = [wet, { ...wet, sky: { ...wet.sky, rain: 0, snowfall: 0 } }].map((one) => {
      const picture = new Uint8ClampedArray(128 * 72 * 4)
      layOver(picture, blockout, one)
      return picture
    })
    if (scene.room) expect(fallen).toEqual(dry)
    else expect(fallen).not.toEqual(dry)
  }
  expect(draw(world, 0, inside ?? outside).room).not.toBeNull()
})

import type { Era } from '../../universe/reading.ts'
import { groundHeight } from '../paint/roads.ts'
import type { Building, Road, Terrain, Thing, ThingKind } from '../scene.ts'
import { mixed, seeded } from '../seeded.ts'
import { something, streetThings } from './objects.ts'
import { moor } from './pier.ts'
import { fieldAt } from './vegetation.ts'

const slotMetres = 16
const mostThings = 160

/** Things that the law does not count: what lies in streets, harbours, yards. A place always has the same ones. */
export function furnish(
  terrain: Terrain,
  roads: readonly Road[],
  buildings: readonly Building[],
  era: Era,
  dark: boolean,
): Thing[] {
  const things: Thing[] = []
  const put = (kind: ThingKind, x: number, y: number, heading: number, key: number) => {
    const field = fieldAt(terrain, x, y)
    if (!field || things.length >= mostThings) return
    const ground = groundHeight(field, x, y)
    const afloat = kind === 'boat' || kind === 'ship'
    if (afloat ? ground > terrain.seaLevel - 0.5 : ground < terrain.seaLevel + 0.2) return
    things.push(something(seeded(key, 51), kind, { x, y, z: Math.max(ground, terrain.seaLevel), heading }, dark))
  }
  const heightAt = (x: number, y: number) => groundHeight(fieldAt(terrain, x, y) ?? terrain, x, y) - terrain.seaLevel
  for (const road of roads) {
    for (let i = 0; i + 3 < road.points.length; i += 2) {
      const [ax, ay, bx, by] = road.points.slice(i, i + 4)
      const key = mixed(Math.round(ax / slotMetres), Math.round(ay / slotMetres), 6)
      if (key % 100 > 26) continue
      const heading = Math.atan2(bx - ax, by - ay)
      const side = key & 128 ? 1 : -1
      const kind = seeded(key, 52).weigh(streetThings[era])
      const wheeled = kind === 'cart' || kind === 'car'
      const aside = side * (wheeled ? road.widthMetres * 0.24 : road.widthMetres / 2 + 0.5)
      put(
        kind,
        ax + Math.cos(heading) * aside,
        ay - Math.sin(heading) * aside,
        wheeled ? heading : heading - (side * Math.PI) / 2,
        key,
      )
    }
  }
  for (const building of buildings) {
    const { id, kind, x, y, headingRadians: heading } = building
    const round = (count: number, reach: number, thing: ThingKind) => {
      for (let i = 0; i < count; i++) {
        const key = mixed(id, i, 61)
        const turn = heading + ((i + (key % 100) / 100) / count) * 2 * Math.PI
        const out = reach * (0.7 + ((key >>> 8) % 100) / 130)
        put(thing, x + Math.sin(turn) * out, y + Math.cos(turn) * out, turn + (key % 628) / 100, key)
      }
    }
    if (kind === 'harbour' && building.pier)
      things.push(...moor(building.pier, heightAt, building, era !== 'foraging' && era !== 'farming'))
    else if (kind === 'harbour')
      round(
        7,
        building.depthMetres / 2 + 26,
        era === 'foraging' || era === 'farming' ? 'boat' : id % 2 ? 'boat' : 'ship',
      )
    if (kind === 'barn' && era !== 'foraging') round(7, building.widthMetres + 14, id % 3 ? 'sheep' : 'cow')
    if (kind === 'temple') round(6, building.depthMetres * 0.5 + 9, 'grave')
    if (kind === 'hall') round(2, building.widthMetres * 0.6 + 3, 'flag')
  }
  return things
}

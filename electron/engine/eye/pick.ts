import { boxAround } from '../../frames/box.ts'
import { eyeOf } from '../../frames/paint/eye.ts'
import { createPainter, indexOf, regionOf } from '../../frames/paint/painter.ts'
import type { Scene } from '../../frames/scene.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { CommandOutput } from '../../wire/commands/table.ts'

const width = 480
const height = 270

/** What stands at a point of the picture, 0 … 1 from the top left; read off the blockout, which knows what every pixel belongs to. */
export function createPicker(): (
  world: World,
  scene: Scene,
  point: { x: number; y: number },
) => CommandOutput<'people.pick'> {
  const painter = createPainter({ width, height })
  return (world, scene, point) => {
    const { ids, depth } = painter.paint(scene)
    const at = nearestFigure(
      ids,
      Math.min(width - 1, Math.floor(point.x * width)),
      Math.min(height - 1, Math.floor(point.y * height)),
    )
    const kind = regionOf(ids[at])
    const index = indexOf(ids[at])
    const metres = depth[at]
    const { id, name } = namesOf(world, scene, kind, index)
    return { kind, id, name, at: Number.isFinite(metres) ? pointAlong(scene, at, metres) : null }
  }
}

/** A person far away is a few pixels wide: a click just beside one means the person. */
function nearestFigure(ids: Uint32Array, x: number, y: number): number {
  const here = y * width + x
  if (regionOf(ids[here]) === 'person') return here
  for (let ring = 1; ring <= 4; ring++)
    for (let down = -ring; down <= ring; down++)
      for (let right = -ring; right <= ring; right++) {
        const column = x + right
        const row = y + down
        if (column < 0 || row < 0 || column >= width || row >= height) continue
        const near = row * width + column
        if (regionOf(ids[near]) === 'person') return near
      }
  return here
}

function pointAlong(scene: Scene, at: number, metres: number): { x: number; y: number; z: number } {
  const eye = eyeOf(scene.camera, width, height)
  const right = ((at % width) + 0.5 - width / 2) / eye.focal
  const up = (height / 2 - Math.floor(at / width) - 0.5) / eye.focal
  const length = Math.sqrt(1 + right * right + up * up)
  const along = metres / length
  return {
    x: eye.x + (eye.forwardX + eye.rightX * right + eye.upX * up) * along,
    y: eye.y + (eye.forwardY + eye.rightY * right + eye.upY * up) * along,
    z: eye.z + (eye.forwardZ + eye.upZ * up) * along,
  }
}

function namesOf(world: World, scene: Scene, kind: string, index: number): { id: number; name: string } {
  if (kind === 'person') {
    const id = scene.people[index]?.id ?? -1
    return { id, name: law.person(world, id)?.name ?? '' }
  }
  if (kind === 'building') {
    const building = scene.buildings[index]
    // From inside, the walls about the eye are a building too, and none of those that stand outside.
    if (!building) return { id: -1, name: 'a room' }
    const town = law.buildings(world, boxAround(building, 2)).find((one) => one.id === building.id)?.settlement
    const place = law.settlements(world).find((one) => one.id === town)
    return { id: place?.id ?? -1, name: place ? `${building.kind} in ${place.name}` : building.kind }
  }
  if (kind === 'thing') return { id: -1, name: scene.things[index]?.kind ?? '' }
  if (kind === 'plant') return { id: -1, name: scene.plants[index]?.kind ?? '' }
  return { id: -1, name: kind }
}

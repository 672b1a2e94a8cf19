import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { regions } from '../../electron/frames/blockout.ts'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import type { Scene } from '../../electron/frames/scene.ts'

/**
 * Which houses the scenes of a shard show, and where: houses.jsonl, one line a scene, at most four houses, the largest first.
 *
 *   node houses.ts FOLDER ...
 *
 *   x, y, side   a square that holds it, in shares of a picture's width, height and height
 *   wall, roof   what it is built of: whoever learns to tell an age may learn these besides
 */
const [width, height] = [256, 144]
const building = regions.indexOf('building')
const housesMost = 4
/** Fewer points than this say nothing; a square smaller than this holds no more than it shows. */
const pointsLeast = 150
const sideLeast = 40
/** What lies around a house tells its age as well. */
const around = 1.25

type Box = { left: number; right: number; top: number; bottom: number; points: number }

const painter = createPainter({ width, height })

for (const folder of process.argv.slice(2)) {
  const lines = readFileSync(join(folder, 'scenes.jsonl'), 'utf8').trim().split('\n')
  const said = lines.map((line) => {
    const scene = JSON.parse(line) as Scene
    // Far outskirts belong to no building of the scene's own.
    const isHouse = ([index, { points }]: [number, Box]) => index < scene.buildings.length && points >= pointsLeast
    const boxes = [...boxesIn(painter.paint(scene).ids)].filter(isHouse)
    boxes.sort(([, a], [, b]) => b.points - a.points)
    return JSON.stringify(
      boxes.slice(0, housesMost).map(([index, box]) => {
        const { wall, roof } = scene.buildings[index]
        return { ...squareAround(box), wall, roof }
      }),
    )
  })
  writeFileSync(join(folder, 'houses.part'), `${said.join('\n')}\n`)
  renameSync(join(folder, 'houses.part'), join(folder, 'houses.jsonl'))
}

function boxesIn(ids: Uint32Array): Map<number, Box> {
  const boxes = new Map<number, Box>()
  ids.forEach((id, pixel) => {
    if (id >>> 24 !== building) return
    const index = id & 0xffffff
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    const box = boxes.get(index) ?? { left: x, right: x, top: y, bottom: y, points: 0 }
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = y
    box.points++
    boxes.set(index, box)
  })
  return boxes
}

/** Within the picture, and no larger than it is high. */
function squareAround({ left, right, top, bottom }: Box): { x: number; y: number; side: number } {
  const wanted = Math.max(right - left, bottom - top) * around
  const side = Math.min(height, Math.max(sideLeast, Math.round(wanted)))
  const within = (middle: number, length: number) => Math.round(Math.max(0, Math.min(length - side, middle - side / 2)))
  return {
    x: within((left + right) / 2, width) / width,
    y: within((top + bottom) / 2, height) / height,
    side: side / height,
  }
}

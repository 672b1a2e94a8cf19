import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { regions } from '../../electron/frames/blockout.ts'
import type { Scene, Sky } from '../../electron/frames/scene.ts'
import { faceOf } from './scenes/close.ts'
import { coverSeen } from './scenes/cover.ts'

/**
 * What is to be seen in the scenes of a shard, where a caption says what is known: looks.jsonl, one line a scene.
 *
 *   node looks.ts FOLDER ...
 *
 *   face      where the face of a portrait is, {x, y, size} in shares of a picture's width, height and height; null where there is none
 *   light     night, twilight, low Sun or high Sun: dawn and dusk look the same, and so do morning and afternoon
 *   weather   as the sky and the ground show it: flakes, drops and lightning are laid over a frame later, so that a grey sky over snow is
 *             snow, whether it still falls or not, and a grey sky over wet ground is rain, and so is a storm
 *   snowy     whether snow hides what grows
 *   growing   the share of the picture where that grows which looks different from season to season
 */
const [width, height] = [512, 288]
const degree = Math.PI / 180

const lightOf = ({ sunAltitude }: Sky) =>
  sunAltitude < -8 * degree
    ? 'night'
    : sunAltitude < 3 * degree
      ? 'twilight'
      : sunAltitude < 14 * degree
        ? 'low Sun'
        : 'high Sun'

function weatherOf({ weather, snowCover, wetness }: Sky): Sky['weather'] {
  if (weather === 'storm') return 'rain'
  const isGrey = weather === 'overcast' || weather === 'rain' || weather === 'snow'
  if (!isGrey) return weather
  return snowCover > 0.4 ? 'snow' : wetness > 0.4 ? 'rain' : 'overcast'
}

/** Points of a picture that are asked what grows there, across and down. */
const [across, down] = [40, 22]
const seasonal = new Set(['grass', 'field', 'forest', 'marsh'])

function growingIn(scene: Scene, mask: Uint8Array): number {
  // A mask is 16 wide and 9 high, whatever its size.
  const rows = Math.round(Math.sqrt((mask.length * 9) / 16))
  const columns = mask.length / rows
  let growing = 0
  for (let j = 0; j < down; j++)
    for (let i = 0; i < across; i++) {
      const [x, y] = [(i + 0.5) / across, (j + 0.5) / down]
      const region = regions[mask[Math.floor(y * rows) * columns + Math.floor(x * columns)]]
      if (region === 'plant' || (region === 'ground' && seasonal.has(coverSeen(scene, x * width, y * height) ?? '')))
        growing++
    }
  return growing / across / down
}

for (const folder of process.argv.slice(2)) {
  const lines = readFileSync(join(folder, 'scenes.jsonl'), 'utf8').trim().split('\n')
  const masks = readFileSync(join(folder, 'masks.u8'))
  const looks = lines.map((line, index) => {
    const size = masks.length / lines.length
    const scene = JSON.parse(line) as Scene
    const face = faceOf(scene, width, height)
    return JSON.stringify({
      face: face && { x: face.x / width, y: face.y / height, size: face.size / height },
      light: lightOf(scene.sky),
      weather: weatherOf(scene.sky),
      snowy: scene.sky.snowCover > 0.3,
      growing: scene.room ? 0 : growingIn(scene, masks.subarray(index * size, (index + 1) * size)),
    })
  })
  writeFileSync(join(folder, 'looks.part'), `${looks.join('\n')}\n`)
  renameSync(join(folder, 'looks.part'), join(folder, 'looks.jsonl'))
}

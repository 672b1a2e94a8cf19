import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene, Sky } from '../../electron/frames/scene.ts'
import { faceOf } from './scenes/close.ts'

/**
 * What is to be seen in the scenes of a shard, where a caption says what is known: looks.jsonl, one line a scene.
 *
 *   node looks.ts FOLDER ...
 *
 *   face      where the face of a portrait is, {x, y, size} in shares of a picture's width, height and height; null where there is none
 *   light     night, twilight, low Sun or high Sun: dawn and dusk look the same, and so do morning and afternoon
 *   weather   as the sky and the ground show it: flakes and drops are laid over a frame later, so that a grey sky over snow is snow,
 *             whether it still falls or not, and a grey sky over wet ground is rain
 *   snowy     whether snow hides what grows
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
  const isGrey = weather === 'overcast' || weather === 'rain' || weather === 'snow'
  if (!isGrey) return weather
  return snowCover > 0.4 ? 'snow' : wetness > 0.4 ? 'rain' : 'overcast'
}

for (const folder of process.argv.slice(2)) {
  const lines = readFileSync(join(folder, 'scenes.jsonl'), 'utf8').trim().split('\n')
  const looks = lines.map((line) => {
    const scene = JSON.parse(line) as Scene
    const face = faceOf(scene, width, height)
    return JSON.stringify({
      face: face && { x: face.x / width, y: face.y / height, size: face.size / height },
      light: lightOf(scene.sky),
      weather: weatherOf(scene.sky),
      snowy: scene.sky.snowCover > 0.3,
    })
  })
  writeFileSync(join(folder, 'looks.part'), `${looks.join('\n')}\n`)
  renameSync(join(folder, 'looks.part'), join(folder, 'looks.jsonl'))
}

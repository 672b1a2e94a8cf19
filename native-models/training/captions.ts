import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { captionOf, captionParts } from '../../electron/frames/caption/caption.ts'
import { labelsOf } from '../../electron/frames/caption/labels.ts'
import { vary } from '../../electron/frames/caption/vary.ts'
import { relight } from '../../electron/frames/relight.ts'
import type { Scene } from '../../electron/frames/scene.ts'

/**
 * Words for shards that are there: one line a scene, with the app's own caption, free variations, the same scene said in another weather
 * (for the swap test), and labels. Kept apart from the pictures, so that new words need no new rendering.
 */
const variations = 5

/** Another weather, as somebody would ask for it. */
function swapped(scene: Scene): { weather: string; asked: string; text: string } | null {
  if (scene.room) return null
  const asked = scene.sky.weather === 'snow' ? 'summer, clear sky' : 'winter, falling snow'
  const lit = relight(scene, asked)
  return { weather: lit.sky.weather, asked, text: captionOf(lit) }
}

for (const folder of process.argv.slice(2)) {
  const lines = readFileSync(join(folder, 'scenes.jsonl'), 'utf8').trim().split('\n')
  const said = lines.map((line) => {
    const scene = JSON.parse(line) as Scene
    const parts = captionParts(scene)
    return JSON.stringify({
      plain: captionOf(scene),
      varied: Array.from({ length: variations }, (_, k) => vary(parts, scene.seed + k)),
      swapped: swapped(scene),
      labels: labelsOf(scene),
    })
  })
  writeFileSync(join(folder, 'captions.part'), `${said.join('\n')}\n`)
  renameSync(join(folder, 'captions.part'), join(folder, 'captions.jsonl'))
}

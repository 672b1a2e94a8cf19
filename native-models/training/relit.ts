import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import { relight } from '../../electron/frames/relight.ts'
import type { Scene } from '../../electron/frames/scene.ts'

/**
 * For the swap test: the scenes of a shard as the app paints them for a model when somebody asks for another weather.
 *
 *   node relit.ts FOLDER ...
 *
 * Reads scenes.jsonl and captions.jsonl; writes relit.rgb, N · H · W · 3 bytes.
 */
const [width, height] = [512, 288]
const painter = createPainter({ width, height, dress: 'lit' })

for (const folder of process.argv.slice(2)) {
  const scenes = linesOf<Scene>(join(folder, 'scenes.jsonl'))
  const captions = linesOf<{ swapped: { asked: string } | null }>(join(folder, 'captions.jsonl'))
  const pictures = Buffer.alloc(scenes.length * width * height * 3)
  scenes.forEach((scene, index) => {
    const { colour } = painter.paint(relight(scene, captions[index].swapped?.asked ?? ''))
    for (let i = 0, at = index * width * height * 3; i < colour.length; i += 4, at += 3)
      pictures.set(colour.subarray(i, i + 3), at)
  })
  writeFileSync(join(folder, 'relit.part'), pictures)
  renameSync(join(folder, 'relit.part'), join(folder, 'relit.rgb'))
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

/**
 * Scenes and their blockouts for training, from seeds alone:
 *
 *   node native-models/training/scenes/dump.ts --seed 1 --count 200 --size 256x144 --out DIR [--pairs] [--universe GENESIS.json]
 *
 * With --universe, scenes come from a universe of the law that lives on between pictures, seen by the director's cameras. DIR receives
 * one shard, each file whole once it has its name; N pictures of W × H, rows from the top, no header, no padding:
 *
 *   scenes.jsonl     a Scene a line: what the truth renderer reads
 *   captions.jsonl   {seed, caption, varied: [four more], labels} a line; the labels are those of electron/frames/caption/labels.ts
 *   blockouts.rgb    N · H · W · 3 bytes, as the app paints them
 *   jittered.rgb     the same with colours and edges off and a tenth of the objects left out
 *   masks.u8         N · H · W bytes, an index into `regions` of electron/frames/blockout.ts
 *   shard.json       {seed, count, width, height, pairs, regions, words}
 * and with --pairs, for the stage that feeds frames back:
 *   before.jsonl     the scenes with the camera of the frame before
 *   before.rgb       their blockouts
 *   motion.f32       N · H · W · 2 little-endian floats: pixels that each point has moved since the frame before
 */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { regions } from '../../../electron/frames/blockout.ts'
import { captionOf, captionParts } from '../../../electron/frames/caption/caption.ts'
import { labelsOf } from '../../../electron/frames/caption/labels.ts'
import { vary } from '../../../electron/frames/caption/vary.ts'
import { knownWords } from '../../../electron/frames/caption/vocabulary.ts'
import { createPainter } from '../../../electron/frames/paint/painter.ts'
import { invent } from './invent.ts'
import { jitterEdges, jitterScene, neighbour } from './jitter.ts'
import { liveScenes } from './live.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    size: { type: 'string', default: '256x144' },
    out: { type: 'string', default: 'shard' },
    pairs: { type: 'boolean', default: false },
    universe: { type: 'string' },
  },
})
const [width, height] = values.size.split('x').map(Number)
const seed = Number(values.seed)
const count = Number(values.count)
if (!(width > 0 && height > 0 && count > 0 && Number.isInteger(seed))) {
  console.error('usage: node dump.ts --seed S --count N --size WxH --out DIR [--pairs] [--universe GENESIS.json]')
  process.exit(2)
}

mkdirSync(values.out, { recursive: true })
const names = [
  'scenes.jsonl',
  'captions.jsonl',
  'blockouts.rgb',
  'jittered.rgb',
  'masks.u8',
  ...(values.pairs ? ['before.jsonl', 'before.rgb', 'motion.f32'] : []),
]
const files: Record<string, number> = Object.fromEntries(
  names.map((name) => [name, openSync(join(values.out, `${name}.part`), 'w')]),
)
const write = (name: string, bytes: Uint8Array | string) => {
  const whole = typeof bytes === 'string' ? Buffer.from(`${bytes}\n`) : bytes
  for (let at = 0; at < whole.length; ) at += writeSync(files[name], whole, at)
}
const opaque = (colour: Uint8ClampedArray) => {
  const rgb = new Uint8Array(width * height * 3)
  for (let i = 0, to = 0; i < colour.length; i += 4) {
    rgb[to++] = colour[i]
    rgb[to++] = colour[i + 1]
    rgb[to++] = colour[i + 2]
  }
  return rgb
}

const painter = createPainter({ width, height })
const living = values.universe ? liveScenes(JSON.parse(readFileSync(values.universe, 'utf8')), seed) : undefined
for (let i = 0; i < count; i++) {
  const scene = living ? living.next().value : invent(seed + i)
  const parts = captionParts(scene)
  const varied = [0, 1, 2, 3].map((turn) => vary(parts, (seed + i) * 4 + turn))
  write('scenes.jsonl', JSON.stringify(scene))
  write(
    'captions.jsonl',
    JSON.stringify({ seed: seed + i, caption: captionOf(scene), varied, labels: labelsOf(scene) }),
  )
  const earlier = values.pairs ? neighbour(scene, seed + i) : undefined
  const { colour, ids, motion } = painter.paint(scene, earlier)
  write('blockouts.rgb', opaque(colour))
  write(
    'masks.u8',
    Uint8Array.from(ids, (id) => id >>> 24),
  )
  if (earlier) {
    write('motion.f32', new Uint8Array(motion.buffer))
    write('before.jsonl', JSON.stringify(earlier))
    write('before.rgb', opaque(painter.paint(earlier).colour))
  }
  const careless = opaque(painter.paint(jitterScene(scene, seed + i)).colour)
  write('jittered.rgb', jitterEdges(careless, width, height, seed + i))
}
for (const [name, file] of Object.entries(files)) {
  closeSync(file)
  renameSync(join(values.out, `${name}.part`), join(values.out, name))
}
writeFileSync(
  join(values.out, 'shard.json'),
  JSON.stringify({ seed, count, width, height, pairs: values.pairs, regions, words: knownWords }),
)

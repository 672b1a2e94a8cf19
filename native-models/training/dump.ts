import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import type { Shot } from '../../electron/frames/scene.ts'
import { closeUp } from './scenes/close.ts'
import { liveScenes } from './scenes/live.ts'
import { neighbour } from './scenes/neighbour.ts'

/**
 * One shard of training data, from seeds alone:
 *
 *   node dump.ts --from 1 --count 50 --size 512x288 --out DIR [--live | --shots portrait,street | --close] [--masks] [--pairs]
 *
 * With --live, scenes come from a universe of the law that lives on between pictures, seen by the director's cameras; with --shots, of
 * those shots in turn; with --close, of faces alone. With --masks nothing is painted but masks: enough for whoever only looks at truth.
 * DIR receives N pictures of W × H, rows from the top, no header; each file is written aside and renamed, so a file that is there is whole:
 *
 *   scenes.jsonl     a Scene a line: what the truth renderer and captions.ts read
 *   lit.rgb          N · H · W · 3 bytes, as the app paints them for a model
 *   blockouts.rgb    the same, of bare shapes: what any picture has to be better than
 *   masks.u8         N · H · W bytes, an index into `regions` of electron/frames/blockout.ts
 * and with --pairs, to measure what flickers:
 *   before.jsonl     the scenes with the camera of the frame before
 *   before.rgb       the same, lit
 *   motion.f32       N · H · W · 2 little-endian floats: pixels that each point has moved since the frame before
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    size: { type: 'string', default: '512x288' },
    out: { type: 'string', default: 'shard' },
    live: { type: 'boolean', default: false },
    shots: { type: 'string', default: '' },
    close: { type: 'boolean', default: false },
    masks: { type: 'boolean', default: false },
    pairs: { type: 'boolean', default: false },
  },
})
const [width, height] = values.size.split('x').map(Number)
const from = Number(values.from)
const count = Number(values.count)
if (!(width > 0 && height > 0 && count > 0 && Number.isInteger(from) && from >= 0)) {
  console.error(
    'usage: node dump.ts --from SEED --count N --size WxH --out DIR [--live | --shots A,B | --close] [--masks] [--pairs]',
  )
  process.exit(2)
}

mkdirSync(values.out, { recursive: true })
const names = ['scenes.jsonl', 'masks.u8']
if (!values.masks) names.push('blockouts.rgb', 'lit.rgb')
if (values.pairs) names.push('before.jsonl', 'before.rgb', 'motion.f32')
const aside = (name: string) => join(values.out, `${name}.part`)
const files = Object.fromEntries(names.map((name) => [name, openSync(aside(name), 'w')]))

function write(name: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? Buffer.from(`${content}\n`) : content
  for (let at = 0; at < bytes.length; ) at += writeSync(files[name], bytes, at)
}

function opaque(colour: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++) rgb.set(colour.subarray(i * 4, i * 4 + 3), i * 3)
  return rgb
}

const bare = createPainter({ width, height })
const lit = createPainter({ width, height, dress: 'lit' })
const shots = values.shots.split(',').filter((word) => word !== '') as Shot[]
const drawn = (seed: number) =>
  values.close ? closeUp(seed) : invent(seed, shots.length > 0 ? { shot: shots[seed % shots.length] } : {})
const living = values.live ? liveScenes(from) : undefined
for (let seed = from; seed < from + count; seed++) {
  const scene = living ? living.next().value : drawn(seed)
  const earlier = values.pairs ? neighbour(scene, seed) : undefined
  write('scenes.jsonl', JSON.stringify(scene))
  const plain = bare.paint(scene)
  write(
    'masks.u8',
    Uint8Array.from(plain.ids, (id) => id >>> 24),
  )
  if (values.masks) continue
  write('blockouts.rgb', opaque(plain.colour))
  const { colour, motion } = lit.paint(scene, earlier)
  write('lit.rgb', opaque(colour))
  if (!earlier) continue
  write('motion.f32', new Uint8Array(motion.buffer, motion.byteOffset, motion.byteLength))
  write('before.jsonl', JSON.stringify(earlier))
  write('before.rgb', opaque(lit.paint(earlier).colour))
}
for (const name of names) {
  closeSync(files[name])
  renameSync(aside(name), join(values.out, name))
}

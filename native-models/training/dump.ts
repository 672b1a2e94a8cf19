import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import { invent } from './scenes/invent.ts'

/**
 * One shard of training data from seeds alone: scenes (a JSON line each), blockouts (raw RGB) and masks (a byte a pixel, the regions of
 * blockout.ts). The truth renderer reads the same scenes. A shard is written aside and renamed, so a shard that is there is whole.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    size: { type: 'string', default: '512x288' },
    out: { type: 'string', default: 'shard' },
  },
})
const [width, height] = values.size.split('x').map(Number)
const from = Number(values.from)
const count = Number(values.count)
if (!(width > 0 && height > 0 && count > 0 && from >= 0)) {
  console.error('usage: node dump.ts --from SEED --count N --size WxH --out FOLDER')
  process.exit(2)
}
mkdirSync(values.out, { recursive: true })
const aside = (name: string) => join(values.out, `${name}.part`)
const scenes: string[] = []
const blockouts = openSync(aside('blockouts.rgb'), 'w')
const masks = openSync(aside('masks.u8'), 'w')
const painter = createPainter({ width, height })
for (let seed = from; seed < from + count; seed++) {
  const scene = invent(seed)
  scenes.push(JSON.stringify(scene))
  const { colour, ids } = painter.paint(scene)
  const rgb = new Uint8Array(width * height * 3)
  const mask = new Uint8Array(width * height)
  for (let i = 0; i < width * height; i++) {
    rgb[i * 3] = colour[i * 4]
    rgb[i * 3 + 1] = colour[i * 4 + 1]
    rgb[i * 3 + 2] = colour[i * 4 + 2]
    mask[i] = ids[i] >>> 24
  }
  writeSync(blockouts, rgb)
  writeSync(masks, mask)
}
closeSync(blockouts)
closeSync(masks)
writeFileSync(aside('scenes.jsonl'), `${scenes.join('\n')}\n`)
for (const name of ['blockouts.rgb', 'masks.u8', 'scenes.jsonl']) renameSync(aside(name), join(values.out, name))

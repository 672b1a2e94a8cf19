/**
 * A contact sheet of invented scenes, to be looked at:
 *   node native-models/training/scenes/sheet.ts --seed 1 --count 60 --size 320x180 --columns 6 --out sheet.png [--dress lit] [--shot portrait]
 */
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { createPainter } from '../../../electron/frames/paint/painter.ts'
import { shots } from '../../../electron/frames/scene.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'
import { settingNames } from '../../../electron/frames/imagined/settings.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    size: { type: 'string', default: '320x180' },
    columns: { type: 'string', default: '6' },
    out: { type: 'string', default: 'sheet.png' },
    shot: { type: 'string' },
    setting: { type: 'string' },
    dress: { type: 'string', default: 'none' },
  },
})

const [width, height] = values.size.split('x').map(Number)
const count = Number(values.count)
const columns = Number(values.columns)
const dressings = ['none', 'lit', 'whole'] as const
const painter = createPainter({ width, height, dress: dressings.find((one) => one === values.dress) })
const shot = shots.find((one) => one === values.shot)
const setting = settingNames.find((one) => one === values.setting)
const tiles = []
for (let i = 0; i < count; i++) {
  const { colour } = painter.paint(invent(Number(values.seed) + i, { shot, setting }))
  tiles.push({
    input: Buffer.from(colour),
    raw: { width, height, channels: 4 as const },
    left: (i % columns) * (width + 4),
    top: Math.floor(i / columns) * (height + 4),
  })
}
await sharp({
  create: {
    width: columns * (width + 4),
    height: Math.ceil(count / columns) * (height + 4),
    channels: 3,
    background: '#101014',
  },
})
  .composite(tiles)
  .png()
  .toFile(values.out)

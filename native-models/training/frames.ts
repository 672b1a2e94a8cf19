import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openDiffuser } from '../../electron/frames/diffusion/diffuser.ts'
import { readPack } from '../../electron/frames/packs/read_pack.ts'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'

/**
 * Frames from a pack through the app's own reader and diffuser: one raw RGB file of all pictures in turn, and a line of JSON with the
 * median milliseconds. Captions come on standard input or in a file, one a line, for the seeds in turn.
 */
const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: '../packs/genesis' },
    from: { type: 'string', default: '900001' },
    count: { type: 'string', default: '4' },
    size: { type: 'string', default: '512x288' },
    steps: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    captions: { type: 'string' },
    out: { type: 'string' },
  },
})
const [width, height] = values.size.split('x').map(Number)
const captions = values.captions ? readFileSync(values.captions, 'utf8').split('\n') : []
const { pack, problems } = await readPack(values.pack)
if (!pack) {
  console.error(problems.join('\n'))
  process.exit(1)
}
const diffuser = await openDiffuser(pack, { device: 'cpu', threads: Number(values.threads) })
const painter = createPainter({ width, height, dress: 'lit' })
const plane = width * height
const source = new Float32Array(plane * 3)
const output = new Float32Array(plane * 3)
const pictures: Uint8Array[] = []
const taken: number[] = []
let retried = 0
for (let i = 0; i < Number(values.count); i++) {
  const { colour } = painter.paint(invent(Number(values.from) + i))
  for (let k = 0; k < plane; k++) for (let c = 0; c < 3; c++) source[c * plane + k] = colour[k * 4 + c] / 127.5 - 1
  const report = await diffuser.diffuse({
    width,
    height,
    source,
    output,
    prompt: [{ words: captions[i] ?? '', share: 1 }],
    negative: '',
    steps: Number(values.steps),
    strength: pack.manifest.default_strength,
    guidance: pack.manifest.guidance,
    seed: 1,
    frame: [0, i],
    noiseShared: 0.7,
    noiseFrom: null,
  })
  retried += Number(report.retried)
  const { text: _, ...stages } = report.milliseconds
  taken.push(Object.values(stages).reduce((sum, one) => sum + one, 0))
  const picture = new Uint8Array(plane * 3)
  for (let k = 0; k < plane; k++)
    for (let c = 0; c < 3; c++)
      picture[k * 3 + c] = Math.max(0, Math.min(255, Math.round((output[c * plane + k] + 1) * 127.5)))
  pictures.push(picture)
}
await diffuser.close()
if (values.out) writeFileSync(values.out, Buffer.concat(pictures))
const flat = pictures.filter((picture) => new Set(picture).size < 8).length
taken.sort((a, b) => a - b)
console.log(
  JSON.stringify({ frames: pictures.length, flat, retried, medianMs: Math.round(taken[taken.length >> 1] * 10) / 10 }),
)
process.exit(flat > 0 ? 1 : 0)

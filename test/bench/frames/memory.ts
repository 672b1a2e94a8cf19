import { parseArgs } from 'node:util'
import { openDiffuser } from '../../../electron/frames/diffusion/diffuser.ts'
import { memoryBytes } from '../../../electron/frames/packs/memory.ts'
import { fitSize } from '../../../electron/frames/packs/pack.ts'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'

/**
 * The most that a pack takes of memory on the processor beside what its preflight said; a process for each size, since the most is kept.
 *
 *     node test/bench/frames/memory.ts --pack FOLDER --size 512x288
 */
const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'native-models/packs/genesis' },
    size: { type: 'string', default: '512x288' },
    threads: { type: 'string', default: '2' },
  },
})

const { pack, problems } = await readPack(values.pack)
if (!pack) throw new Error(problems.join('; '))
const [askedWidth, askedHeight] = values.size.split('x').map(Number)
const { width, height } = fitSize(pack, askedWidth, askedHeight)
const source = new Float32Array(width * height * 3)
const output = new Float32Array(width * height * 3)
const before = process.memoryUsage.rss()
const diffuser = await openDiffuser(pack, { device: 'cpu', threads: Number(values.threads) })
const opened = process.memoryUsage.rss()
for (let n = 0; n < 5; n++)
  await diffuser.diffuse({
    width,
    height,
    source,
    output,
    prompt: [{ words: 'a city', share: 1 }],
    negative: '',
    steps: pack.manifest.steps,
    strength: pack.manifest.default_strength,
    guidance: pack.manifest.guidance,
    seed: 1,
    frame: [0, n],
    noiseShared: 0.7,
    noiseFrom: null,
  })
const measured = process.resourceUsage().maxRSS * 1024 - before
const expected = memoryBytes(pack, width, height)
console.log(
  JSON.stringify({
    name: `memory of ${pack.id} at ${width}x${height}`,
    value: Math.round(measured / 1e6),
    unit: 'MB',
    against: Math.round(expected / 1e6),
    ratio: Number((expected / measured).toFixed(3)),
    openedMb: Math.round((opened - before) / 1e6),
    weightsMb: Math.round(Object.values(pack.models).reduce((sum, model) => sum + model.weightBytes, 0) / 1e6),
    weightsSingleMb: Math.round(
      Object.values(pack.models).reduce((sum, model) => sum + model.weightBytesSingle, 0) / 1e6,
    ),
  }),
)
await diffuser.close()

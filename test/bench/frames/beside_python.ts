import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'
import { openDiffuser } from '../../../electron/frames/diffusion/diffuser.ts'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'
import { median } from '../../../electron/frames/report.ts'
import { toPicture, toPlanar } from '../../../electron/frames/stages/source.ts'

/**
 * One pack, picture in, picture out: here and in Python's onnxruntime with a plain loop, in turns, so that both meet the same machine.
 *
 *     node test/bench/frames/beside_python.ts --pack FOLDER --python python3 --threads 2 [--size 512x288] [--steps 1] [--rounds 3]
 */
const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'native-models/packs/genesis' },
    python: { type: 'string', default: 'python3' },
    threads: { type: 'string', default: '2' },
    size: { type: 'string', default: '512x288' },
    steps: { type: 'string', default: '1' },
    frames: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
  },
})

const run = promisify(execFile)
const [width, height] = values.size.split('x').map(Number)
const { pack, problems } = await readPack(values.pack)
if (!pack) throw new Error(problems.join('; '))
const diffuser = await openDiffuser(pack, { device: 'cpu', threads: Number(values.threads) })
const picture = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i * 7_919) & 255)
const source = new Float32Array(width * height * 3)
const output = new Float32Array(width * height * 3)
const program = new URL('./beside_python.py', import.meta.url).pathname

/** Until the language has compiled what is used often; the other side does as many. */
const warmUp = 30
const ours: number[] = []
const theirs: number[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  for (let n = 0; n < Number(values.frames) + warmUp; n++) {
    const began = performance.now()
    await frame(n)
    if (n >= warmUp) ours.push(performance.now() - began)
  }
  const args = [program, values.pack, String(width), String(height), values.steps, values.threads, values.frames]
  theirs.push(...(JSON.parse((await run(values.python, args)).stdout) as number[]))
}
await diffuser.close()
const [here, there] = [median(ours), median(theirs)]
console.log(
  JSON.stringify({
    name: `picture to picture ${values.size}, ${values.steps} steps, ${values.threads} threads, ${pack.id}`,
    value: Number(here.toFixed(2)),
    unit: 'ms',
    against: Number(there.toFixed(2)),
    ratio: Number((there / here).toFixed(3)),
  }),
)

async function frame(n: number): Promise<void> {
  toPlanar(picture, source)
  await diffuser.diffuse({
    width,
    height,
    source,
    output,
    prompt: [{ words: 'a city', share: 1 }],
    negative: '',
    steps: Number(values.steps),
    strength: 0.2,
    guidance: 8,
    seed: 1,
    frame: [0, n],
    noiseShared: 0.7,
    noiseFrom: null,
  })
  toPicture(output, picture)
}

import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'
import { openRemote } from '../../../electron/frames/diffusion/remote.ts'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'
import { median } from '../../../electron/frames/report.ts'
import { toPicture, toPlanar } from '../../../electron/frames/stages/source.ts'

/**
 * One pack, picture in, picture out: here and in Python's onnxruntime with a plain loop, in turns, so that both meet the same machine.
 * Here as the stream does it, with the model in a thread of its own and two pictures under way, and then one picture alone after another.
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
const reason = 'it is to be measured'
const maker = await openRemote(pack, { device: 'cpu', reason, threads: Number(values.threads) })
const picture = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i * 7_919) & 255)
const program = new URL('./beside_python.py', import.meta.url).pathname
const desks = [0, 1].map(() => ({
  source: new Float32Array(new SharedArrayBuffer(width * height * 12)),
  output: new Float32Array(new SharedArrayBuffer(width * height * 12)),
  picture: new Uint8ClampedArray(width * height * 4),
  done: Promise.resolve(),
}))

/** Until the language has compiled what is used often; the other side does as many. */
const warmUp = 30
const inRow: number[] = []
const alone: number[] = []
const theirs: number[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  inRow.push(...(await measure(2)))
  const args = [program, values.pack, String(width), String(height), values.steps, values.threads, values.frames]
  theirs.push(...(JSON.parse((await run(values.python, args)).stdout) as number[]))
  alone.push(...(await measure(1)))
}
await maker.close()
const [here, one, there] = [median(inRow), median(alone), median(theirs)]
console.log(
  JSON.stringify({
    name: `picture to picture ${values.size}, ${values.steps} steps, ${values.threads} threads, ${pack.id}`,
    value: Number(here.toFixed(2)),
    unit: 'ms',
    against: Number(there.toFixed(2)),
    ratio: Number((there / here).toFixed(3)),
    alone: Number(one.toFixed(2)),
    ratioAlone: Number((there / one).toFixed(3)),
  }),
)

/** Milliseconds from each picture to the next, with so many under way at once. */
async function measure(underWay: number): Promise<number[]> {
  const took: number[] = []
  let last = 0
  for (let n = 0; n < Number(values.frames) + warmUp; n++) {
    const desk = desks[n % underWay]
    await desk.done
    desk.done = frame(n, desk).then(() => {
      const now = performance.now()
      if (n >= warmUp) took.push(now - last)
      last = now
    })
  }
  await Promise.all(desks.map(({ done }) => done))
  return took
}

async function frame(n: number, desk: (typeof desks)[number]): Promise<void> {
  toPlanar(picture, desk.source)
  await maker.make(() => ({
    width,
    height,
    source: desk.source,
    output: desk.output,
    prompt: [{ words: 'a city', share: 1 }],
    negative: '',
    steps: Number(values.steps),
    strength: 0.2,
    guidance: 8,
    seed: 1,
    frame: [0, n],
    noiseShared: 0.7,
    noiseFrom: null,
  }))
  toPicture(desk.output, desk.picture)
}

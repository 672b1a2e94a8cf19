import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDiffuser } from '../../../electron/frames/diffusion/diffuser.ts'
import { decayOf } from '../../../electron/frames/dream/decay.ts'
import { createDream, type DreamFrame, type DreamStep } from '../../../electron/frames/dream/dream.ts'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'
import { takingTurns } from '../../../electron/inference/turns.ts'
import { fitSize } from '../../../electron/frames/packs/pack.ts'

/**
 * A long dream for several prompts, with its curves kept as CSV: brightness, spread, entropy, detail, distance to the frame before and to the
 * one a hundred before, mean of each colour, sparks.
 *
 *     node test/bench/frames/dream.ts --pack FOLDER --frames 10000 --size 128x64 --out FOLDER
 */
const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'native-models/packs/genesis' },
    frames: { type: 'string', default: '10000' },
    size: { type: 'string', default: '256x160' },
    threads: { type: 'string', default: '2' },
    out: { type: 'string', default: 'out/bench/dream' },
    prompt: {
      type: 'string',
      multiple: true,
      default: ['a city at night in the rain', 'a coral reef under the sea', 'an autumn forest under a clear sky'],
    },
  },
})

const { pack, problems } = await readPack(values.pack)
if (!pack) throw new Error(problems.join('; '))
mkdirSync(values.out, { recursive: true })
const [width, height] = values.size.split('x').map(Number)

for (const words of values.prompt) {
  const diffuser = await openDiffuser(pack, { device: 'cpu', threads: Number(values.threads) })
  // A seed is made beside the stream, by the one model that there is.
  const inTurn = takingTurns()
  const dream = createDream({
    pack,
    device: 'cpu',
    reason: 'a measurement',
    make: (job) => inTurn(() => diffuser.diffuse(job())),
    close: () => diffuser.close(),
  })
  const step: DreamStep = {
    recipe: {
      ...fitSize(pack, width, height),
      steps: pack.manifest.steps,
      strength: pack.manifest.default_strength,
      guidance: pack.manifest.guidance,
      seed: 1,
      noiseShared: 0.7,
    },
    motion: { zoom: 1.05, rotateDegrees: 0.4, driftX: 0.001, driftY: 0 },
    prompt: [{ words, share: 1 }],
    negative: '',
  }
  const lines = ['frame,brightness,spread,entropy,detail,toPrevious,toHundredAgo,red,green,blue,spark']
  const began = performance.now()
  const seen = { decayed: 0, longestDecay: 0, still: 0, sparks: new Map<string, number>() }
  let run = 0
  for (let n = 0; n < Number(values.frames); n++) {
    const frame = await dream.next(() => step)
    run = decayOf(frame.vitals) ? run + 1 : 0
    seen.decayed += run > 0 ? 1 : 0
    seen.longestDecay = Math.max(seen.longestDecay, run)
    seen.still += n > 0 && frame.toPrevious < 1e-4 ? 1 : 0
    if (frame.spark) seen.sparks.set(frame.spark, (seen.sparks.get(frame.spark) ?? 0) + 1)
    lines.push(lineOf(frame))
  }
  const file = join(values.out, `${words.replaceAll(/\W+/g, '-')}.csv`)
  writeFileSync(file, `${lines.join('\n')}\n`)
  await diffuser.close()
  console.log(
    JSON.stringify({
      name: 'dream',
      pack: pack.id,
      words,
      frames: Number(values.frames),
      value: Number((Number(values.frames) / ((performance.now() - began) / 1_000)).toFixed(1)),
      unit: 'frames/s',
      decayedFrames: seen.decayed,
      longestDecayFrames: seen.longestDecay,
      stillFrames: seen.still,
      sparks: Object.fromEntries(seen.sparks),
      curves: file,
    }),
  )
}

function lineOf({ frame, vitals, toPrevious, toHundredAgo, picture, spark }: DreamFrame): string {
  const colours = [0, 0, 0]
  for (let byte = 0; byte < picture.length; byte += 16)
    for (let channel = 0; channel < 3; channel++) colours[channel] += picture[byte + channel]
  const means = colours.map((sum) => sum / (picture.length / 16) / 255)
  const numbers = [vitals.brightness, vitals.spread, vitals.entropy, vitals.detail, toPrevious, toHundredAgo, ...means]
  return [frame, ...numbers.map((value) => value.toFixed(4)), spark ?? ''].join(',')
}

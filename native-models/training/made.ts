import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDiffuser } from '../../electron/frames/diffusion/diffuser.ts'
import { readPack } from '../../electron/frames/packs/read_pack.ts'
import { createPainter } from '../../electron/frames/paint/painter.ts'
import { relight } from '../../electron/frames/relight.ts'
import type { Scene } from '../../electron/frames/scene.ts'
import { crispen } from '../../electron/frames/stages/crispness.ts'
import { toPicture, toPlanar } from '../../electron/frames/stages/source.ts'

/**
 * What a pack makes of the scenes of shards, by the app's own painter, diffuser and finish:
 *
 *   node made.ts --pack DIR [--threads N] FOLDER ...
 *
 * Reads scenes.jsonl and captions.jsonl; writes N · H · W · 3 bytes each:
 *
 *   given.rgb     the shapes, as the app paints them for a model
 *   ours.rgb      what the model makes of them in one step
 *   ours_4.rgb    and in four
 *   swapped.rgb   what it makes where somebody asks for another weather: other words, over shapes lit as they say
 * and where there are scenes with the camera of the frame before, in before.jsonl, only
 *   given.rgb, ours.rgb, given_before.rgb, ours_before.rgb
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: 'string', default: '' }, threads: { type: 'string', default: '2' } },
})
const [width, height] = [512, 288]
const { pack, problems } = await readPack(values.pack)
if (!pack) {
  console.error(problems.join('\n'))
  process.exit(1)
}
const { manifest } = pack
const diffuser = await openDiffuser(pack, { device: 'cpu', threads: Number(values.threads) })
const painter = createPainter({ width, height, dress: 'lit' })
const source = new Float32Array(width * height * 3)
const output = new Float32Array(width * height * 3)
const raw = new Uint8ClampedArray(width * height * 4)

type Caption = { plain: string; swapped: { asked: string; text: string } | null }
type Made = Record<string, Uint8ClampedArray>

async function make(given: Uint8ClampedArray, words: string, steps: number, index: number): Promise<Uint8ClampedArray> {
  toPlanar(given, source)
  await diffuser.diffuse({
    width,
    height,
    source,
    output,
    prompt: [{ words, share: 1 }],
    negative: '',
    steps,
    strength: manifest.default_strength,
    guidance: manifest.guidance,
    seed: 1,
    frame: [0, index],
    noiseShared: 0.7,
    noiseFrom: null,
  })
  toPicture(output, raw)
  return crispen(raw, width, height, manifest.crispness)
}

async function still(scene: Scene, { plain, swapped }: Caption, index: number): Promise<Made> {
  const given = painter.paint(scene).colour.slice()
  const ours = await make(given, plain, 1, index)
  const slowly = await make(given, plain, 4, index)
  // Indoors no weather can be asked for, and the place stays empty.
  const relit = painter.paint(relight(scene, swapped?.asked ?? '')).colour
  return { given, ours, ours_4: slowly, swapped: await make(relit, swapped?.text ?? plain, 1, index) }
}

async function moving(scene: Scene, before: Scene, { plain }: Caption, index: number): Promise<Made> {
  const given = painter.paint(scene).colour.slice()
  const earlier = painter.paint(before).colour.slice()
  const [ours, oursBefore] = [await make(given, plain, 1, index), await make(earlier, plain, 1, index)]
  return { given, ours, given_before: earlier, ours_before: oursBefore }
}

for (const folder of positionals) {
  const scenes = linesOf<Scene>(join(folder, 'scenes.jsonl'))
  const captions = linesOf<Caption>(join(folder, 'captions.jsonl'))
  const earlier = join(folder, 'before.jsonl')
  const before = existsSync(earlier) ? linesOf<Scene>(earlier) : null
  const files = new Map<string, number>()
  for (const [index, scene] of scenes.entries()) {
    const made = before
      ? await moving(scene, before[index], captions[index], index)
      : await still(scene, captions[index], index)
    for (const [name, picture] of Object.entries(made)) {
      const file = files.get(name) ?? openSync(join(folder, `${name}.part`), 'w')
      files.set(name, file)
      writeSync(file, opaque(picture))
    }
  }
  for (const [name, file] of files) {
    closeSync(file)
    renameSync(join(folder, `${name}.part`), join(folder, `${name}.rgb`))
  }
}
await diffuser.close()

function opaque(colour: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++) rgb.set(colour.subarray(i * 4, i * 4 + 3), i * 3)
  return rgb
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

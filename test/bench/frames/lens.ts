import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { canvasOf } from '../../../electron/engine/eye/canvas.ts'
import { openHands } from '../../../electron/engine/eye/hands.ts'
import { anchorOf } from '../../../electron/frames/anchors.ts'
import type { Lens, LensFrame, LensState, Stage } from '../../../electron/frames/contract.ts'
import { openLens } from '../../../electron/frames/lens.ts'
import { median } from '../../../electron/frames/report.ts'
import type { Scene } from '../../../electron/frames/scene.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'

/**
 * Milliseconds of each stage and frames a second of the live stream, blockout to JPEG, with the eye flying down a street; then how long
 * new words take until the first frame that was made from them.
 *
 *     node test/bench/frames/lens.ts --packs FOLDER --pack NAME --threads 3 --seconds 10 [--hands 2] [--device cpu] [--size 512x288]
 *
 * Pinned to the size unless `--adaptive`: then as the window shows it, which chooses sizes by what they take.
 */
const { values } = parseArgs({
  options: {
    packs: { type: 'string', default: 'native-models/packs' },
    pack: { type: 'string', default: 'genesis' },
    threads: { type: 'string', default: String(Math.max(1, cpus().length - 1)) },
    hands: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '8' },
    device: { type: 'string', default: 'cpu' },
    size: { type: 'string', multiple: true, default: ['512x288', '912x512'] },
    steps: { type: 'string', default: '1' },
    adaptive: { type: 'boolean', default: false },
  },
})

const street = invent(7, { shot: 'street' })

for (const size of values.size) {
  const [width, height] = size.split('x').map(Number)
  const hands = openHands(Number(values.hands))
  const lens = await openLens({
    packsFolders: [values.packs],
    canvas: { ...canvasOf(hands), close: hands.close },
    threads: Number(values.threads),
    settings: {
      pack: values.pack,
      device: values.device,
      width,
      height,
      steps: Number(values.steps),
      adaptive: values.adaptive,
      fpsTarget: values.adaptive ? 30 : 60,
      interpolate: values.adaptive,
    },
  })
  const frames: LensFrame[] = []
  let tick = 0
  lens.onWanted(() => lens.show(flying(tick++)))
  lens.onFrame((frame) => frame.interpolated || frames.push(frame))
  const began = performance.now()
  const warmMs = values.adaptive ? 6_000 : 2_000
  while (performance.now() - began < warmMs + Number(values.seconds) * 1_000) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (performance.now() - began < warmMs) frames.length = 0
  }
  const streamed = frames.splice(0)
  const { model } = lens.state
  report(size, streamed, Number(values.seconds), await steerAgainAndAgain(lens), model)
  await lens.close()
}

function flying(n: number) {
  const heading = street.camera.headingRadians
  const along = (n % 400) * 0.02
  const camera = {
    ...street.camera,
    x: street.camera.x + Math.sin(heading) * along,
    y: street.camera.y + Math.cos(heading) * along,
  }
  const scene: Scene = { ...street, fraction: (n % 1_000) / 1_000, camera }
  const anchor = { ...street, ...anchorOf(scene) }
  return { universe: '1'.repeat(64), scene, anchor, generation: 1, scrubbing: false }
}

/** Milliseconds from words to the first frame of them, in the middle of a flight. */
async function steerAgainAndAgain(lens: Lens): Promise<number[]> {
  const tookMs: number[] = []
  for (const words of ['snow', 'fog', 'dusk', 'rain', 'noon', 'autumn', 'storm', 'night', 'spring']) {
    const { promise, resolve } = Promise.withResolvers<void>()
    const forget = lens.onFrame((frame) => frame.words.includes(words) && resolve())
    const fromMs = performance.now()
    lens.steer({ words })
    await promise
    tookMs.push(performance.now() - fromMs)
    forget()
  }
  return tookMs
}

function report(
  size: string,
  frames: LensFrame[],
  seconds: number,
  steeringMs: number[],
  model: LensState['model'],
): void {
  const stages = new Map<Stage, number[]>()
  for (const frame of frames)
    for (const [stage, ms] of Object.entries(frame.milliseconds) as [Stage, number][])
      stages.set(stage, [...(stages.get(stage) ?? []), ms])
  const medians = Object.fromEntries([...stages].map(([stage, all]) => [stage, Number(median(all).toFixed(2))]))
  console.log(
    JSON.stringify({
      name: `lens ${size}`,
      pack: values.pack,
      device: values.device,
      threads: Number(values.threads),
      steps: Number(values.steps),
      value: Number((frames.length / seconds).toFixed(2)),
      unit: 'frames/s',
      // Of the time, how much a model was at work: the rest is what the frames waited for everything else.
      sessionShare: Number(frames.reduce((sum, frame) => sum + sessionMs(frame) / 1_000 / seconds, 0).toFixed(3)),
      latencyMs: Number(median(frames.map((frame) => frame.latencyMs)).toFixed(1)),
      steeringMs: Number(median(steeringMs).toFixed(1)),
      frameWidth: frames.at(-1)?.width,
      frameHeight: frames.at(-1)?.height,
      ...(model && { modelWidth: model.width, modelHeight: model.height }),
      stages: medians,
    }),
  )
}

/** One runs after another, never two at once. */
function sessionMs({ milliseconds: { text = 0, encode = 0, denoise = 0, decode = 0 } }: LensFrame): number {
  return text + encode + denoise + decode
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { writeClip } from '../../frames/clip.ts'
import type { LensFrame, Showing } from '../../frames/contract.ts'
import type { OurHome } from '../record.ts'
import { captionFor, createLook, type LookOptions, openScriptLens, paintPlain, readCamera, streamOf } from './look.ts'
import { lookAheadTicksMax, readTick } from './moment.ts'

type InUniverse = { opened: OurHome; universe: string; at: string; camera: string | undefined }
export type FrameResult = {
  digest: string
  ms: number
  width: number
  height: number
  device: string
  pack: string
  tick: number
  caption: string
}
export type RunResult = {
  frames: number
  fps: number
  stages: Record<string, number>
  device: string
  pack: string
  width: number
  height: number
}

const filmFps = 24
/** A frame of a film is a twenty-fourth of an hour of theirs: people walk, the Sun moves. */
const ticksPerFrame = 1 / 24

export async function makeFrame(
  options: InUniverse & LookOptions & { plain: boolean; out: string },
): Promise<FrameResult> {
  const { opened, universe, width, height } = options
  const { genesis, tick: now } = opened.show(universe)
  const reader = opened.read(universe)
  try {
    const { world, tick } = await reader.at(readTick(options.at, genesis, now, lookAheadTicksMax))
    const showing = createLook(universe)(world, 0, readCamera(world, options.camera))
    const caption = captionFor(showing.scene)
    const startMs = performance.now()
    if (options.plain) {
      const { pixels, digest } = paintPlain(showing.scene, width, height)
      const ms = performance.now() - startMs
      await writePng(options.out, pixels, width, height)
      return { digest, ms, width, height, device: 'processor', pack: '', tick, caption }
    }
    const lens = await openScriptLens(options)
    try {
      const readyMs = performance.now()
      const frame = await lens.still(showing, {
        width,
        height,
        ...(options.steps > 0 && { steps: options.steps }),
        format: 'rgba',
      })
      const ms = performance.now() - readyMs
      await writePng(options.out, frame.bytes, frame.width, frame.height)
      const { pack, device } = lens.state
      return { digest: frame.digest, ms, width: frame.width, height: frame.height, device, pack, tick, caption }
    } finally {
      await lens.close()
    }
  } finally {
    reader.close()
  }
}

type Run = { frames: number; out: string; onFrame(done: number): void }

export async function makeRun(options: InUniverse & LookOptions & Run): Promise<RunResult> {
  const { opened, universe } = options
  const { genesis, tick: now } = opened.show(universe)
  const reader = opened.read(universe)
  try {
    const start = readTick(options.at, genesis, now, lookAheadTicksMax)
    const { world } = await reader.at(start)
    const camera = readCamera(world, options.camera)
    const look = createLook(universe)
    let moment = await reader.at(start)
    return await makeFrames(options, {}, async (index) => {
      const time = start + index * ticksPerFrame
      const tick = Math.floor(time)
      if (moment.tick !== tick) moment = await reader.at(tick)
      return look(moment.world, time - tick, camera)
    })
  } finally {
    reader.close()
  }
}

/** A dream begins from nothing: its scenes are never asked for. */
export function makeDream(options: LookOptions & Run): Promise<RunResult> {
  return makeFrames(options, { dream: 1 }, undefined)
}

async function makeFrames(
  options: LookOptions & Run,
  live: { dream?: number },
  next: ((index: number) => Promise<Showing>) | undefined,
): Promise<RunResult> {
  const lens = await openScriptLens(options, live)
  try {
    const times: Record<string, number[]> = {}
    let count = 0
    const startMs = performance.now()
    const noted = async function* () {
      for await (const frame of streamOf(lens, options.frames, next)) {
        count++
        for (const [stage, ms] of Object.entries(frame.milliseconds)) (times[stage] ??= []).push(ms)
        options.onFrame(count)
        yield frame
      }
    }
    const last = options.out.endsWith('.mp4') ? await film(options.out, noted()) : await pictures(options.out, noted())
    const seconds = (performance.now() - startMs) / 1_000
    const { pack, device } = lens.state
    return {
      frames: count,
      fps: count / seconds,
      stages: Object.fromEntries(Object.entries(times).map(([stage, all]) => [stage, median(all)])),
      device,
      pack,
      width: last?.width ?? options.width,
      height: last?.height ?? options.height,
    }
  } finally {
    await lens.close()
  }
}

async function film(file: string, frames: AsyncIterable<LensFrame>): Promise<LensFrame | undefined> {
  let last: LensFrame | undefined
  const passing = async function* () {
    for await (const frame of frames) yield (last = frame)
  }
  await writeClip(file, filmFps, passing())
  return last
}

async function pictures(folder: string, frames: AsyncIterable<LensFrame>): Promise<LensFrame | undefined> {
  let last: LensFrame | undefined
  let index = 0
  let written = Promise.resolve()
  mkdirSync(folder, { recursive: true })
  for await (const frame of frames) {
    // One is written while the next is made.
    await written
    written = writePng(join(folder, `${String(index++).padStart(6, '0')}.png`), frame.bytes, frame.width, frame.height)
    // Whoever waits for it hears of a failure; until then it must not end the process.
    written.catch(() => undefined)
    last = frame
  }
  await written
  return last
}

async function writePng(
  file: string,
  pixels: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): Promise<void> {
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toFile(file)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

import sharp from 'sharp'
import type { Clock } from './clock.ts'
import type { LensFrame } from './contract.ts'
import type { Generated } from './generated.ts'
import type { Occasion } from './present.ts'
import { finishedFrom } from './stages/finished.ts'
import { toJpeg } from './stages/jpeg.ts'

/** One picture by itself, at exactly the size that was asked for. */
export async function makeStill(
  made: Generated,
  { width, height }: { width: number; height: number },
  format: LensFrame['format'],
  occasion: Occasion,
  clock: Clock,
): Promise<LensFrame> {
  const finished = finishedFrom(made)
  const fitted = made.width === width && made.height === height ? finished : await scaled(finished, made, width, height)
  const bytes = format === 'jpeg' ? await toJpeg(fitted, width, height) : new Uint8Array(fitted.buffer)
  const { kind, universe, generation, tick, camera, askedMs } = occasion
  return {
    kind,
    format,
    bytes,
    width,
    height,
    universe,
    generation,
    sequence: 0,
    tick,
    camera,
    interpolated: false,
    digest: made.digest,
    words: made.words,
    milliseconds: made.milliseconds,
    drift: made.drift,
    latencyMs: clock.nowMs() - askedMs,
  }
}

async function scaled(
  picture: Uint8ClampedArray,
  from: Generated,
  width: number,
  height: number,
): Promise<Uint8ClampedArray> {
  const raw = { width: from.width, height: from.height, channels: 4 as const }
  const pixels = await sharp(picture, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer()
  return new Uint8ClampedArray(pixels)
}

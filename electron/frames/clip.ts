import { AV_LOG_ERROR, AV_PIX_FMT_YUV420P, Encoder, FF_ENCODER_LIBX264, Frame, Log, Muxer } from 'node-av'
import type { LensFrame } from './contract.ts'

/** The only file that imports the video library. */

// What the encoder counts is of no use to whoever asked for a film.
Log.setLevel(AV_LOG_ERROR)

export type ClipFrame = Pick<LensFrame, 'bytes' | 'width' | 'height'>

/**
 * Writes RGBA frames as a film; the file's ending says which kind. Frames are taken one at a time, as fast as they can be encoded.
 * Gives how many there were.
 */
export async function writeClip(file: string, fps: number, frames: AsyncIterable<ClipFrame>): Promise<number> {
  const timeBase = { num: 1, den: fps }
  let count = 0
  async function* paced() {
    for await (const { bytes, width, height } of frames) {
      if (width % 2 || height % 2) throw new Error(`a film wants even sides, not ${width}×${height}`)
      using frame = Frame.fromVideoBuffer(toYuv(bytes, width, height), {
        width,
        height,
        format: AV_PIX_FMT_YUV420P,
        timeBase,
        pts: BigInt(count++),
      })
      yield frame
    }
    // The encoder holds frames back to compare them; this lets them go.
    yield null
  }
  using encoder = await Encoder.create(FF_ENCODER_LIBX264, { options: { preset: 'medium', crf: 18 } })
  await using muxer = await Muxer.open(file)
  const stream = muxer.addStream(encoder)
  for await (using packet of encoder.packets(paced())) await muxer.writePacket(packet, stream)
  return count
}

/** BT.601, as players take a small film to be: brightness of every pixel, colour of every four. */
function toYuv(rgba: Uint8Array, width: number, height: number): Buffer {
  const plane = width * height
  const yuv = Buffer.alloc((plane * 3) / 2)
  for (let i = 0, byte = 0; i < plane; i++, byte += 4)
    yuv[i] = 16.5 + (65.481 * rgba[byte] + 128.553 * rgba[byte + 1] + 24.966 * rgba[byte + 2]) / 255
  for (let y = 0, at = plane; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, at++) {
      const first = (y * width + x) * 4
      const below = first + width * 4
      const mean = (channel: number) =>
        (rgba[first + channel] + rgba[first + 4 + channel] + rgba[below + channel] + rgba[below + 4 + channel]) / 1_020
      const [red, green, blue] = [mean(0), mean(1), mean(2)]
      yuv[at] = 128.5 - 37.797 * red - 74.203 * green + 112 * blue
      yuv[at + plane / 4] = 128.5 + 112 * red - 93.786 * green - 18.214 * blue
    }
  }
  return yuv
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decoder, Demuxer } from 'node-av'
import { afterAll, describe, expect, it } from 'vitest'
import { type ClipFrame, writeClip } from '../../electron/frames/clip.ts'

const folder = mkdtempSync(join(tmpdir(), 'clip-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a clip', () => {
  it('plays back as the frames it was written from', async () => {
    const file = join(folder, 'clip.mp4')
    expect(await writeClip(file, 30, greys(12, 64, 48))).toBe(12)
    await using input = await Demuxer.open(file)
    const video = input.video()
    if (!video) throw new Error('the clip has no picture')
    using decoder = await Decoder.create(video)
    const levels: number[] = []
    for await (using frame of decoder.frames(input.packets(video.index))) {
      if (!frame) continue
      expect([frame.width, frame.height]).toEqual([64, 48])
      levels.push(frame.toBuffer()[0])
    }
    expect(levels).toHaveLength(12)
    for (const [n, level] of levels.entries()) expect(Math.abs(level - (16 + (n * 20 * 219) / 255))).toBeLessThan(4)
  })

  it('refuses odd sides', async () => {
    await expect(writeClip(join(folder, 'odd.mp4'), 30, greys(1, 63, 48))).rejects.toThrow(/even sides/)
  })
})

async function* greys(count: number, width: number, height: number): AsyncGenerator<ClipFrame> {
  for (let n = 0; n < count; n++) yield { bytes: new Uint8Array(width * height * 4).fill(n * 20), width, height }
}

import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { CommandOutput } from '../../wire/commands/table.ts'

type Pixels = { rgba: Uint8Array | Uint8ClampedArray; width: number; height: number }

/** A picture to take away, without its transparency, beside the digest that its certificate names. */
export async function encodeStill(
  { rgba, width, height }: Pixels,
  startMs: number,
): Promise<CommandOutput<'lens.still'>> {
  const png = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer()
  const digest = createHash('sha256').update(rgba).digest('hex')
  return { png: png.toString('base64'), digest, milliseconds: performance.now() - startMs }
}

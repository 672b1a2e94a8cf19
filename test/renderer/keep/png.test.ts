import sharp from 'sharp'
import { expect, it } from 'vitest'
import { inscribe } from '../../../renderer/keep/png.ts'

it('writes a sentence into a PNG that others read, and leaves its pixels as they were', async () => {
  const plain = await sharp({ create: { width: 7, height: 5, channels: 3, background: '#8fe6cb' } })
    .png()
    .toBuffer()
  const told = 'Eastmere, “drought”: 海'
  const inscribed = Buffer.from(inscribe(new Uint8Array(plain), 'Comment', told))
  expect((await sharp(inscribed).metadata()).comments).toEqual([{ keyword: 'Comment', text: told }])
  expect(await sharp(inscribed).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer())
})

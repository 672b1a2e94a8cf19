import type { FromPainting, Sent, ToPainting } from './painting.ts'

/** Decodes pictures and draws them, so that the stream flows on whatever the window itself is busy with. */
let context: ImageBitmapRenderingContext | null = null
let newest = 0

addEventListener('message', ({ data }: MessageEvent<ToPainting>) => {
  if ('canvas' in data) context = data.canvas.getContext('bitmaprenderer', { alpha: false })
  else void draw(data)
})

async function draw(sent: Sent): Promise<void> {
  newest = sent.number
  let fate: FromPainting['fate'] = 'unreadable'
  try {
    const bitmap = await decode(sent)
    if (sent.number === newest && context) {
      context.canvas.width = sent.width
      context.canvas.height = sent.height
      context.transferFromImageBitmap(bitmap)
      fate = 'drawn'
    } else {
      bitmap.close()
      fate = 'overtaken'
    }
  } finally {
    postMessage({ number: sent.number, fate } satisfies FromPainting)
  }
}

function decode({ format, width, height, picture }: Sent): Promise<ImageBitmap> {
  if (format === 'jpeg') return createImageBitmap(new Blob([picture], { type: 'image/jpeg' }))
  const pixels = format === 'rgba' ? new Uint8ClampedArray(picture) : withAlpha(picture)
  return createImageBitmap(new ImageData(pixels, width, height))
}

function withAlpha(rgb: Uint8Array<ArrayBuffer>): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) rgba.set(rgb.subarray(from, from + 3), to)
  return rgba
}

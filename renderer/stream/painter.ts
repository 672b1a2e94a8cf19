import type { Frame } from '../../electron/wire/frame.ts'

/**
 * Shows frames on a canvas. Decoding happens off the main thread, and of the frames that wait only the newest is decoded. The promise
 * settles when the frame was shown or overtaken, which is when the engine may send another.
 */
export function createPainter(canvas: HTMLCanvasElement, onShown: (frame: Frame) => void) {
  const context = canvas.getContext('bitmaprenderer', { alpha: false })
  let newest = 0

  return async function paint(frame: Frame): Promise<void> {
    const mine = ++newest
    const bitmap = await decode(frame)
    if (mine !== newest || !context) {
      bitmap.close()
      return
    }
    canvas.width = frame.header.width
    canvas.height = frame.header.height
    context.transferFromImageBitmap(bitmap)
    onShown(frame)
    // A hidden tab paints nothing, and must not hold the engine's credit for ever.
    if (!document.hidden) await nextPaint()
  }
}

function decode({ header, picture }: Frame): Promise<ImageBitmap> {
  if (header.format === 'jpeg') return createImageBitmap(new Blob([picture], { type: 'image/jpeg' }))
  const pixels = header.format === 'rgba' ? new Uint8ClampedArray(picture) : withAlpha(picture)
  return createImageBitmap(new ImageData(pixels, header.width, header.height))
}

function withAlpha(rgb: Uint8Array<ArrayBuffer>): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) rgba.set(rgb.subarray(from, from + 3), to)
  return rgba
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()))
}

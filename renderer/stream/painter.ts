import type { Frame, FrameHeader } from '../../electron/wire/frame.ts'
import type { FromPainting, ToPainting } from './painting.ts'

export type Painter = {
  /** Settles when the frame was shown or overtaken, which is when the engine may send another. The picture's bytes are given away. */
  paint(frame: Frame): Promise<void>
  close(): void
}

/**
 * Shows frames on a canvas, which it gives to a thread of its own: neither decoding nor drawing ever waits for the window's work, nor the
 * window for them. Of the frames that wait only the newest is drawn.
 */
export function createPainter(canvas: HTMLCanvasElement, onShown: (header: FrameHeader) => void): Painter {
  const thread = new Worker(new URL('./painting_thread.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { header: FrameHeader; settle: () => void }>()
  const send = (message: ToPainting, transfer: Transferable[]) => thread.postMessage(message, transfer)
  const offscreen = canvas.transferControlToOffscreen()
  let number = 0
  send({ canvas: offscreen }, [offscreen])

  thread.addEventListener('message', ({ data }: MessageEvent<FromPainting>) => {
    const sent = waiting.get(data.number)
    waiting.delete(data.number)
    if (sent && data.fate === 'drawn') onShown(sent.header)
    sent?.settle()
  })

  return {
    paint({ header, picture }) {
      const { format, width, height } = header
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.set(++number, { header, settle: resolve })
      send({ number, format, width, height, picture }, [picture.buffer])
      return promise
    },
    close: () => thread.terminate(),
  }
}

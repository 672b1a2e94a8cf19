/** What can be drawn in a thread of its own. */
export type Subject = 'ground' | 'globe' | 'sky'

/** What passes between a window and a drawing. */
export type ToDrawing = { subject: Subject; canvas: OffscreenCanvas } | { told: unknown } | { look: unknown }
export type FromDrawing = { seen: unknown } | { failed: string }

export type Drawing<Told, Look> = {
  /** Every word of it arrives, in its order. */
  tell(told: Told): void
  /** The newest look replaces one that still waits: a slow machine draws fewer pictures, never late ones. */
  look(look: Look): void
  close(): void
}

/**
 * Gives a canvas to a thread that draws on it. Making a WebGL context takes from a few to a thousand milliseconds, and the hand must not
 * wait for it.
 */
export function openDrawing<Told, Look, Seen>(
  subject: Subject,
  canvas: HTMLCanvasElement,
  on: { seen?(seen: Seen): void; failed(): void },
): Drawing<Told, Look> {
  const thread = new Worker(new URL('./drawing_thread.ts', import.meta.url), { type: 'module' })
  const offscreen = canvas.transferControlToOffscreen()
  const send = (message: ToDrawing, transfer: Transferable[] = []) => thread.postMessage(message, transfer)
  let waiting: Look | undefined
  let busy = false

  thread.addEventListener('message', ({ data }: MessageEvent<FromDrawing>) => {
    if ('failed' in data) return on.failed()
    on.seen?.(data.seen as Seen)
    busy = false
    const next = waiting
    waiting = undefined
    if (next !== undefined) look(next)
  })
  thread.addEventListener('error', () => on.failed())
  send({ subject, canvas: offscreen }, [offscreen])

  function look(next: Look): void {
    if (busy) waiting = next
    else {
      busy = true
      send({ look: next })
    }
  }

  return {
    tell: (told) => send({ told }),
    look,
    close: () => thread.terminate(),
  }
}

/** Beyond two, nobody sees the difference and every drawing costs four times as much. */
export function pixelRatio(): number {
  return Math.min(2, devicePixelRatio)
}

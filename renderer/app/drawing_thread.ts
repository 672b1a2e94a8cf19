import type { FromDrawing, Subject, ToDrawing } from './drawing.ts'

/** The thread's end of a drawing. What cannot be drawn, for want of WebGL, is said once. */
type Made = { tell?(told: never): void; look(look: never): unknown }

const makers: Record<Subject, (canvas: OffscreenCanvas) => Promise<Made>> = {
  ground: async (canvas) => (await import('../overlays/ground.ts')).createGround(canvas),
  globe: async (canvas) => (await import('../universes/globe.ts')).createGlobe(canvas),
  sky: async (canvas) => (await import('../universes/sky.ts')).createSky(canvas),
}

let made: Promise<Made> | undefined

addEventListener('message', ({ data }: MessageEvent<ToDrawing>) => {
  if ('canvas' in data) made = makers[data.subject](data.canvas)
  // One after another, in the order they came.
  else made = made?.then((drawing) => follow(drawing, data))
  made?.catch((error) => answer({ failed: String(error) }))
})

function follow(drawing: Made, message: Exclude<ToDrawing, { canvas: OffscreenCanvas }>): Made {
  if ('told' in message) drawing.tell?.(message.told as never)
  else {
    const seen = drawing.look(message.look as never)
    whenShown(() => answer({ seen }))
  }
  return drawing
}

let isAwake = false

/** On a slow machine the first picture takes a while to come; what is said of it, names among it, waits for it. */
function whenShown(told: () => void): void {
  if (isAwake) return told()
  isAwake = true
  requestAnimationFrame(() => requestAnimationFrame(told))
}

function answer(message: FromDrawing): void {
  postMessage(message)
}

import type { Blockout } from './blockout.ts'
import { createPainter, type Dressing, type Painter } from './paint/painter.ts'
import type { Scene } from './scene.ts'

/** Paints in whatever size is asked for. What is given is overwritten by the next picture: copy what has to last. */
export type Easel = (scene: Scene, size: { width: number; height: number }) => Blockout

type Canvas = { width: number; height: number; painter: Painter }

/** What is painted only to be measured is so small that its buffers are kept beside those of the last size in use. */
const glancePixels = 16_384
const glancesMost = 2

const isGlance = ({ width, height }: Pick<Canvas, 'width' | 'height'>) => width * height <= glancePixels

/** A painter's buffers take tens of megabytes where pictures are large: only those of the last sizes in use are kept. */
export function createEasel(dress: Dressing, sizesMost = 1): Easel {
  let canvases: Canvas[] = []
  return (scene, { width, height }) => {
    let canvas = canvases.find((one) => one.width === width && one.height === height)
    if (!canvas) {
      canvas = { width, height, painter: createPainter({ width, height, dress }) }
      canvases.unshift(canvas)
      const large = canvases.filter((one) => !isGlance(one))
      const glances = canvases.filter(isGlance)
      canvases = [...large.slice(0, sizesMost), ...glances.slice(0, glancesMost)]
    }
    return canvas.painter.paint(scene)
  }
}

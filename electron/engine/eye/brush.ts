import { createPainter, type Painter } from '../../frames/paint/painter.ts'
import type { Scene } from '../../frames/scene.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'
import { insideThread } from '../workers/inside.ts'

/** One of the hands that paint for an eye without a model, each in a thread of its own. */
export type BrushAsks = {
  paint(wanted: { scene: Scene; width: number; height: number }): Promise<Painted>
  close(): void
}
export type Painted = { bytes: Uint8Array; paintMs: number; packMs: number }

const { answer, end } = insideThread<null>()
const painters = new Map<number, Painter>()
/** A large picture's buffers take tens of megabytes: only the sizes in use are kept. */
const paintersMax = 2

answer<BrushAsks, Record<string, never>>({
  async paint({ scene, width, height }) {
    const painter = painters.get(width) ?? createPainter({ width, height, dress: 'whole' })
    painters.delete(width)
    painters.set(width, painter)
    for (const longestUnused of painters.keys()) if (painters.size > paintersMax) painters.delete(longestUnused)
    const startedMs = performance.now()
    const { colour } = painter.paint(scene)
    const paintedMs = performance.now()
    const bytes = await toJpeg(colour, width, height)
    return { bytes, paintMs: paintedMs - startedMs, packMs: performance.now() - paintedMs }
  },
  close: end,
})

import { createPainter, type Painter } from '../../frames/paint/painter.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'
import { insideThread } from '../workers/inside.ts'
import { createUnpacker, type Parcel } from './parcel.ts'

/** One of the hands that paint for an eye without a model, each in a thread of its own. */
export type BrushAsks = {
  /** Null when the parcel builds on one that this thread never had. */
  paint(wanted: { parcel: Parcel; width: number; height: number }): Promise<Painted | null>
  close(): void
}
export type Painted = { bytes: Uint8Array; paintMs: number; packMs: number }

const { answer, end } = insideThread<null>()
/** A large picture's buffers take tens of megabytes: only those of the size in use are kept. */
let mine: { width: number; height: number; painter: Painter } | undefined
const unpack = createUnpacker()

answer<BrushAsks, Record<string, never>>({
  async paint({ parcel, width, height }) {
    const scene = unpack(parcel)
    if (!scene) return null
    if (mine?.width !== width || mine.height !== height)
      mine = { width, height, painter: createPainter({ width, height, dress: 'whole' }) }
    const startedMs = performance.now()
    const { colour } = mine.painter.paint(scene)
    const paintedMs = performance.now()
    const bytes = await toJpeg(colour, width, height)
    return { bytes, paintMs: paintedMs - startedMs, packMs: performance.now() - paintedMs }
  },
  close: end,
})

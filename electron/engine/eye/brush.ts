import { createEasel } from '../../frames/easel.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'
import { insideThread } from '../workers/inside.ts'
import { createUnpacker, type Parcel } from '../../frames/parcel.ts'

/** One of the hands that paint for an eye without a model, each in a thread of its own. */
export type BrushAsks = {
  /** Null when the parcel builds on one that this thread never had. */
  paint(wanted: { parcel: Parcel; width: number; height: number }): Promise<Painted | null>
  close(): void
}
export type Painted = { bytes: Uint8Array; paintMs: number; packMs: number }

const { answer, end } = insideThread<null>()
const easel = createEasel('whole')
const unpack = createUnpacker()

answer<BrushAsks, Record<string, never>>({
  async paint({ parcel, width, height }) {
    const scene = unpack(parcel)
    if (!scene) return null
    const startedMs = performance.now()
    const { colour } = easel(scene, { width, height })
    const paintedMs = performance.now()
    const bytes = await toJpeg(colour, width, height)
    return { bytes, paintMs: paintedMs - startedMs, packMs: performance.now() - paintedMs }
  },
  close: end,
})

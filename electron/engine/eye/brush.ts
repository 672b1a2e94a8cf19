import { canvasHere, type Painted } from '../../frames/canvas.ts'
import { createEasel } from '../../frames/easel.ts'
import { createUnpacker, type Parcel } from '../../frames/parcel.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'
import { giveWay } from '../../inference/priority.ts'
import { insideThread } from '../workers/inside.ts'
import { moved } from '../workers/link.ts'

/** One of the hands that paint for an eye, each in a thread of its own. Null when a parcel builds on one that this thread never had. */
export type BrushAsks = {
  /** As people see it, ready to be sent. */
  paint(wanted: Wanted): Promise<Sketch | null>
  /** As a model is given it. */
  paintLit(wanted: Wanted): Promise<Painted | null>
  close(): void
}
type Wanted = { parcel: Parcel; width: number; height: number }
export type Sketch = { bytes: Uint8Array; paintMs: number; packMs: number }

giveWay()
const { answer, end } = insideThread<null>()
const easel = createEasel('whole')
const canvas = canvasHere()
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
  async paintLit({ parcel, width, height }) {
    const scene = unpack(parcel)
    if (!scene) return null
    const painted = await canvas.paint(scene, { width, height })
    const { colour, depth, ids } = painted.blockout
    return moved(painted, [colour.buffer, depth.buffer, ids.buffer] as ArrayBuffer[])
  },
  close: end,
})

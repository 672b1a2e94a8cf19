import type { Likeness, Stage } from './contract.ts'
import type { Seen } from './stages/scene_flow.ts'

/** A picture made by the model, before it is made crisper, laid over, limited and sent. */
export type Generated = {
  /** RGBA. */
  picture: Uint8ClampedArray
  width: number
  height: number
  digest: string
  drift: number
  /** How much crisper it is made where it is shown. */
  crispness: number
  words: string
  milliseconds: Partial<Record<Stage, number>>
  /** What it shows, where it shows a world. */
  seen: Seen | null
  likeness?: Likeness
}

/** What keeping a picture takes: itself; of what it shows the colours, depths and ids; and a scene, which is about as large as one of these. */
export function keptBytesOf({ width, height }: { width: number; height: number }): number {
  return width * height * 4 * 5
}

/** What one frame hands to the model; both sides of the thread see the same memory. */
export type Slot = { width: number; height: number; source: Float32Array; output: Float32Array; noiseFrom: Int32Array }

export function createSlot(width: number, height: number, pixelsPerLatent: number): Slot {
  const pixels = width * height
  const shared = (bytes: number) => new SharedArrayBuffer(bytes)
  return {
    width,
    height,
    source: new Float32Array(shared(pixels * 12)),
    output: new Float32Array(shared(pixels * 12)),
    noiseFrom: new Int32Array(shared((pixels / pixelsPerLatent ** 2) * 4)),
  }
}

/** Slots are used again: nothing large is allocated for a frame. */
export function createSlots(pixelsPerLatent: number): {
  take(width: number, height: number): Slot
  give(slot: Slot): void
} {
  let free: Slot[] = []
  return {
    take(width, height) {
      free = free.filter((slot) => slot.width === width && slot.height === height)
      return free.pop() ?? createSlot(width, height, pixelsPerLatent)
    },
    give(slot) {
      free.push(slot)
    },
  }
}

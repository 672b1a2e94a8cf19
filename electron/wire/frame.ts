/**
 * One frame as it crosses the wire: a fixed header of 96 bytes, little-endian, then the picture.
 *
 *   0 u32 magic 'QHPF'   4 u8 version   5 u8 kind   6 u8 format   7 u8 flags
 *   8 u32 generation    12 u32 sequence
 *  16 f64 tick (whole + fraction)
 *  24 u16 width         26 u16 height   28 u32 bytes of picture
 *  32 32 bytes: universe id (zeros when there is none)
 *  64 16 bytes: first half of the frame's digest
 *  80 f32 scene ms      84 f32 diffuse ms   88 f32 finish ms   92 f32 drift
 */
export const frameKinds = ['lens', 'blockout', 'both', 'dream', 'thumbnail'] as const
export const frameFormats = ['jpeg', 'rgba', 'rgb'] as const

export type FrameHeader = {
  kind: (typeof frameKinds)[number]
  format: (typeof frameFormats)[number]
  /** True for a frame between two generated ones. */
  interpolated: boolean
  generation: number
  sequence: number
  tick: number
  width: number
  height: number
  universe: string
  digest: string
  sceneMs: number
  diffuseMs: number
  finishMs: number
  drift: number
}
export const frameHeaderBytes = 96

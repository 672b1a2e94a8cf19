import type { FrameHeader } from '../../electron/wire/frame.ts'

export const picture = new Uint8Array([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9])

export function header(changes: Partial<FrameHeader> = {}): FrameHeader {
  return {
    kind: 'lens',
    format: 'jpeg',
    interpolated: false,
    generation: 1,
    sequence: 0,
    tick: 0,
    camera: null,
    width: 512,
    height: 288,
    universe: 'ab'.repeat(32),
    digest: '01'.repeat(16),
    sceneMs: 1,
    diffuseMs: 2.5,
    finishMs: 4,
    drift: 0,
    ...changes,
  }
}

import type { FrameHeader } from '../../electron/wire/frame.ts'

/** What passes between a window and the thread that draws its pictures. */
export type Sent = Pick<FrameHeader, 'format' | 'width' | 'height'> & {
  number: number
  picture: Uint8Array<ArrayBuffer>
}
export type ToPainting = { canvas: OffscreenCanvas } | Sent
/** Every picture is answered: it was drawn, or a newer one came while it was decoded, or it could not be read. */
export type FromPainting = { number: number; fate: 'drawn' | 'overtaken' | 'unreadable' }

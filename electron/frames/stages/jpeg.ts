import jpeg from '@julusian/jpeg-turbo'

const quality = 88

/** On a thread of its own, while the next picture is being made. */
export async function toJpeg(picture: Uint8ClampedArray, width: number, height: number): Promise<Uint8Array> {
  const raw = Buffer.from(picture.buffer as ArrayBuffer, picture.byteOffset, picture.byteLength)
  return jpeg.compress(raw, { format: jpeg.FORMAT_RGBA, width, height, quality, subsampling: jpeg.SAMP_420 })
}

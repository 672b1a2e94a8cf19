/** A sentence about a picture, written into its PNG as text: any program that reads PNG shows it, and none needs it. */
export function inscribe(png: Uint8Array<ArrayBuffer>, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder()
  // Keyword, no compression, no language, no translated keyword, the text.
  const data = new Uint8Array([...utf8.encode(`iTXt${keyword}`), 0, 0, 0, 0, 0, ...utf8.encode(text)])
  const chunk = new Uint8Array(lengthBytes + data.length + sumBytes)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - nameBytes)
  chunk.set(data, lengthBytes)
  view.setUint32(lengthBytes + data.length, crc32(data))
  const inscribed = new Uint8Array(png.length + chunk.length)
  inscribed.set(png.subarray(0, headEnd))
  inscribed.set(chunk, headEnd)
  inscribed.set(png.subarray(headEnd), headEnd + chunk.length)
  return inscribed
}

const [lengthBytes, nameBytes, sumBytes] = [4, 4, 4]
/** The signature of eight bytes and the head of thirteen, which has to come first. */
const headEnd = 8 + lengthBytes + nameBytes + 13 + sumBytes

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, with padding; the runtime's own encoders are not part of the language. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  const whole = 3 * 8192
  for (let from = 0; from < bytes.length; from += whole) parts.push(encode(bytes.subarray(from, from + whole)))
  return parts.join('')
}

function encode(bytes: Uint8Array): string {
  let text = ''
  for (let k = 0; k < bytes.length; k += 3) {
    const word = (bytes[k] << 16) | ((bytes[k + 1] ?? 0) << 8) | (bytes[k + 2] ?? 0)
    text += alphabet[word >> 18] + alphabet[(word >> 12) & 63]
    text += k + 1 < bytes.length ? alphabet[(word >> 6) & 63] : '='
    text += k + 2 < bytes.length ? alphabet[word & 63] : '='
  }
  return text
}

const values = new Int16Array(128).fill(-1)
for (let k = 0; k < 64; k++) values[alphabet.charCodeAt(k)] = k

export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  if (text.length % 4 !== 0) throw new RangeError('This is no base64 text: its length is no multiple of four.')
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let at = 0
  for (let k = 0; k < text.length; k += 4) {
    let word = 0
    for (let c = 0; c < 4; c++) {
      const code = text.charCodeAt(k + c)
      const value = code === 61 && k + c >= text.length - padding ? 0 : code < 128 ? values[code] : -1
      if (value < 0) throw new RangeError(`This is no base64 text: character ${k + c} is not one of its letters.`)
      word = (word << 6) | value
    }
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (word >> shift) & 255
  }
  return bytes
}

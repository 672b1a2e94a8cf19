/** Hexadecimal digits of `length` bytes, lower case. */
export function readHex(view: DataView, offset: number, length: number): string {
  let text = ''
  for (let i = 0; i < length; i++)
    text += view
      .getUint8(offset + i)
      .toString(16)
      .padStart(2, '0')
  return text
}

/** Writes at most `length` bytes; what the text does not fill stays zero. */
export function writeHex(view: DataView, offset: number, length: number, text: string): void {
  const bytes = Math.min(length, text.length >> 1)
  for (let i = 0; i < bytes; i++) view.setUint8(offset + i, Number.parseInt(text.slice(i * 2, i * 2 + 2), 16))
}

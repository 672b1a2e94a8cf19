const lineMax = 110
const hash = /\b([0-9a-f]{8})[0-9a-f]{24,}\b/g

/** The first thing that is said, with hashes by their beginning: what a card has room for. */
export function shorten(text: string): string {
  const plain = text.replace(hash, '$1…')
  const [first] = plain.split(/(?<=[.;!?])\s|\n/)
  const line = (first ?? plain).replace(/;$/, '.').replace(/…\.$/, '…')
  return line.length <= lineMax ? line : `${line.slice(0, line.lastIndexOf(' ', lineMax))} …`
}

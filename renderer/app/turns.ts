/** Work that is too much for one frame when it comes all at once, and little each: a piece a frame, in the order it came. */
const waiting = new Set<() => void>()
let scheduled = 0

/** The answer takes back what has not had its turn. */
export function inTurn(piece: () => void): () => void {
  const own = () => piece()
  waiting.add(own)
  scheduled ||= requestAnimationFrame(next)
  return () => waiting.delete(own)
}

function next(): void {
  const [piece] = waiting
  if (piece) waiting.delete(piece)
  scheduled = waiting.size > 0 ? requestAnimationFrame(next) : 0
  piece?.()
}

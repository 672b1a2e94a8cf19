import { useAnswer } from '../app/answer.ts'
import type { Universe } from '../../electron/wire/values.ts'

/** Refreshed as the universe lives: once for each of its days. */
export function Thumbnail({ universe }: { universe: Universe }) {
  const tick = universe.tick - (universe.tick % 24)
  const { answer } = useAnswer('time.thumbnail', { universe: universe.id, tick, width: 256 })
  return <span className="thumbnail">{answer && <img src={`data:image/jpeg;base64,${answer.jpeg}`} alt="" />}</span>
}

import { useEffect, useState } from 'react'
import { Mark } from '../app/Mark.tsx'
import { fetchGlimpse, glimpseAt } from '../timeline/glimpses.ts'
import type { Universe } from '../../electron/wire/values.ts'

const widthPixels = 256

/** Refreshed as the universe lives: once for each of its days. One that was seen lately is there at once. */
export function Thumbnail({ universe }: { universe: Universe }) {
  // At noon of the last whole day: midnights all look alike.
  const tick = Math.max(universe.forkTick ?? 0, universe.tick - (universe.tick % 24) - 12)
  const [seen, setSeen] = useState(() => glimpseAt(universe.id, tick, widthPixels))
  useEffect(() => {
    const leaving = new AbortController()
    // What it looked like before stays in sight until the new day is there, and if it never is.
    fetchGlimpse(universe.id, tick, widthPixels, leaving.signal).then(setSeen, () => undefined)
    return () => leaving.abort()
  }, [universe.id, tick])
  return (
    <span className="thumbnail">
      {seen ? <img src={`data:image/jpeg;base64,${seen.jpeg}`} alt="" /> : <Mark size={36} turning />}
    </span>
  )
}

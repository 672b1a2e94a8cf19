import { Icon } from '../app/Icon.tsx'
import { words } from '../words/en.ts'
import { stopFilm, useFilm } from './film.ts'

/** That a film is being taken is seen wherever one looks; a press ends and saves it. */
export function Filming() {
  const seconds = useFilm((film) => film.seconds)
  if (seconds === null) return null
  return (
    <button type="button" className="following filming" onClick={stopFilm}>
      <span className="state-dot" />
      <span className="figures">{sayClock(seconds)}</span>
      <span>{words.keep.stop}</span>
      <Icon name="stop" size={14} />
    </button>
  )
}

export function sayClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

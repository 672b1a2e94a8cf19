import { useEffect, useMemo, useRef } from 'react'
import { Empty, Loading } from '../app/Panel.tsx'
import { createMap } from '../overlays/map.ts'
import { readPatch } from '../overlays/patch.ts'
import { sayDate } from '../timeline/calendar.ts'
import { words } from '../words/en.ts'
import type { Foreseen } from './foresee.ts'

/** The first morning as it would be, before anything is locked: the town, the land, and a few numbers. */
export function Preview({ seen, problem, pending }: { seen: Foreseen | null; problem: string; pending: boolean }) {
  const say = words.genesis
  if (problem) return <p className="problem">{problem}</p>
  if (!seen) return <Loading label={say.looking} />
  const { summary, settlements, morning } = seen
  if (settlements.length === 0) return <Empty>{say.empty}</Empty>
  const numbers = [
    [say.numbers.people, summary.people.toLocaleString('en')],
    [say.numbers.settlements, settlements.map((place) => place.name).join(', ')],
    [say.numbers.firstDay, sayDate(summary.date.slice(0, 10))],
    [say.numbers.season, morning.season],
    [say.numbers.sky, say.sky(morning.weather, morning.temperatureCelsius)],
    [say.numbers.moon, say.moon(morning.moonLit)],
  ]
  return (
    <figure className="preview" aria-busy={pending}>
      <div className="preview-pictures">
        <img
          className="preview-town"
          src={`data:image/jpeg;base64,${morning.jpeg}`}
          alt={say.town(settlements[0].name)}
        />
        <Land seen={seen} />
        <span className="preview-state" role="status">
          {pending ? say.looking : say.morning}
        </span>
      </div>
      <dl className="preview-numbers">
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="root">
        <span className="soft">{say.identity}</span> <span className="figures">{seen.id}</span>
      </p>
    </figure>
  )
}

/** No feelings upon it, and nobody's eye: only land and places. */
const bare = { dimension: 'valence', feeling: 0, opacity: 0, ground: false } as const

function Land({ seen }: { seen: Foreseen }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const patch = useMemo(() => readPatch(seen.land), [seen])
  useEffect(() => {
    if (canvas.current) createMap(canvas.current, patch).draw(null, [], seen.settlements, bare)
  }, [patch, seen])
  return (
    <canvas ref={canvas} className="preview-land" role="img" aria-label={words.genesis.land(seen.settlements.length)} />
  )
}

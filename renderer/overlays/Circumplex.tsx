import { useEffect, useState } from 'react'
import { openPanel } from '../app/panels.ts'
import { words } from '../words/en.ts'
import { cssColour } from './colour.ts'
import { useSight } from './sight.ts'
import { extendTrails, type Trail } from './trails.ts'

const half = 92
const reach = 78

/** The people in view on the plane of feeling: pleasant to the right, stirred above, each with the way they came. */
export function Circumplex() {
  const { seen, others } = useSight()
  // At night everybody is indoors, and the town feels none the less.
  const souls = seen.length > 0 ? seen : others
  const [trails, setTrails] = useState<ReadonlyMap<number, Trail>>(new Map())
  useEffect(() => setTrails((before) => extendTrails(before, souls)), [souls])
  const say = words.overlays.circumplex
  const x = (valence: number) => valence * reach
  const y = (arousal: number) => -arousal * reach
  return (
    <figure className="circumplex">
      <svg viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`} role="img" aria-label={say.story(trails.size)}>
        <circle r={reach} className="circumplex-rim" />
        <circle r={reach / 2} className="circumplex-ring" />
        <path d={`M${-reach} 0H${reach}M0 ${-reach}V${reach}`} className="circumplex-ring" />
        <text y={-reach - 5}>{say.stirred}</text>
        <text y={reach + 12}>{say.still}</text>
        <text x={reach - 4} y={-4} className="circumplex-right">
          {say.pleasant}
        </text>
        <text x={-reach + 4} y={-4} className="circumplex-left">
          {say.unpleasant}
        </text>
        {[...trails.values()].map(({ id, name, path }) => {
          const here = path[path.length - 1]
          return (
            <g key={id} onClick={() => openPanel('people', id)} className="circumplex-soul">
              <polyline
                points={path.map((p) => `${x(p.valence)},${y(p.arousal)}`).join(' ')}
                stroke={cssColour('valence', here.valence, 0.5)}
              />
              <circle cx={x(here.valence)} cy={y(here.arousal)} r={3} fill={cssColour('valence', here.valence)}>
                <title>{name}</title>
              </circle>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

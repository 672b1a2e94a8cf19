import { Empty } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import type { Tie } from '../../electron/wire/values.ts'
import { cssColour } from '../overlays/colour.ts'
import { words } from '../words/en.ts'
import { nameTies, radiusOf } from './nameTies.ts'
import { placeTies } from './placeTies.ts'

const shown = 18
const half = { x: 180, y: 132 }
/** The one in the middle, and the name beneath. */
const self = { left: -26, right: 26, top: -13, bottom: 30 }

/** A person among theirs: the stronger the tie the nearer, its colour from distrust to trust. The list says the same in words. */
export function Ties({ name, ties }: { name: string; ties: readonly Tie[] }) {
  if (ties.length === 0) return <Empty>{words.people.noTies}</Empty>
  const placed = nameTies(placeTies(ties, shown), half, self)
  return (
    <>
      <svg className="ties" viewBox={`${-half.x} ${-half.y} ${half.x * 2} ${half.y * 2}`} aria-hidden="true">
        {placed.map(({ tie, x, y }) => (
          <line
            key={`${tie.other}/${tie.kind}`}
            x2={x * half.x}
            y2={y * half.y}
            stroke={cssColour('valence', tie.trust, 0.7)}
            strokeWidth={0.6 + tie.strength * 2.4}
          />
        ))}
        {placed.map((one) => (
          <g
            key={`${one.tie.other}/${one.tie.kind}`}
            className="ties-other"
            onClick={() => openPanel('people', one.tie.other)}
          >
            <title>{one.tie.otherName}</title>
            <circle cx={one.x * half.x} cy={one.y * half.y} r={radiusOf(one)} />
            {one.label && (
              <text x={one.label.x} y={one.label.y} textAnchor={one.label.anchor}>
                {one.name}
              </text>
            )}
          </g>
        ))}
        <circle r="11" className="ties-self" />
        <text y="26" className="ties-name">
          {name.split(' ')[0]}
        </text>
      </svg>
      <details className="more">
        <summary>{words.people.tiesInWords}</summary>
        <ul className="rows">
          {ties.slice(0, 60).map((tie) => (
            <li key={`${tie.other}/${tie.kind}`}>
              <button type="button" className="row" onClick={() => openPanel('people', tie.other)}>
                <span className="row-name" dir="auto">
                  {tie.otherName}
                </span>
                <span className="soft">{words.people.tie(tie.kind, tie.trust)}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

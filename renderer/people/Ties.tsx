import { Empty } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import type { Tie } from '../../electron/wire/values.ts'
import { cssColour } from '../overlays/colour.ts'
import { words } from '../words/en.ts'
import { placeTies } from './placeTies.ts'

const shown = 18
const half = { x: 180, y: 132 }

/** A person among theirs: the stronger the tie the nearer, its colour from distrust to trust. The list says the same in words. */
export function Ties({ name, ties }: { name: string; ties: readonly Tie[] }) {
  if (ties.length === 0) return <Empty>{words.people.noTies}</Empty>
  const placed = placeTies(ties, shown)
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
        {placed.map(({ tie, x, y }) => (
          <g
            key={`${tie.other}/${tie.kind}`}
            transform={`translate(${x * half.x} ${y * half.y})`}
            className="ties-other"
            onClick={() => openPanel('people', tie.other)}
          >
            <circle r={4 + tie.strength * 4} />
            <text y={-11}>{tie.otherName.split(' ')[0]}</text>
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

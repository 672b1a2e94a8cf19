import { words } from '../words/en.ts'
import { colourAt, cssColour } from '../overlays/colour.ts'
import { extent } from './charts.ts'

const side = 220

/** Women to the left, men to the right, five years a step, the young below. */
export function Pyramid({ ages }: { ages: readonly (readonly [number, number])[] }) {
  const most = Math.max(1, ...ages.flat())
  const top = ages.findLastIndex(([women, men]) => women + men > 0) + 1
  const step = 188 / Math.max(1, top)
  if (top === 0) return <p className="soft">{words.dashboards.nobody}</p>
  return (
    <svg viewBox="0 0 320 210" role="img" aria-label={words.dashboards.pyramid}>
      {ages.slice(0, top).map(([women, men], band) => {
        const y = 190 - (band + 1) * step
        const [left, right] = [(women / most) * 135, (men / most) * 135]
        return (
          // A band's place is its age.
          <g key={`band-${band * 5}`}>
            <rect x={146 - left} y={y} width={left} height={Math.max(1, step - 1.5)} rx="1" fill="#f0c27b" />
            <rect x={174} y={y} width={right} height={Math.max(1, step - 1.5)} rx="1" fill="#8fc1ff" />
            {(band % 2 === 0 || top < 8) && (
              <text x="160" y={y + step / 2 + 3} textAnchor="middle" className="tick">
                {band * 5}
              </text>
            )}
          </g>
        )
      })}
      <text x="146" y="205" textAnchor="end" className="tick">
        {words.dashboards.women}
      </text>
      <text x="174" y="205" className="tick">
        {words.dashboards.men}
      </text>
    </svg>
  )
}

/** The share of wealth that the poorer part of the people holds, against the line of equals. */
export function Lorenz({ wealth }: { wealth: readonly number[] }) {
  const x = (at: number) => 10 + (at / Math.max(1, wealth.length - 1)) * (side - 20)
  const y = (share: number) => side - 10 - share * (side - 20)
  const curve = wealth.map((share, at) => `${x(at)},${y(share)}`).join(' ')
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={words.dashboards.lorenz}>
      <path d={`M10 ${side - 10}L${side - 10} 10`} className="rule" />
      <polygon points={`10,${side - 10} ${curve} ${side - 10},${side - 10}`} fill="#8fe6cb" fillOpacity="0.12" />
      <polyline points={curve} fill="none" stroke="#8fe6cb" strokeWidth="1.8" />
      <path d={`M10 10V${side - 10}H${side - 10}`} className="rule" fill="none" />
    </svg>
  )
}

/** Shares as bars, largest first. */
export function Shares({ shares, label }: { shares: Record<string, number>; label: string }) {
  const entries = Object.entries(shares).sort((a, b) => b[1] - a[1])
  const total = Math.max(
    1e-9,
    entries.reduce((sum, [, value]) => sum + value, 0),
  )
  const most = Math.max(1e-9, ...entries.map(([, value]) => value))
  const row = 19
  return (
    <svg viewBox={`0 0 320 ${Math.max(1, entries.length) * row}`} role="img" aria-label={label}>
      {entries.map(([name, value], i) => (
        <g key={name} transform={`translate(0 ${i * row})`}>
          <text x="0" y="13" className="tick">
            {name}
          </text>
          <rect
            x="112"
            y="4"
            width={(value / most) * 160}
            height="11"
            rx="2"
            fill={`rgb(${colourAt('feeling', 0.35 + (0.65 * (entries.length - i)) / entries.length).join(' ')})`}
          />
          <text x={118 + (value / most) * 160} y="13" className="tick">
            {Math.round((value / total) * 100)} %
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The weather's own path, seen along its second axis: two wings and the way between them. */
export function Attractor({ path }: { path: readonly (readonly [number, number, number])[] }) {
  const [west, east] = extent(path.map(([x]) => x))
  const [south, north] = extent(path.map(([, , z]) => z))
  const place = ([x, , z]: readonly [number, number, number]) =>
    [((x - west) / (east - west)) * 320, 200 - ((z - south) / (north - south)) * 200] as const
  const last = path.length > 0 ? place(path[path.length - 1]) : null
  return (
    <svg viewBox="0 0 320 200" role="img" aria-label={words.dashboards.attractor}>
      {path.slice(1).map((point, i) => {
        const [x, y] = place(point)
        const [fromX, fromY] = place(path[i])
        return (
          <path
            key={`${i + 1}`}
            d={`M${fromX} ${fromY}L${x} ${y}`}
            stroke={cssColour('feeling', i / path.length, 0.85)}
            strokeWidth="1.1"
          />
        )
      })}
      {last && <circle cx={last[0]} cy={last[1]} r="4" fill="#f6e7c6" />}
    </svg>
  )
}

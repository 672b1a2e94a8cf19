import { cssColour } from '../overlays/colour.ts'
import { words } from '../words/en.ts'
import { extent, regress } from './charts.ts'
import { roundSteps, sayNumber } from './vectors.ts'

const [left, right, top, bottom] = [42, 312, 24, 172]
const stepsWanted = { across: 4, upward: 4 }

/** From the first bucket to the last, as a share of the colours: the earliest are still to be seen on the dark. */
const ageColour = (share: number) => cssColour('feeling', 0.25 + 0.75 * share, 0.85)

/** Any series against any other, one point a bucket, with the line through them. */
export function Scatter({
  points,
  xName,
  yName,
}: {
  points: readonly (readonly [number, number])[]
  xName: string
  yName: string
}) {
  const say = words.dashboards
  if (points.length === 0) return <p className="soft">{say.noPoints}</p>
  const [west, east] = extent(points.map(([x]) => x))
  const [south, north] = extent(points.map(([, y]) => y))
  const x = (value: number) => left + ((value - west) / (east - west)) * (right - left)
  const y = (value: number) => bottom - ((value - south) / (north - south)) * (bottom - top)
  const line = regress(points)
  return (
    <svg viewBox="0 0 320 206" role="img" aria-label={say.against(yName, xName)}>
      {roundSteps(south, north, stepsWanted.upward).map((value) => (
        <g key={value}>
          <path d={`M${left} ${y(value)}H${right}`} className="grid" />
          <text x={left - 6} y={y(value) + 3.5} textAnchor="end" className="tick">
            {sayNumber(value)}
          </text>
        </g>
      ))}
      {roundSteps(west, east, stepsWanted.across).map((value) => (
        <g key={value}>
          <path d={`M${x(value)} ${top}V${bottom}`} className="grid" />
          <text x={x(value)} y={bottom + 13} textAnchor="middle" className="tick">
            {sayNumber(value)}
          </text>
        </g>
      ))}
      <text x={left} y={top - 12} className="tick">
        ↑ {yName}
      </text>
      <text x={right} y={bottom + 28} textAnchor="end" className="tick">
        {xName} →
      </text>
      {points.map(([px, py], i) => (
        <circle key={`${i + 1}`} cx={x(px)} cy={y(py)} r="2.2" fill={ageColour(i / points.length)} />
      ))}
      {line && <Fit {...{ line, x, y, west, east, south, north }} />}
      {points.length > 1 && (
        <g>
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <circle key={share} cx={left + 42 + share * 28} cy={bottom + 24.5} r="2.2" fill={ageColour(share)} />
          ))}
          <text x={left} y={bottom + 28} className="tick">
            {say.earlier}
          </text>
          <text x={left + 78} y={bottom + 28} className="tick">
            {say.later}
          </text>
        </g>
      )}
    </svg>
  )
}

/** Only where there are points for it: beyond the chart the line says nothing. */
function Fit({
  line,
  x,
  y,
  west,
  east,
  south,
  north,
}: {
  line: NonNullable<ReturnType<typeof regress>>
  x: (value: number) => number
  y: (value: number) => number
  west: number
  east: number
  south: number
  north: number
}) {
  const at = (value: number) => line.start + line.slope * value
  const meets = (height: number) => (line.slope === 0 ? west : (height - line.start) / line.slope)
  const [low, high] = [meets(south), meets(north)].sort((a, b) => a - b)
  const [from, to] = line.slope === 0 ? [west, east] : [Math.max(west, low), Math.min(east, high)]
  return (
    <>
      <path d={`M${x(from)} ${y(at(from))}L${x(to)} ${y(at(to))}`} stroke="#f0c27b" strokeDasharray="4 3" />
      <text x={right} y={top - 12} textAnchor="end" className="tick">
        R² {line.r2.toFixed(2)}
      </text>
    </>
  )
}

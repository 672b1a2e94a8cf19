import { figure } from '../app/figures.ts'
import { words } from '../words/en.ts'
import { cssColour } from '../overlays/colour.ts'

/** The day as a clock face: each hour's valence as the length and colour of its ray. */
export function MoodClock({ hours }: { hours: readonly (number | null)[] }) {
  return (
    <svg viewBox="-110 -110 220 220" role="img" aria-label={words.dashboards.moodClock}>
      <circle r="62" className="rule" fill="none" />
      <circle r="92" className="rule" fill="none" />
      {hours.map((valence, hour) => {
        if (valence === null) return null
        const angle = (hour / 24) * Math.PI * 2
        const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
        const reach = 34 + ((Math.max(-1, Math.min(1, valence)) + 1) / 2) * 58
        return (
          <path
            key={`hour-${hour}`}
            d={`M${sin * 30} ${-cos * 30}L${sin * reach} ${-cos * reach}`}
            stroke={cssColour('valence', valence)}
            strokeWidth="7"
            strokeLinecap="round"
          />
        )
      })}
      {[0, 6, 12, 18].map((hour) => {
        const angle = (hour / 24) * Math.PI * 2
        return (
          <text
            key={hour}
            x={Math.sin(angle) * 102}
            y={-Math.cos(angle) * 102 + 4}
            textAnchor="middle"
            className="tick"
          >
            {hour}
          </text>
        )
      })}
    </svg>
  )
}

const order = ['spring', 'summer', 'autumn', 'winter']

/** Each season's mean valence as a bar about zero. A season that has not come yet is left open. */
export function Seasons({ moods }: { moods: Record<string, number> }) {
  const known = new Map(Object.entries(moods))
  const seasons = [...new Set([...order, ...known.keys()])]
  const step = 300 / seasons.length
  return (
    <svg viewBox="0 0 320 200" role="img" aria-label={words.dashboards.moodBySeason}>
      <path d="M10 96H310" className="rule" />
      {seasons.map((season, i) => {
        const valence = known.get(season)
        const x = 10 + (i + 0.5) * step
        const size = valence === undefined ? 0 : Math.abs(valence) * 80
        return (
          <g key={season}>
            {valence !== undefined && (
              <rect
                x={x - 18}
                y={valence < 0 ? 96 : 96 - size}
                width="36"
                height={Math.max(1.5, size)}
                rx="3"
                fill={cssColour('valence', valence)}
              />
            )}
            <text x={x} y="192" textAnchor="middle" className="tick">
              {season}
            </text>
            <text x={x} y={(valence ?? 0) < 0 ? 110 + size : 90 - size} textAnchor="middle" className="tick">
              {valence === undefined ? '·' : figure(valence)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

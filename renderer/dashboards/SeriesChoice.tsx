import { words } from '../words/en.ts'
import { type SeriesName, seriesChoices } from './charts.ts'

/** Which number is drawn. */
export function SeriesChoice({
  label,
  value,
  onChange,
}: {
  label: string
  value: SeriesName
  onChange: (name: SeriesName) => void
}) {
  return (
    <select
      className="input"
      value={value}
      aria-label={label}
      onChange={(event) => onChange(event.target.value as SeriesName)}
    >
      {seriesChoices.map((name) => (
        <option key={name} value={name}>
          {words.dashboards.series[name]}
        </option>
      ))}
    </select>
  )
}

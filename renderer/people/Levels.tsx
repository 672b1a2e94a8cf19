import { figure } from '../app/figures.ts'
import { Empty } from '../app/Panel.tsx'
import { words } from '../words/en.ts'

/** Named amounts from 0 to 1 as bars, with the number beside each. Signed ones grow from the middle. */
export function Levels({ values, most = 12 }: { values: Record<string, number>; most?: number }) {
  const entries = Object.entries(values)
  if (entries.length === 0) return <Empty>{words.people.nothing}</Empty>
  const signed = entries.some(([, value]) => value < 0)
  const shown = entries.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, most)
  return (
    <dl className="levels">
      {shown.map(([name, value]) => {
        const size = Math.min(1, Math.abs(value)) * (signed ? 50 : 100)
        const left = signed ? (value < 0 ? 50 - size : 50) : 0
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span className="level" data-signed={signed || undefined}>
                <i style={{ left: `${left}%`, width: `${size}%` }} />
              </span>
              <span className="figures">{figure(value)}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

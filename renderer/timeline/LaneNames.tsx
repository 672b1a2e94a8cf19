import { words } from '../words/en.ts'
import type { Lane } from './lanes.ts'

export function LaneNames({ lanes }: { lanes: readonly Lane[] }) {
  return (
    <ul className="lane-names" aria-hidden="true">
      {lanes
        .filter((lane) => lane.name !== 'ruler')
        .map((lane) => (
          <li key={lane.name} style={{ top: lane.top, height: lane.height }}>
            <span>{words.timeline.lanes[lane.name]}</span>
          </li>
        ))}
    </ul>
  )
}

import { useClock } from '../timeline/clock.ts'
import { goTo } from '../timeline/transport.ts'
import { Empty } from '../app/Panel.tsx'
import { words } from '../words/en.ts'
import { cssColour } from '../overlays/colour.ts'

const width = 360
const height = 84

/** Valence over the years as a line about zero, coloured by itself; a press goes to that day. */
export function MoodOverLife({ moods }: { moods: readonly (readonly [number, number, number])[] }) {
  const now = useClock((clock) => clock.tick)
  if (moods.length < 2) return <Empty>{words.people.noMoods}</Empty>
  const from = moods[0][0]
  const to = Math.max(moods[moods.length - 1][0], from + 1)
  const x = (tick: number) => ((tick - from) / (to - from)) * width
  const y = (valence: number) => height / 2 - valence * (height / 2 - 6)
  const go = (share: number) => void goTo(Math.round(from + share * (to - from)))
  return (
    <button
      type="button"
      className="mood-life"
      aria-label={words.people.moodStory(moods.length)}
      onClick={(event) => {
        const { left, width: across } = event.currentTarget.getBoundingClientRect()
        if (event.detail > 0) go(Math.max(0, Math.min(1, (event.clientX - left) / across)))
      }}
    >
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${height / 2}H${width}`} className="mood-zero" />
        {moods.slice(1).map(([tick, valence], i) => {
          const [before, was] = moods[i]
          return (
            <path
              key={tick}
              d={`M${x(before)} ${y(was)}L${x(tick)} ${y(valence)}`}
              stroke={cssColour('valence', valence)}
              strokeWidth="2"
              vectorEffect="non-scaling-stroke"
            />
          )
        })}
        {now >= from && now <= to && (
          <path d={`M${x(now)} 0V${height}`} className="mood-now" vectorEffect="non-scaling-stroke" />
        )}
      </svg>
    </button>
  )
}

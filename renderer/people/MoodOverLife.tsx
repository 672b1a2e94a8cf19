import { sayTick } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { useEpoch } from '../timeline/epoch.ts'
import { goTo } from '../timeline/transport.ts'
import { Empty } from '../app/Panel.tsx'
import { words } from '../words/en.ts'
import { cssColour } from '../overlays/colour.ts'

const width = 360
const height = 84
const colourSteps = 12

/** Valence over the years as a line about zero, coloured by itself; a press goes to that day. */
export function MoodOverLife({ moods }: { moods: readonly (readonly [number, number, number])[] }) {
  const epoch = useEpoch()
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
        {linesOf(moods, x, y).map(({ colour, line }) => (
          <path key={colour} d={line} stroke={colour} strokeWidth="2" fill="none" vectorEffect="non-scaling-stroke" />
        ))}
        <Now from={from} to={to} />
      </svg>
      <span className="mood-feel" aria-hidden="true">
        <span>{words.overlays.circumplex.pleasant}</span>
        <span>{words.overlays.circumplex.unpleasant}</span>
      </span>
      <span className="mood-days" aria-hidden="true">
        <span>{sayTick(epoch, from).replace(/, .*/, '')}</span>
        <span>{sayTick(epoch, to).replace(/, .*/, '')}</span>
      </span>
    </button>
  )
}

/** One line for each of a few colours: a life has hundreds of days, and a page would be slow with an element for each. */
function linesOf(
  moods: readonly (readonly [number, number, number])[],
  x: (tick: number) => number,
  y: (valence: number) => number,
): { colour: string; line: string }[] {
  const lines = new Map<string, string>()
  let [before, was] = moods[0]
  for (const [tick, valence] of moods.slice(1)) {
    const colour = cssColour('valence', Math.round(valence * colourSteps) / colourSteps)
    lines.set(colour, `${lines.get(colour) ?? ''}M${x(before)} ${y(was)}L${x(tick)} ${y(valence)}`)
    ;[before, was] = [tick, valence]
  }
  return [...lines].map(([colour, line]) => ({ colour, line }))
}

function Now({ from, to }: { from: number; to: number }) {
  const now = useClock((clock) => clock.tick)
  if (now < from || now > to) return null
  const x = ((now - from) / (to - from)) * width
  return <path d={`M${x} 0V${height}`} className="mood-now" vectorEffect="non-scaling-stroke" />
}

import { figure, signed } from '../app/figures.ts'
import { words } from '../words/en.ts'
import { feelingNames } from '../words/world.ts'
import { cssGradient, domains } from './colour.ts'
import { useOverlays } from './overlays.ts'

/** What the colours mean: always the same numbers. */
export function Legend() {
  const { dimension, feeling } = useOverlays()
  const [low, high] = domains[dimension]
  const say = words.overlays.legends[dimension]
  return (
    <figure className="legend">
      <figcaption>{dimension === 'feeling' ? words.overlays.shareOf(feelingNames[feeling]) : say.title}</figcaption>
      <span className="legend-bar" style={{ background: cssGradient(dimension) }} />
      <span className="legend-ends">
        <span>
          <span className="figures">{figure(low, 0)}</span> {say.low}
        </span>
        <span>
          {say.high} <span className="figures">{signed(high, 0)}</span>
        </span>
      </span>
    </figure>
  )
}

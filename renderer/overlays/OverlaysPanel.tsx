import { Choices } from '../app/Choices.tsx'
import { Panel, Section } from '../app/Panel.tsx'
import { Slider } from '../app/Slider.tsx'
import { Switch } from '../app/Switch.tsx'
import { words } from '../words/en.ts'
import { feelingNames } from '../words/world.ts'
import { type Dimension, useOverlays } from './overlays.ts'

const dimensions: readonly Dimension[] = ['valence', 'arousal', 'feeling']
const layers = ['ground', 'glow', 'names', 'circumplex', 'map'] as const

export default function OverlaysPanel() {
  const overlays = useOverlays()
  const say = words.overlays
  return (
    <Panel title={say.title}>
      <Section title={say.layersTitle}>
        {layers.map((layer) => (
          <Switch
            key={layer}
            label={say.layers[layer].name}
            story={say.layers[layer].story}
            on={overlays[layer]}
            onChange={(on) => useOverlays.setState({ [layer]: on })}
          />
        ))}
      </Section>
      <Section title={say.shows}>
        <Choices
          label={say.shows}
          value={overlays.dimension}
          options={dimensions.map((value) => ({ value, label: say.dimensions[value] }))}
          onChange={(dimension) => useOverlays.setState({ dimension })}
        />
        {overlays.dimension === 'feeling' && (
          <label className="field">
            <span>{say.whichFeeling}</span>
            <select
              className="input"
              value={overlays.feeling}
              onChange={(event) => useOverlays.setState({ feeling: Number(event.target.value) })}
            >
              {feelingNames.map((name, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Slider
          label={say.opacity}
          value={overlays.opacity}
          min={0.1}
          max={1}
          step={0.05}
          words={`${Math.round(overlays.opacity * 100)} %`}
          onChange={(opacity) => useOverlays.setState({ opacity })}
        />
      </Section>
    </Panel>
  )
}

import { useEffect } from 'react'
import { Choices } from '../app/Choices.tsx'
import { Loading, Section } from '../app/Panel.tsx'
import { Slider } from '../app/Slider.tsx'
import { Switch } from '../app/Switch.tsx'
import { loadLens, setLens, useLens } from '../stream/lens.ts'
import { words } from '../words/en.ts'
import { changeSetting, useSettings } from './settings.ts'

const sizes = ['384x216', '512x288', '640x360', '912x512', '1280x720'] as const

/** Quality against speed, and what kind of motion is welcome. */
export function PictureSettings() {
  const lens = useLens((state) => state.settings)
  const { motion, fadeChrome } = useSettings()
  useEffect(() => void loadLens(), [])
  const say = words.settings.picture
  if (!lens) return <Loading />
  const size = `${lens.width}x${lens.height}`
  const choices: string[] = sizes.includes(size as (typeof sizes)[number]) ? [...sizes] : [size, ...sizes]
  return (
    <>
      <Section title={say.quality}>
        <Switch
          label={say.adaptive}
          story={say.adaptiveStory}
          on={lens.adaptive}
          onChange={(adaptive) => setLens({ adaptive })}
        />
        <label className="field">
          <span>{say.size}</span>
          <select
            className="input"
            value={size}
            onChange={(event) => {
              const [width, height] = event.target.value.split('x').map(Number)
              setLens({ width, height })
            }}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {one.replace('x', ' × ')}
              </option>
            ))}
          </select>
        </label>
        <Slider
          label={say.steps}
          value={lens.steps}
          min={0}
          max={8}
          step={1}
          words={lens.steps === 0 ? say.auto : String(lens.steps)}
          onChange={(steps) => setLens({ steps })}
        />
        <Slider
          label={say.fps}
          value={lens.fpsTarget}
          min={1}
          max={60}
          step={1}
          words={`${lens.fpsTarget}`}
          onChange={(fpsTarget) => setLens({ fpsTarget })}
        />
        <Slider
          label={say.strength}
          value={lens.strength}
          min={0}
          max={1}
          step={0.01}
          words={lens.strength.toFixed(2)}
          onChange={(strength) => setLens({ strength })}
        />
        <Slider
          label={say.guidance}
          value={lens.guidance}
          min={0}
          max={15}
          step={0.5}
          words={lens.guidance.toFixed(1)}
          onChange={(guidance) => setLens({ guidance })}
        />
        <Switch
          label={say.interpolate}
          story={say.interpolateStory}
          on={lens.interpolate}
          onChange={(interpolate) => setLens({ interpolate })}
        />
      </Section>
      <Section title={say.view}>
        <Choices
          label={say.view}
          value={lens.view}
          options={(['lens', 'both', 'truth'] as const).map((value) => ({ value, label: say.views[value] }))}
          onChange={(view) => setLens({ view })}
        />
      </Section>
      <Section title={say.comfort}>
        <Switch
          label={say.still}
          story={say.stillStory}
          on={motion === 'reduced'}
          onChange={(reduced) => {
            changeSetting('motion', reduced ? 'reduced' : 'system')
            setLens({ reducedMotion: reduced })
          }}
        />
        <Switch
          label={say.flashes}
          story={say.flashesStory}
          on={lens.flashLimiter}
          onChange={(flashLimiter) => setLens({ flashLimiter })}
        />
        <Switch
          label={say.fade}
          story={say.fadeStory}
          on={fadeChrome}
          onChange={(on) => changeSetting('fadeChrome', on)}
        />
      </Section>
    </>
  )
}

import { useEffect } from 'react'
import { Choices } from '../app/Choices.tsx'
import { Loading, Section } from '../app/Panel.tsx'
import { Switch } from '../app/Switch.tsx'
import { loadLens, setLens, useLens } from '../stream/lens.ts'
import { LensSlider, LensStrength } from '../stream/LensSlider.tsx'
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
        <LensSlider of="steps" label={say.steps} max={8} say={(steps) => (steps === 0 ? say.auto : String(steps))} />
        <LensSlider of="fpsTarget" label={say.fps} min={1} max={60} />
        <LensStrength />
        <LensSlider of="guidance" label={say.guidance} max={15} step={0.5} say={(guidance) => guidance.toFixed(1)} />
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

import { useEffect } from 'react'
import { Button } from '../app/Button.tsx'
import { Slider } from '../app/Slider.tsx'
import { changeSetting, useSettings } from '../settings/settings.ts'
import { loadLens, lookThroughModel, useLens } from '../stream/lens.ts'
import { LensSlider, LensStrength } from '../stream/LensSlider.tsx'
import { words } from '../words/en.ts'
import { steer, usePrompt } from './prompt.ts'

const presetsMax = 24
const shippedPack = 'genesis'

/** From the world as it is to a dream of it, and how quickly new words come in. */
export function LookControls({
  blendFrames,
  text,
  onBlend,
}: {
  blendFrames: number
  text: string
  onBlend: (frames: number) => void
}) {
  const lens = useLens((state) => state.settings)
  const worn = usePrompt((prompt) => prompt.worn)
  const own = useSettings((settings) => settings.presets)
  useEffect(() => {
    if (!lens) void loadLens()
  }, [lens])
  const say = words.prompt
  const isShipped = lens === null || lens.pack === '' || lens.pack === shippedPack
  const preset = (name: string, wish: string) => (
    <button
      type="button"
      className="pill"
      aria-pressed={worn === wish}
      onClick={() => void steer(worn === wish ? '' : wish, blendFrames)}
    >
      {name}
    </button>
  )
  return (
    <div className="look" role="group" aria-label={say.look}>
      {lens && (
        <div className="look-sliders">
          <LensSlider
            of="dream"
            label={say.dream}
            max={1}
            step={0.01}
            say={say.dreams}
            onChange={(dream) => dream > 0 && void lookThroughModel()}
          />
          <Slider
            label={say.blend}
            value={blendFrames}
            min={0}
            max={120}
            step={1}
            words={say.frames(blendFrames)}
            onChange={onBlend}
          />
          <LensStrength />
        </div>
      )}
      <ul className="presets" aria-label={say.presets}>
        {[...say.presetsShipped, ...(isShipped ? [] : say.presetsDrawn)].map((look) => (
          <li key={look}>{preset(look, look)}</li>
        ))}
        {own.map((kept) => (
          <li key={kept.name} className="preset-own">
            {preset(kept.name, kept.words)}
            <Button
              look="quiet"
              icon="close"
              label={say.forgetPreset(kept.name)}
              onClick={() =>
                changeSetting(
                  'presets',
                  own.filter((one) => one.name !== kept.name),
                )
              }
            />
          </li>
        ))}
        {text.trim() && !own.some((one) => one.words === text) && own.length < presetsMax && (
          <li>
            <Button
              look="quiet"
              icon="plus"
              onClick={() => changeSetting('presets', [...own, { name: text.slice(0, 40), words: text }])}
            >
              {say.keepPreset}
            </Button>
          </li>
        )}
      </ul>
    </div>
  )
}

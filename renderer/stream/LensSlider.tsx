import { Slider } from '../app/Slider.tsx'
import { words } from '../words/en.ts'
import { setLens, useLens } from './lens.ts'

type Amount = 'steps' | 'fpsTarget' | 'strength' | 'guidance' | 'dream'

/** One of the amounts by which pictures are made; nothing until the engine has told it. */
export function LensSlider({
  of,
  label,
  max,
  min = 0,
  step = 1,
  say = String,
  onChange,
}: {
  of: Amount
  label: string
  max: number
  min?: number
  step?: number
  /** The amount in words. */
  say?: (amount: number) => string
  /** What else follows when a hand has changed it. */
  onChange?: (amount: number) => void
}) {
  const amount = useLens(({ settings }) => settings?.[of])
  if (amount === undefined) return null
  return (
    <Slider
      label={label}
      value={amount}
      min={min}
      max={max}
      step={step}
      words={say(amount)}
      onChange={(next) => {
        setLens({ [of]: next })
        onChange?.(next)
      }}
    />
  )
}

/** How far pictures may leave the world's own shapes. */
export function LensStrength() {
  return (
    <LensSlider of="strength" label={words.stream.strength} max={1} step={0.01} say={(share) => share.toFixed(2)} />
  )
}

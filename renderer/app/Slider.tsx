import type { CSSProperties } from 'react'

export function Slider({
  label,
  value,
  min,
  max,
  step,
  words,
  onChange,
}: {
  label: string
  value: number
  min: number
  max: number
  step: number
  /** The value as it is said aloud and written beside the label. */
  words: string
  onChange: (value: number) => void
}) {
  const filled = `${((value - min) / (max - min)) * 100}%`
  return (
    <label className="field slider">
      <span className="slider-head">
        <span>{label}</span>
        <span>{words}</span>
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={words}
        style={{ '--filled': filled } as CSSProperties}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  )
}

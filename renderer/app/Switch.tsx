export function Switch({
  label,
  story,
  on,
  disabled,
  onChange,
}: {
  label: string
  story?: string
  on: boolean
  disabled?: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <label className="switch">
      <span>
        {label}
        {story && <small>{story}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}

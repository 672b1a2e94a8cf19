import { useEffect, useRef, useState } from 'react'
import { Button } from '../app/Button.tsx'
import { changeSetting, useSettings } from '../settings/settings.ts'
import { useStream } from '../stream/stream.ts'
import { words } from '../words/en.ts'
import { followGesture } from './gestures.ts'

/** Five gestures, once, beside the living picture. It never blocks: everything works while it is open, and who makes a gesture has learned it. */
export function Tour() {
  const wanted = useSettings((settings) => settings.loaded && !settings.tourSeen)
  const alive = useStream((stream) => stream.frames > 0)
  const [at, setAt] = useState(0)
  const [made, setMade] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const steps = words.tour.steps
  const open = wanted && alive
  useEffect(() => {
    if (!open) return
    setMade(false)
    return followGesture(at, () => setMade(true))
  }, [open, at])
  if (!open) return null
  const finish = () => changeSetting('tourSeen', true)
  const step = steps[at]
  const last = at === steps.length - 1
  const next = () => {
    setAt(at + 1)
    heading.current?.focus()
  }
  return (
    <section className="tour" role="dialog" aria-label={words.tour.title} data-made={made || undefined}>
      <p className="eyebrow">
        {words.tour.title} · {at + 1} / {steps.length}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p>{step.story}</p>
      <p className="tour-keys">
        {step.keys.map((key) => (
          <kbd key={key} className="key">
            {key}
          </kbd>
        ))}
        <span role="status">{made && words.tour.made}</span>
      </p>
      <div className="tour-actions">
        <Button look="quiet" onClick={finish}>
          {words.tour.skip}
        </Button>
        <span className="tour-dots" aria-hidden="true">
          {steps.map((one, index) => (
            <i key={one.title} data-here={index === at || undefined} />
          ))}
        </span>
        <Button look="strong" onClick={last ? finish : next}>
          {last ? words.tour.done : words.tour.next}
        </Button>
      </div>
    </section>
  )
}

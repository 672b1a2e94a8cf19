import { useEffect, useRef, useState } from 'react'
import { Button } from '../app/Button.tsx'
import { changeSetting, useSettings } from '../settings/settings.ts'
import { useStream } from '../stream/stream.ts'
import { words } from '../words/en.ts'

/** Five gestures, once, beside the living picture. It never blocks: everything works while it is open. */
export function Tour() {
  const wanted = useSettings((settings) => settings.loaded && !settings.tourSeen)
  const alive = useStream((stream) => stream.frames > 0)
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const steps = words.tour.steps
  useEffect(() => {
    if (at > 0) heading.current?.focus()
  }, [at])
  if (!wanted || !alive) return null
  const finish = () => changeSetting('tourSeen', true)
  const step = steps[at]
  const last = at === steps.length - 1
  return (
    <section className="tour" role="dialog" aria-label={words.tour.title}>
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
        <Button look="strong" onClick={last ? finish : () => setAt(at + 1)}>
          {last ? words.tour.done : words.tour.next}
        </Button>
      </div>
    </section>
  )
}

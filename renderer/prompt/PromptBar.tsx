import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Moment } from '../../electron/wire/values.ts'
import { Button } from '../app/Button.tsx'
import { Icon } from '../app/Icon.tsx'
import { useUniverses } from '../universes/universes.ts'
import { useClock } from '../timeline/clock.ts'
import { sayDate, ticksPerDay } from '../timeline/calendar.ts'
import { words } from '../words/en.ts'
import { Chips, Dreaming, Worn } from './Chips.tsx'
import { LookControls } from './LookControls.tsx'
import { useRemembering } from './remembering.ts'
import {
  blendFramesUsual,
  dismiss,
  dismissOutcome,
  cancelJump,
  findAlike,
  jump,
  steer,
  suggestNow,
  typePrompt,
  usePrompt,
  visit,
} from './prompt.ts'

type Choice = { among: readonly string[]; at: number }

/** One line for both wishes: where to go, and how it should look. */
export function PromptBar() {
  const prompt = usePrompt()
  const { text, phase, looking, focusWanted } = prompt
  const universe = useClock((clock) => clock.universe)
  const field = useRef<HTMLInputElement>(null)
  const lookDoor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  /** A list that somebody chooses from stays as it is, whatever comes to mind meanwhile. */
  const [choice, setChoice] = useState<Choice | null>(null)
  const [blendFrames, setBlendFrames] = useState(blendFramesUsual)
  const busy = phase === 'searching' || phase === 'steering'
  const { among: suggestions, at: chosen } = choice ?? { among: prompt.suggestions, at: -1 }
  const listed = open && !busy && suggestions.length > 0

  useEffect(() => {
    if (!focusWanted) return
    field.current?.focus()
    field.current?.select()
    usePrompt.setState({ focusWanted: false })
  }, [focusWanted])

  const submit = (wish: string) => {
    setOpen(false)
    setChoice(null)
    void jump(wish)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setOpen(true)
      // Before the first of them and after the last, nothing is chosen.
      const at = ((chosen + step + suggestions.length + 2) % (suggestions.length + 1)) - 1
      setChoice(at < 0 ? null : { among: suggestions, at })
    } else if (event.key === 'Enter' && event.shiftKey) void steer(text, blendFrames)
    else if (event.key === 'Enter') {
      const suggestion = listed ? suggestions[chosen] : undefined
      if (suggestion) typePrompt(suggestion)
      submit(suggestion ?? text)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (busy) void cancelJump()
      else if (open && listed) setOpen(false)
      else {
        dismiss()
        field.current?.blur()
      }
    }
  }

  if (!universe) return null
  return (
    <search
      className="prompt"
      aria-label={words.prompt.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !looking) return
        event.preventDefault()
        dismiss()
        lookDoor.current?.focus()
      }}
    >
      {looking && <LookControls blendFrames={blendFrames} onBlend={setBlendFrames} text={text} />}
      <Outcome onPaint={() => void steer(text, blendFrames)} />
      {listed && (
        <ul className="prompt-suggestions" id="prompt-suggestions" role="listbox" aria-label={words.prompt.suggestions}>
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion}
              id={`suggestion-${index}`}
              role="option"
              aria-selected={index === chosen}
              // The field must keep the focus, or the list would close before the press counts.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                typePrompt(suggestion)
                submit(suggestion)
              }}
            >
              <Icon name="spark" size={14} />
              <span dir="auto">{suggestion}</span>
            </li>
          ))}
        </ul>
      )}
      <Remembering />
      <div className="prompt-said">
        <Dreaming />
        <Worn blendFrames={blendFrames} />
        <Chips />
      </div>
      <div className="prompt-line" data-busy={busy || undefined}>
        <Icon name="search" size={18} />
        <input
          ref={field}
          value={text}
          dir="auto"
          role="combobox"
          aria-label={words.prompt.label}
          aria-expanded={listed}
          aria-controls="prompt-suggestions"
          aria-autocomplete="list"
          aria-activedescendant={listed && chosen >= 0 ? `suggestion-${chosen}` : undefined}
          placeholder={words.prompt.placeholder}
          maxLength={2_000}
          onChange={(event) => {
            typePrompt(event.target.value)
            setOpen(true)
            setChoice(null)
          }}
          onFocus={() => {
            suggestNow()
            setOpen(true)
          }}
          onBlur={() => {
            setOpen(false)
            setChoice(null)
          }}
          onKeyDown={keys}
        />
        {busy ? (
          <Button look="quiet" icon="close" onClick={() => void cancelJump()}>
            {words.prompt.cancel}
          </Button>
        ) : (
          <>
            {text.trim() && (
              <Button
                look="quiet"
                icon="eye"
                hint="Shift+Enter"
                label={words.prompt.steerStory}
                onClick={() => void steer(text, blendFrames)}
              >
                {words.prompt.steer}
              </Button>
            )}
            <Button
              look="quiet"
              icon="alike"
              hint="alike"
              label={words.prompt.alike}
              onClick={() => void findAlike()}
            />
            <Button
              look="quiet"
              icon="sliders"
              label={words.prompt.look}
              ref={lookDoor}
              aria-expanded={looking}
              onClick={() => usePrompt.setState({ looking: !looking })}
            />
            <Button
              look="strong"
              icon="send"
              label={words.prompt.go}
              hint="Enter"
              disabled={!text.trim()}
              onClick={() => submit(text)}
            />
          </>
        )}
      </div>
    </search>
  )
}

/** How long a wish may be waited for. */
const waitDays = 365

/** Said while words cannot find all that has happened: the universe lives faster than it is remembered. */
function Remembering() {
  const { universe, behindTicks, building } = useRemembering()
  const here = useClock((clock) => clock.universe?.id)
  const days = Math.floor(behindTicks / ticksPerDay)
  if (!building || universe !== here || (days < behindDaysMin && behindTicks > 0)) return null
  return <p className="remembering">{days > 0 ? words.prompt.behind(days) : words.prompt.indexing}</p>
}

/** A day or two behind is nothing that anyone would look for. */
const behindDaysMin = 3

/** The engine writes dates as the record does. */
function dateIn(told: string): string {
  const [iso] = /-?\d{4,}-\d\d-\d\d/.exec(told) ?? []
  return iso ? sayDate(iso) : told
}

/** What became of the last wish: under way, arrived and why there, or the nearest there is. */
function Outcome({ onPaint }: { onPaint: () => void }) {
  const { phase, told, why, nearest, mayCome, chips } = usePrompt()
  const universe = useClock((clock) => clock.universe?.id)
  const job = useUniverses((universes) => universes.jobs[`ahead ${universe}`])
  if (phase === 'idle' || phase === 'understanding') return null
  // Of what nobody understands nothing can be waited for; it may still be painted.
  const isUnderstood = chips.some(({ kind }) => kind !== 'style')
  const ahead = phase === 'searching' && job && !job.done ? job : null
  const say = ahead
    ? words.prompt.ahead
    : phase === 'nothing' && (!mayCome || !isUnderstood)
      ? words.prompt.never
      : words.prompt.phases[phase]
  return (
    <div className="prompt-outcome" role="status">
      <p>
        <strong>{say}</strong> <span dir="auto">{ahead ? dateIn(ahead.words) : told}</span>
      </p>
      {ahead?.progress != null && <progress value={ahead.progress} aria-label={say} />}
      {why.length > 0 && <p className="soft">{words.prompt.foundBy(why.join(' · '))}</p>}
      {nearest.length > 0 && phase === 'arrived' && (
        // The picture that was asked for matters more than the others.
        <details>
          <summary>{words.prompt.others}</summary>
          <Nearest moments={nearest} />
        </details>
      )}
      {nearest.length > 0 && phase === 'nothing' && <Nearest moments={nearest} />}
      {phase === 'alike' && <Nearest moments={nearest} reasons />}
      {phase === 'nothing' && (mayCome || !isUnderstood) && (
        <p>
          {isUnderstood ? (
            <Button look="strong" onClick={() => void jump(undefined, waitDays)}>
              {words.prompt.wait}
            </Button>
          ) : (
            <Button look="strong" icon="eye" onClick={onPaint}>
              {words.prompt.steer}
            </Button>
          )}
        </p>
      )}
      <Button look="quiet" icon="close" label={words.panel.close} onClick={dismissOutcome} />
    </div>
  )
}

function Nearest({ moments, reasons = false }: { moments: readonly Moment[]; reasons?: boolean }) {
  return (
    <ul aria-label={words.prompt.others}>
      {moments.map((moment) => (
        <li key={`${moment.tick}/${moment.caption}`}>
          <button type="button" className="moment" onClick={() => void visit(moment)}>
            <span dir="auto">
              {moment.caption}
              {reasons && <span className="moment-why">{moment.why.join(' · ')}</span>}
            </span>
            <span className="moment-date">{sayDate(moment.date)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

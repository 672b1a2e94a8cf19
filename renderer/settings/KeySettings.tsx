import { type KeyboardEvent, useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Section } from '../app/Panel.tsx'
import { Switch } from '../app/Switch.tsx'
import { type ActionName, actionNames } from '../keys/actions.ts'
import { chordOf, showChord } from '../keys/chord.ts'
import { chordsFor, conflictOf } from '../keys/keymap.ts'
import { words } from '../words/en.ts'
import { changeSetting, useSettings } from './settings.ts'

const modifiers = ['Shift', 'Control', 'Alt', 'Meta', 'Tab']

/** Every key can be another. Press the row's button, then the new key; Backspace takes it away. */
export function KeySettings() {
  const { keys, singleLetters } = useSettings()
  const [asking, setAsking] = useState<ActionName | null>(null)
  const [told, setTold] = useState('')
  const say = words.settings.keys
  const listen = (action: ActionName) => (event: KeyboardEvent) => {
    if (asking !== action || modifiers.includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    setAsking(null)
    if (event.key === 'Escape') return
    const chord = event.key === 'Backspace' ? '' : chordOf(event)
    const conflict = chord ? conflictOf(action, chord, keys) : undefined
    setTold(conflict ? say.conflict(showChord(chord), words.keys.actions[conflict]) : '')
    changeSetting('keys', { ...keys, [action]: chord })
  }
  return (
    <>
      <Section title={say.letters}>
        <Switch
          label={say.single}
          story={say.singleStory}
          on={singleLetters}
          onChange={(on) => changeSetting('singleLetters', on)}
        />
      </Section>
      <Section
        title={say.title}
        aside={
          <Button look="quiet" onClick={() => changeSetting('keys', {})}>
            {say.reset}
          </Button>
        }
      >
        {told && (
          <p className="problem" role="status">
            {told}
          </p>
        )}
        <ul className="rows">
          {actionNames.map((action) => (
            <li key={action} className="row-wide">
              <span>{words.keys.actions[action]}</span>
              <Button
                aria-pressed={asking === action}
                onClick={() => setAsking(asking === action ? null : action)}
                onKeyDown={listen(action)}
                onBlur={() => setAsking(null)}
              >
                {asking === action ? say.press : chordsFor(action, keys).map(showChord).join(' · ') || say.noKey}
                <span className="unseen">{say.change(words.keys.actions[action])}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

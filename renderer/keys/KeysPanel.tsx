import { Panel, Section } from '../app/Panel.tsx'
import { useSettings } from '../settings/settings.ts'
import { words } from '../words/en.ts'
import type { ActionName } from './actions.ts'
import { showChord } from './chord.ts'
import { chordsFor } from './keymap.ts'

const subjects: Record<keyof typeof words.keys.subjects, readonly ActionName[]> = {
  time: [
    'play',
    'back',
    'forward',
    'stepBack',
    'stepForward',
    'stepBackTen',
    'stepForwardTen',
    'previousEvent',
    'nextEvent',
    'first',
    'live',
  ],
  timeline: ['loopFrom', 'loopTo', 'loopOff', 'marker', 'zoomIn', 'zoomOut'],
  picture: ['heatmap', 'truth', 'names', 'map', 'letGo', 'keep', 'chrome'],
  places: [
    'prompt',
    'alike',
    'jumpBack',
    'jumpForward',
    'people',
    'universes',
    'dashboards',
    'settings',
    'stats',
    'help',
    'close',
  ],
}

/** Every key there is, as the user has set them. */
export default function KeysPanel() {
  const remapped = useSettings((settings) => settings.keys)
  const say = words.keys
  return (
    <Panel title={say.title} width="middle">
      {(Object.keys(subjects) as (keyof typeof subjects)[]).map((subject) => (
        <Section key={subject} title={say.subjects[subject]}>
          <dl className="keys">
            {subjects[subject].map((action) => (
              <div key={action}>
                <dt>{say.actions[action]}</dt>
                <dd>
                  {chordsFor(action, remapped).map((chord) => (
                    <kbd key={chord} className="key">
                      {showChord(chord)}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      <Section title={say.flying}>
        <dl className="keys">
          {say.flightKeys.map(([keys, story]) => (
            <div key={keys}>
              <dt>{story}</dt>
              <dd>
                {keys.split(' ').map((key) => (
                  <kbd key={key} className="key">
                    {key}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </Panel>
  )
}

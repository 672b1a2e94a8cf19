import { closePanel, togglePanel, usePanels } from '../app/panels.ts'
import { letGo } from '../flight/follow.ts'
import { toggleOverlay } from '../overlays/overlays.ts'
import { dismiss, findAlike, goBack, goForward, usePrompt } from '../prompt/prompt.ts'
import { useSettings } from '../settings/settings.ts'
import { toggleView } from '../stream/lens.ts'
import { useClock } from '../timeline/clock.ts'
import { addMarker } from '../timeline/markers.ts'
import { applyLoop, goLive, goTo, goToNeighbour, setLoop, shuttle, step, togglePlay } from '../timeline/transport.ts'
import { zoomTimeline } from '../timeline/view.ts'
import type { ActionName } from './actions.ts'
import { chordOf } from './chord.ts'
import { actionFor } from './keymap.ts'

const perform: Record<ActionName, () => void> = {
  play: togglePlay,
  back: () => shuttle(-1),
  forward: () => shuttle(1),
  stepBack: () => step(-1),
  stepForward: () => step(1),
  stepBackTen: () => step(-10),
  stepForwardTen: () => step(10),
  previousEvent: () => goToNeighbour('previous'),
  nextEvent: () => goToNeighbour('next'),
  first: () => void goTo(0),
  live: goLive,
  loopFrom: () => setLoop('from'),
  loopTo: () => setLoop('to'),
  loopOff: () => applyLoop(null),
  marker: () => void addMarker(),
  zoomIn: () => zoomTimeline(0.5),
  zoomOut: () => zoomTimeline(2),
  heatmap: () => toggleOverlay('ground'),
  truth: toggleView,
  names: () => toggleOverlay('names'),
  prompt: () => usePrompt.setState({ focusWanted: true }),
  alike: () => void findAlike(),
  jumpBack: () => void goBack(),
  jumpForward: () => void goForward(),
  people: () => togglePanel('people'),
  map: () => toggleOverlay('map'),
  universes: () => togglePanel('universes'),
  dashboards: () => togglePanel('dashboards'),
  settings: () => togglePanel('settings'),
  stats: () => togglePanel('stream'),
  letGo,
  keep: () => togglePanel('keep'),
  chrome: () => document.documentElement.toggleAttribute('data-bare'),
  help: () => togglePanel('keys'),
  close: () => (usePanels.getState().open ? closePanel() : dismiss()),
}

/** One listener for the whole window. Whoever handles a key itself (a text field, a slider, a menu) keeps it. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isTyping(event)) return
    const { keys, singleLetters } = useSettings.getState()
    const action = actionFor(chordOf(event), keys, singleLetters)
    if (action) perform[action]()
    else if (!goToTenth(event, singleLetters)) return
    event.preventDefault()
  })
}

/** The digits 0 … 9 go to tenths of history. */
function goToTenth({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, singleLetters: boolean): boolean {
  if (!singleLetters || ctrlKey || altKey || metaKey || !/^[0-9]$/.test(key)) return false
  void goTo(Math.floor((useClock.getState().liveTick * Number(key)) / 10))
  return true
}

function isTyping({ target, key, altKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (key === 'Escape') return false
  // A browser would leave the page by these, with whatever was being written; where they go by words, they are the field's own.
  if (altKey && key.startsWith('Arrow') && !/Mac/.test(navigator.platform)) return false
  const field = target.closest('input, textarea, select, [contenteditable="true"]')
  if (field) return true
  // A focused button keeps Space, which is how it is pressed.
  return key === ' ' && target.closest('button, summary, [role="option"]') !== null
}

import { usePanels } from '../app/panels.ts'
import { useEye } from '../flight/eye.ts'
import { useOverlays } from '../overlays/overlays.ts'
import { usePrompt } from '../prompt/prompt.ts'
import { useClock } from '../timeline/clock.ts'

/** How each gesture of the tour shows, in the order of its steps: time, flying, somebody, words, what they feel. */
const gestures: readonly ((made: () => void) => () => void)[] = [
  (made) =>
    useClock.subscribe((clock, before) => {
      if (clock.playing !== before.playing || clock.scrubTick !== before.scrubTick) made()
    }),
  (made) => useEye.subscribe(({ flying }) => flying && made()),
  (made) => usePanels.subscribe(({ open, subject }) => open === 'people' && subject !== null && made()),
  (made) => usePrompt.subscribe(({ phase }) => phase === 'searching' && made()),
  (made) => useOverlays.subscribe(({ ground }) => ground && made()),
]

/** Calls when the gesture of a step is made; the answer stops listening. */
export function followGesture(step: number, made: () => void): () => void {
  return gestures[step]?.(made) ?? (() => {})
}

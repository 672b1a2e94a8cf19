import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { actionNames } from '../keys/actions.ts'
import { isSingle, showChord } from '../keys/chord.ts'
import { chordsFor } from '../keys/keymap.ts'
import { useSettings } from '../settings/settings.ts'

type Told = { text: string; keys: string[]; target: DOMRect; beside: boolean }

const waitMs = 380
/** Whoever reads one hint after another does not wait for each. */
const readingMs = 700
const gapPixels = 8
const edgePixels = 6

/**
 * What a control does and which key does the same, said beside it as soon as one lingers there or comes by Tab: one hint for the whole
 * window, of whatever has a `data-hint`. It repeats what a screen reader is told anyway.
 */
export function Hint() {
  const [told, setTold] = useState<Told | null>(null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => listenForHints(setTold), [])

  useLayoutEffect(() => {
    if (!told || !box.current) return
    const { offsetWidth: width, offsetHeight: height } = box.current
    const { target, beside } = told
    const above = target.top - gapPixels - height
    const left = beside ? target.left - gapPixels - width : target.left + (target.width - width) / 2
    const top = beside
      ? target.top + (target.height - height) / 2
      : above < edgePixels
        ? target.bottom + gapPixels
        : above
    const within = Math.max(edgePixels, Math.min(innerWidth - edgePixels - width, left))
    box.current.style.transform = `translate(${Math.round(within)}px, ${Math.round(top)}px)`
  }, [told])

  if (!told) return null
  return (
    <div className="hint" ref={box} aria-hidden="true">
      {told.text}
      {told.keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </div>
  )
}

/** As the user has set them; keys that are switched off are not told of. */
function keysFor(wanted: string): string[] {
  const { keys, singleLetters } = useSettings.getState()
  const action = actionNames.find((name) => name === wanted)
  const chord = action ? chordsFor(action, keys)[0] : wanted
  if (!chord || (!singleLetters && isSingle(chord))) return []
  return showChord(chord).split(' ')
}

function listenForHints(tell: (told: Told | null) => void): () => void {
  let here: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let readMs = Number.NEGATIVE_INFINITY

  function show(element: HTMLElement): void {
    if (!element.isConnected || !element.dataset.hint) return
    readMs = performance.now()
    const { hint: text, hintKeys = '' } = element.dataset
    tell({
      text,
      keys: keysFor(hintKeys),
      target: element.getBoundingClientRect(),
      beside: element.closest('[data-hints="beside"]') !== null,
    })
  }

  function turnTo(element: HTMLElement | null, delayMs: number): void {
    if (element === here) return
    if (here) readMs = timer === undefined ? performance.now() : readMs
    here = element
    clearTimeout(timer)
    timer = undefined
    tell(null)
    if (!element) return
    timer = setTimeout(() => {
      timer = undefined
      show(element)
    }, delayMs)
  }

  const hinted = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null
  const over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    turnTo(hinted(target), performance.now() - readMs < readingMs ? 0 : waitMs)
  }
  const focus = ({ target }: FocusEvent) => {
    const element = hinted(target)
    if (element?.matches(':focus-visible')) turnTo(element, waitMs)
  }
  const leave = () => turnTo(null, 0)
  window.addEventListener('pointerover', over, { passive: true })
  window.addEventListener('focusin', focus)
  const ends = ['focusout', 'pointerdown', 'keydown', 'wheel', 'blur'] as const
  for (const end of ends) window.addEventListener(end, leave, { passive: true, capture: true })
  return () => {
    leave()
    window.removeEventListener('pointerover', over)
    window.removeEventListener('focusin', focus)
    for (const end of ends) window.removeEventListener(end, leave, { capture: true })
  }
}

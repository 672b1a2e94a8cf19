/** A key with its modifiers, in one spelling: `Shift+ArrowLeft`, `k`, `Ctrl+z`, `?`. */
export type KeyLike = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

export function chordOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyLike): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key
  // Shift is already in a sign such as `?`; for letters and named keys it is a modifier.
  const shifted = shiftKey && (key.length > 1 || key.toLowerCase() !== key.toUpperCase() || key === ' ')
  return [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shifted && 'Shift', name].filter(Boolean).join('+')
}

/** WCAG 2.1.4: keys that are a single letter, digit or sign can be switched off together. */
export function isSingle(chord: string): boolean {
  return [...chord].length === 1
}

const spoken: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

export function showChord(chord: string): string {
  const parts = chord === '+' ? ['+'] : chord.split('+')
  return parts.map((part) => spoken[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join(' ')
}

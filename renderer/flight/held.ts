import { useSettings } from '../settings/settings.ts'
import { still, type Wish } from './motion.ts'

const held = new Set<string>()

/** Keys that fly while they are down. By place on the keyboard rather than by letter, so that they lie under the same fingers everywhere. */
const flightKeys = new Set(['KeyW', 'KeyA', 'KeyS', 'KeyD', 'KeyQ', 'KeyE', 'KeyR', 'KeyF'])

export function listenToHeldKeys(onPress: () => void): void {
  window.addEventListener('keydown', (event) => {
    if (!flightKeys.has(event.code) || event.ctrlKey || event.metaKey || event.altKey) return
    if (!useSettings.getState().singleLetters) return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return
    held.add(event.code)
    if (event.shiftKey) held.add('fast')
    onPress()
  })
  window.addEventListener('keyup', (event) => {
    held.delete(event.code)
    if (event.key === 'Shift') held.delete('fast')
  })
  window.addEventListener('blur', () => held.clear())
}

/** Keyboard and the first gamepad together. */
export function readWish(): Wish {
  const key = (plus: string, minus: string) => Number(held.has(plus)) - Number(held.has(minus))
  const pad = readPad()
  return {
    ahead: clamp(key('KeyW', 'KeyS') + pad.ahead),
    aside: clamp(key('KeyD', 'KeyA') + pad.aside),
    upward: clamp(key('KeyR', 'KeyF') + pad.upward),
    turn: clamp(key('KeyE', 'KeyQ') + pad.turn),
    tilt: clamp(pad.tilt),
    fast: held.has('fast') || pad.fast,
  }
}

function readPad(): Wish {
  const pad = navigator.getGamepads?.().find((one) => one?.connected)
  if (!pad) return still
  const stick = (axis: number) => (Math.abs(pad.axes[axis] ?? 0) > 0.12 ? pad.axes[axis] : 0)
  const button = (index: number) => pad.buttons[index]?.value ?? 0
  return {
    ahead: -stick(1),
    aside: stick(0),
    upward: button(7) - button(6),
    turn: stick(2),
    tilt: -stick(3),
    fast: button(5) > 0,
  }
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value))
}

import { useEffect, useState } from 'react'
import { useSettings } from '../settings/settings.ts'
import { useClock } from '../timeline/clock.ts'
import { usePrompt } from '../prompt/prompt.ts'
import { usePanels } from './panels.ts'

const restMs = 5_000

/** True while time plays and no hand has moved for a while: the chrome steps back and leaves the picture. */
export function useIdle(): boolean {
  const wanted = useSettings((settings) => settings.fadeChrome && settings.tourSeen)
  const playing = useClock((clock) => clock.playing)
  const isBusy = usePanels((panels) => panels.open !== null)
  const isLooking = usePrompt((prompt) => prompt.looking)
  const [resting, setResting] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const stir = () => {
      setResting(false)
      clearTimeout(timer)
      timer = setTimeout(() => setResting(true), restMs)
    }
    const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, stir, { passive: true })
    stir()
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, stir)
    }
  }, [])
  return wanted && playing && resting && !isBusy && !isLooking
}

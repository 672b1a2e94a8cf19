import { useState } from 'react'
import { Hands } from '../flight/Hands.tsx'
import { Notices } from '../notices/Notices.tsx'
import { Instruments, Overlays } from '../overlays/Overlays.tsx'
import { PromptBar } from '../prompt/PromptBar.tsx'
import { Picture } from '../stream/Picture.tsx'
import { Veil } from '../stream/Veil.tsx'
import { Timeline } from '../timeline/Timeline.tsx'
import { Tour } from '../tour/Tour.tsx'
import { words } from '../words/en.ts'
import { Hint } from './Hint.tsx'
import { useIdle } from './idle.ts'
import { useNone, useWaking } from './waking.ts'
import { Panels } from './Panels.tsx'
import { Rail } from './Rail.tsx'
import { TopBar } from './TopBar.tsx'

/** The whole window: the picture, what lies over it, and time beneath. */
export function App() {
  const [hover, setHover] = useState<{ x: number; y: number } | null>(null)
  const idle = useIdle()
  const waking = useWaking()
  const none = useNone()
  return (
    <div
      className="window"
      data-idle={idle || undefined}
      data-waking={waking || undefined}
      data-none={none || undefined}
    >
      <main className="stage" aria-label={words.app.stage}>
        <Picture>
          <Overlays hover={hover} />
          <Hands onHover={setHover} />
        </Picture>
        <Instruments />
        <Veil />
        <TopBar />
        <Rail />
        <PromptBar />
        <Panels />
        <Notices />
      </main>
      <Timeline />
      <Tour />
      <Hint />
    </div>
  )
}

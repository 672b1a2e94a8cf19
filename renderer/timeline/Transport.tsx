import { type ComponentProps, useState } from 'react'
import { ask } from '../app/link.ts'
import { Button } from '../app/Button.tsx'
import { togglePanel, usePanels } from '../app/panels.ts'
import { changeSetting, useSettings } from '../settings/settings.ts'
import { words } from '../words/en.ts'
import { sayDuration, sayPace, sayTick, writeDay } from './calendar.ts'
import { shownTick, useClock } from './clock.ts'
import { useLive, useResting } from './live.ts'
import { addMarker } from './markers.ts'
import { paces } from './shuttle.ts'
import { applyLoop, goLive, goTo, goToNeighbour, setPace, shuttle, step, togglePlay } from './transport.ts'
import { setView, zoomTimeline } from './view.ts'
import { wholeHistory } from './scale.ts'

/** The buttons above the lanes: where one is, how time goes, and the way back to the present. */
export function Transport() {
  const resting = useResting()
  const playing = useClock((clock) => clock.playing) && !resting
  const loop = useClock((clock) => clock.loop)
  const tall = useSettings((settings) => settings.lanesTall)
  const chronicle = usePanels((panels) => panels.open === 'history')
  const say = words.transport
  return (
    <div className="transport" role="toolbar" aria-label={say.title}>
      <div className="transport-play">
        <Tool
          icon="eventBack"
          label={say.previousEvent}
          hint="previousEvent"
          onClick={() => goToNeighbour('previous')}
        />
        <Tool icon="stepBack" label={say.stepBack} hint="stepBack" onClick={() => step(-1)} />
        <Tool
          look="plain"
          className="play"
          icon={playing ? 'pause' : 'play'}
          label={playing ? say.pause : say.play}
          hint="play"
          onClick={togglePlay}
        />
        <Tool icon="stepForward" label={say.stepForward} hint="stepForward" onClick={() => step(1)} />
        <Tool icon="eventForward" label={say.nextEvent} hint="nextEvent" onClick={() => goToNeighbour('next')} />
        <Pace />
      </div>
      <Now />
      <div className="transport-tools">
        {loop && (
          <Button look="quiet" icon="loop" aria-pressed onClick={() => applyLoop(null)} label={say.loopOff}>
            {sayDuration(loop.to - loop.from)}
          </Button>
        )}
        <Tool icon="flag" label={say.marker} hint="marker" onClick={() => void addMarker()} />
        <Button
          look="quiet"
          icon="history"
          label={say.chronicle}
          aria-expanded={chronicle}
          onClick={() => togglePanel('history')}
        />
        <Tool icon="nearer" label={say.closer} hint="zoomIn" onClick={() => zoomTimeline(0.5)} />
        <Tool icon="whole" label={say.whole} onClick={() => setView(wholeHistory(useClock.getState().liveTick))} />
        <Button
          look="quiet"
          icon={tall ? 'down' : 'up'}
          label={tall ? say.lanesLess : say.lanesMore}
          onClick={() => changeSetting('lanesTall', !tall)}
        />
        <Live />
      </div>
    </div>
  )
}

/** It does something to a universe, so that there has to be one. */
function Tool(props: Omit<ComponentProps<typeof Button>, 'disabled'>) {
  const has = useClock((clock) => clock.universe !== null)
  return <Button look="quiet" {...props} disabled={!has} />
}

function Pace() {
  const ticksPerSecond = useClock((clock) => clock.ticksPerSecond)
  const pace = Math.abs(ticksPerSecond)
  return (
    <>
      <Button look="quiet" icon="reverse" label={words.transport.reverse} hint="back" onClick={() => shuttle(-1)} />
      <label className="pace">
        <span className="unseen">{words.transport.pace}</span>
        <select
          className="figures"
          value={pace}
          onChange={(event) => setPace(Math.sign(ticksPerSecond || 1) * Number(event.target.value))}
        >
          {[...new Set([...paces, pace])]
            .sort((a, b) => a - b)
            .map((one) => (
              <option key={one} value={one}>
                {sayPace(one * Math.sign(ticksPerSecond || 1))}
              </option>
            ))}
        </select>
      </label>
      <Button look="quiet" icon="faster" label={words.transport.faster} hint="forward" onClick={() => shuttle(1)} />
    </>
  )
}

/** The date, large. It is also a field: a date typed there is gone to. */
function Now() {
  const epoch = useClock((clock) => clock.epoch)
  const universe = useClock((clock) => clock.universe)
  const tick = useClock((clock) => Math.floor(shownTick(clock)))
  const [typing, setTyping] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  if (!universe) return <div className="now" />
  const type = (text: string | null) => {
    setTyping(text)
    setRefused(false)
  }
  const go = async (text: string) => {
    const found = await ask('time.date', { universe: universe.id, text })
    if (found?.tick == null) return setRefused(found !== undefined)
    type(null)
    await goTo(found.tick)
  }
  const example = epoch ? writeDay(epoch, tick) : ''
  return (
    <div className="now">
      {typing === null ? (
        <button type="button" className="now-date" data-hint={words.transport.goToDate} onClick={() => type('')}>
          {sayTick(epoch, tick)}
          <span className="unseen">, {words.transport.goToDate}</span>
        </button>
      ) : (
        <input
          className="input now-input"
          autoFocus
          placeholder={example}
          aria-invalid={refused}
          aria-describedby={refused ? 'no-date' : undefined}
          aria-label={words.transport.goToDate}
          value={typing}
          onChange={(event) => type(event.target.value)}
          onBlur={() => type(null)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void go(typing)
            if (event.key === 'Escape') type(null)
          }}
        />
      )}
      {refused && (
        <p className="now-refused" id="no-date" role="alert">
          {words.transport.noDate(example)}
        </p>
      )}
    </div>
  )
}

function Live() {
  const live = useLive()
  const behind = useClock((clock) => Math.floor(clock.liveTick - shownTick(clock)))
  const has = useClock((clock) => clock.universe !== null)
  return (
    <button
      type="button"
      className="live"
      data-live={live || undefined}
      disabled={!has}
      data-hint={words.transport.goLive}
      data-hint-keys="live"
      onClick={goLive}
    >
      <span className="state-dot" />
      {live ? words.transport.live : words.transport.goLive}
      {!live && has && behind > 0 && <span className="figures">−{sayDuration(behind)}</span>}
    </button>
  )
}

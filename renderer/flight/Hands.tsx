import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { ask } from '../app/link.ts'
import { openPanel } from '../app/panels.ts'
import { heightOf, usePatch } from '../overlays/patch.ts'
import { useSeen } from '../stream/seen.ts'
import { eyeAspect, useStream } from '../stream/stream.ts'
import { useClock } from '../timeline/clock.ts'
import { useEye } from './eye.ts'
import { fly, still, turnBy } from './motion.ts'
import { moveEye } from './pilot.ts'

const dragPixelsMin = 4
const tellMs = 2_500

type Told = { x: number; y: number; name: string }

/** The picture under the hand: drag to look round, wheel to go nearer, press to ask who or what that is. */
export function Hands({ onHover }: { onHover: (at: { x: number; y: number } | null) => void }) {
  const area = useRef<HTMLDivElement>(null)
  const grip = useRef<{ x: number; y: number; dragged: boolean } | null>(null)
  const [told, setTold] = useState<Told | null>(null)

  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => setTold(null), tellMs)
    return () => clearTimeout(timer)
  }, [told])

  useEffect(() => {
    const element = area.current
    if (!element) return
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const { camera } = useEye.getState()
      if (!camera) return
      const { patch } = usePatch.getState()
      const ground = patch ? heightOf(patch, camera.x, camera.y) : undefined
      const seconds = Math.min(1, Math.abs(event.deltaY) / 240)
      moveEye(fly(camera, { ...still, ahead: -Math.sign(event.deltaY) }, seconds, ground))
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [])

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, y: event.clientY, dragged: false }
  }
  const move = (event: PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    onHover({ x: (event.clientX - left) / width, y: (event.clientY - top) / height })
    const held = grip.current
    const { camera } = useEye.getState()
    if (!held || !camera) return
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (!held.dragged && Math.hypot(dx, dy) < dragPixelsMin) return
    grip.current = { x: event.clientX, y: event.clientY, dragged: true }
    moveEye(turnBy(camera, dx / width, dy / height, eyeAspect(useStream.getState())))
  }
  const release = (event: PointerEvent) => {
    const held = grip.current
    grip.current = null
    if (!held || held.dragged) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
    void pick(at.x, at.y).then((name) => setTold(name ? { ...at, name } : null))
  }

  return (
    <>
      <div
        ref={area}
        className="hands"
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={() => (grip.current = null)}
        onPointerLeave={() => onHover(null)}
      />
      {told && (
        <output className="reading" style={{ left: `${told.x * 100}%`, top: `${told.y * 100}%` }}>
          {told.name}
        </output>
      )}
    </>
  )
}

/**
 * What was pressed in the picture that is seen: people and places open as panels; of anything else the answer is the name, and of sky
 * and ground nothing. In a dream there is nobody, and a picture of another universe is about to go.
 */
async function pick(x: number, y: number): Promise<string> {
  const { universe, tick, camera } = useSeen.getState()
  if (!camera || universe !== useClock.getState().universe?.id) return ''
  const point = { x: Math.max(0, Math.min(1, x)), y: Math.max(0, Math.min(1, y)) }
  const found = await ask('people.pick', { ...point, seen: { tick, camera } })
  if (!found) return ''
  if (found.kind === 'person') openPanel('people', found.id)
  else if (found.kind === 'building' && found.id >= 0) openPanel('place', found.id)
  else if (['building', 'plant', 'thing'].includes(found.kind)) return found.name
  return ''
}

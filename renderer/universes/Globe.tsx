import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type Drawing, openDrawing, pixelRatio } from '../app/drawing.ts'
import { words } from '../words/en.ts'
import type { GlobeLook } from './globe.ts'
import { placeSeenAt } from './sphere.ts'

const latitudeMax = 66
const dragPixelsMin = 4

/** Where on Earth: turn it, press it, or move the pin with the arrow keys. */
export default function Globe({
  latitude,
  longitude,
  onPick,
}: {
  latitude: number
  longitude: number
  onPick: (latitude: number, longitude: number) => void
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const globe = useRef<Drawing<never, GlobeLook>>(null)
  const grip = useRef<{ x: number; y: number; dragged: boolean } | null>(null)
  const [look, setLook] = useState({ latitude: latitude * 0.6, longitude })
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!canvas.current) return
    // Without WebGL the two number fields beside it do the same.
    const drawing = openDrawing<never, GlobeLook, undefined>('globe', canvas.current, { failed: () => setFailed(true) })
    globe.current = drawing
    return () => drawing.close()
  }, [])
  useEffect(() => {
    const size = canvas.current?.clientWidth ?? 0
    const ratio = pixelRatio()
    globe.current?.look({ place: { latitude, longitude }, gaze: look, size, ratio })
  }, [latitude, longitude, look])

  const pick = (lat: number, lon: number) => {
    const bounded = Math.max(-latitudeMax, Math.min(latitudeMax, lat))
    onPick(Number(bounded.toFixed(1)), Number((((lon + 540) % 360) - 180).toFixed(1)))
  }
  const move = (event: PointerEvent) => {
    const held = grip.current
    if (!held) return
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (!held.dragged && Math.hypot(dx, dy) < dragPixelsMin) return
    grip.current = { x: event.clientX, y: event.clientY, dragged: true }
    setLook(({ latitude: lat, longitude: lon }) => ({
      latitude: Math.max(-80, Math.min(80, lat + dy * 0.35)),
      longitude: lon - dx * 0.35,
    }))
  }
  const release = (event: PointerEvent) => {
    const held = grip.current
    grip.current = null
    if (!held || held.dragged) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const place = placeSeenAt(look, (event.clientX - left) / width, (event.clientY - top) / height)
    if (place) pick(place.latitude, place.longitude)
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowUp: [2, 0], ArrowDown: [-2, 0], ArrowLeft: [0, -2], ArrowRight: [0, 2] }[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    pick(latitude + step[0], longitude + step[1])
    setLook({ latitude: (latitude + step[0]) * 0.6, longitude: longitude + step[1] })
  }
  if (failed) return null
  return (
    <div
      className="globe"
      role="application"
      tabIndex={0}
      aria-label={words.genesis.globe(latitude, longitude)}
      onKeyDown={keys}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, y: event.clientY, dragged: false }
      }}
      onPointerMove={move}
      onPointerUp={release}
    >
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  )
}

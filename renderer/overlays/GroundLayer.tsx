import { useEffect, useRef, useState } from 'react'
import { useEye } from '../flight/eye.ts'
import { spreadField, readField, type Field } from './field.ts'
import { createGround } from './ground.ts'
import { measure, useCrowd, useOverlays } from './overlays.ts'
import { heightOf, keepPatch, usePatch } from './patch.ts'
import { meetGround, rayThrough } from './projection.ts'

/** The heatmap over the frame's own ground, and the number under the pointer. */
export default function GroundLayer({ hover }: { hover: { x: number; y: number; aspect: number } | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const field = useRef<Field>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let ground: ReturnType<typeof createGround>
    try {
      ground = createGround(element)
    } catch {
      // No WebGL: the map from above shows the same field without it.
      setFailed(true)
      return
    }
    let scheduled = 0
    const paint = () => {
      scheduled = 0
      const { camera } = useEye.getState()
      if (!camera || !usePatch.getState().patch) return
      ground.look(camera, element.clientWidth, element.clientHeight)
      element.dataset.drawn = 'true'
    }
    const schedule = () => {
      scheduled ||= requestAnimationFrame(paint)
    }
    const recolour = () => {
      const { dimension, opacity } = useOverlays.getState()
      ground.colour(dimension, opacity)
      refill()
    }
    const refill = () => {
      const { patch } = usePatch.getState()
      const { dimension, feeling } = useOverlays.getState()
      if (!patch) return
      const side = (patch.columns - 1) * patch.stepMetres
      field.current = spreadField(
        useCrowd.getState().souls,
        (soul) => measure(soul, dimension, feeling),
        patch.x,
        patch.y,
        side,
      )
      ground.fill(field.current)
      schedule()
    }
    const redrape = () => {
      const { patch } = usePatch.getState()
      if (patch) ground.drape(patch)
      refill()
    }
    const moved = () => {
      const { camera } = useEye.getState()
      if (camera) void keepPatch(camera)
      schedule()
    }
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    const letGo = [
      useOverlays.subscribe(recolour),
      useCrowd.subscribe(refill),
      usePatch.subscribe(redrape),
      useEye.subscribe(moved),
    ]
    recolour()
    redrape()
    moved()
    return () => {
      cancelAnimationFrame(scheduled)
      resized.disconnect()
      for (const end of letGo) end()
      ground.dispose()
    }
  }, [])

  if (failed) return null
  return (
    <>
      <canvas ref={canvas} className="overlay" aria-hidden="true" />
      {hover && <Reading field={field.current} {...hover} />}
    </>
  )
}

function Reading({ field, x, y, aspect }: { field: Field | null; x: number; y: number; aspect: number }) {
  const { camera } = useEye.getState()
  const { patch } = usePatch.getState()
  if (!field || !camera || !patch) return null
  const place = meetGround(camera, rayThrough(camera, aspect, x, y), (east, north) => heightOf(patch, east, north))
  const value = place && readField(field, place.x, place.y)
  if (value === undefined) return null
  return (
    <output className="reading figures" style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
      {value > 0 ? '+' : ''}
      {value.toFixed(2)}
    </output>
  )
}

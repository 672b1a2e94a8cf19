import { useEffect, useRef, useState } from 'react'
import { signed } from '../app/figures.ts'
import { openDrawing, pixelRatio } from '../app/drawing.ts'
import { useSeen } from '../stream/seen.ts'
import { feltAt } from './field.ts'
import type { GroundLook, GroundTold } from './ground.ts'
import { feltBy, useCrowd, useOverlays } from './overlays.ts'
import { heightOf, keepPatch, usePatch } from './patch.ts'
import { meetGround, rayThrough } from './projection.ts'

/** The heatmap over the frame's own ground, and the number under the pointer. */
export default function GroundLayer({ hover }: { hover: { x: number; y: number; aspect: number } | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const ground = openDrawing<GroundTold, GroundLook, undefined>('ground', element, {
      seen: () => (element.dataset.drawn = 'true'),
      // No WebGL: the map from above shows the same field without it.
      failed: () => setFailed(true),
    })
    let scheduled = 0
    const paint = () => {
      scheduled = 0
      const { camera } = useSeen.getState()
      if (!camera || !usePatch.getState().patch) return
      const { clientWidth: width, clientHeight: height } = element
      ground.look({ camera, width, height, ratio: pixelRatio() })
    }
    const schedule = () => {
      scheduled ||= requestAnimationFrame(paint)
    }
    const recolour = () => {
      const { dimension, opacity } = useOverlays.getState()
      ground.tell({ map: dimension, opacity })
      refill()
    }
    const refill = () => {
      const { patch } = usePatch.getState()
      const { dimension, feeling } = useOverlays.getState()
      if (!patch) return
      ground.tell({ felt: feltBy(useCrowd.getState().souls, dimension, feeling) })
      schedule()
    }
    const redrape = () => {
      const { patch } = usePatch.getState()
      if (patch) ground.tell({ patch })
      refill()
    }
    const moved = () => {
      const { camera } = useSeen.getState()
      if (camera) void keepPatch(camera)
      schedule()
    }
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    const letGo = [
      useOverlays.subscribe(recolour),
      useCrowd.subscribe(refill),
      usePatch.subscribe(redrape),
      useSeen.subscribe(({ camera }, before) => camera !== before.camera && moved()),
    ]
    recolour()
    redrape()
    moved()
    return () => {
      cancelAnimationFrame(scheduled)
      resized.disconnect()
      for (const end of letGo) end()
      ground.close()
    }
  }, [])

  if (failed) return null
  return (
    <>
      <canvas ref={canvas} className="overlay" aria-hidden="true" />
      {hover && <Reading {...hover} />}
    </>
  )
}

function Reading({ x, y, aspect }: { x: number; y: number; aspect: number }) {
  const souls = useCrowd((crowd) => crowd.souls)
  const { dimension, feeling } = useOverlays()
  const { camera } = useSeen.getState()
  const { patch } = usePatch.getState()
  if (!camera || !patch) return null
  const place = meetGround(camera, rayThrough(camera, aspect, x, y), (east, north) => heightOf(patch, east, north))
  const value = place && feltAt(feltBy(souls, dimension, feeling), place.x, place.y)
  if (value === undefined) return null
  return (
    <output className="reading figures" style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
      {signed(value)}
    </output>
  )
}

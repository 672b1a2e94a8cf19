import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Loading } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import { call } from '../app/link.ts'
import type { Settlement } from '../../electron/wire/values.ts'
import { useEye } from '../flight/eye.ts'
import { moveEye } from '../flight/pilot.ts'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { createMap } from './map.ts'
import { heightOf, type Patch, fetchPatch } from './patch.ts'
import { useCrowd, useOverlays } from './overlays.ts'

const reaches = [200, 500, 1_500, 4_000, 12_000] as const

/** The same feelings from above. A press flies there. */
export default function MapLayer() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const universe = useClock((clock) => clock.universe?.id)
  const day = useClock((clock) => lastWhole(clock.universe, clock.tick))
  const camera = useEye((eye) => eye.camera)
  const [zoom, setZoom] = useState(1)
  const [patch, setPatch] = useState<Patch | null>(null)
  const [places, setPlaces] = useState<Settlement[]>([])
  const reach = reaches[zoom]
  // Fetched again only when the eye has wandered well away from the middle.
  const middleX = Math.round((camera?.x ?? 0) / (reach / 2)) * (reach / 2)
  const middleY = Math.round((camera?.y ?? 0) / (reach / 2)) * (reach / 2)

  useEffect(() => {
    if (!universe) return
    let gone = false
    fetchPatch(universe, middleX, middleY, reach).then(
      (fetched) => !gone && setPatch(fetched),
      () => !gone && setPatch(null),
    )
    return () => {
      gone = true
    }
  }, [universe, middleX, middleY, reach])

  useEffect(() => {
    if (!universe) return
    call('places.list', { universe, tick: day }).then(setPlaces, () => setPlaces([]))
  }, [universe, day])

  useEffect(() => {
    const element = canvas.current
    if (!element || !patch) return
    const map = createMap(element, patch)
    let scheduled = 0
    const schedule = () => {
      scheduled ||= requestAnimationFrame(() => {
        scheduled = 0
        map.draw(useEye.getState().camera, useCrowd.getState().souls, places, useOverlays.getState())
      })
    }
    schedule()
    const letGo = [useCrowd.subscribe(schedule), useEye.subscribe(schedule), useOverlays.subscribe(schedule)]
    return () => {
      cancelAnimationFrame(scheduled)
      for (const end of letGo) end()
    }
  }, [patch, places])

  const press = (event: PointerEvent) => {
    if (!patch || !camera) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const side = (patch.columns - 1) * patch.stepMetres
    const x = patch.x + ((event.clientX - left) / width) * side
    const y = patch.y + (1 - (event.clientY - top) / height) * side
    const place = places.find((one) => Math.hypot(one.x - x, one.y - y) < Math.max(one.radiusMetres, side * 0.03))
    if (place && event.detail > 1) openPanel('place', place.id)
    const above = camera.z - (heightOf(patch, camera.x, camera.y) ?? camera.z - 20)
    moveEye({ ...camera, x, y, z: (heightOf(patch, x, y) ?? 0) + Math.max(2, above) })
  }

  return (
    <figure className="map">
      <canvas ref={canvas} onPointerUp={press} role="img" aria-label={words.overlays.map.story(places.length)} />
      {!patch && <Loading />}
      <div className="map-tools">
        <Button
          look="quiet"
          icon="plus"
          label={words.overlays.map.nearer}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <span className="figures">{reach >= 1_000 ? `${(reach * 2) / 1_000} km` : `${reach * 2} m`}</span>
        <Button
          look="quiet"
          icon="minus"
          label={words.overlays.map.farther}
          disabled={zoom === reaches.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
      </div>
    </figure>
  )
}

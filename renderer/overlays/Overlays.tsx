import { lazy, Suspense } from 'react'
import { useStream } from '../stream/stream.ts'
import { Circumplex } from './Circumplex.tsx'
import { Legend } from './Legend.tsx'
import { useOverlays } from './overlays.ts'
import { Souls } from './Souls.tsx'

// Three.js comes only when someone asks for what it draws.
const GroundLayer = lazy(() => import('./GroundLayer.tsx'))
const MapLayer = lazy(() => import('./MapLayer.tsx'))

/** Everything that lies over the frame in the frame's own perspective, and the instruments beside it. */
export function Overlays({ hover }: { hover: { x: number; y: number } | null }) {
  const { ground, glow, names, circumplex, map } = useOverlays()
  const aspect = useStream((stream) => stream.aspect)
  return (
    <>
      <Suspense>
        {ground && <GroundLayer hover={hover && { ...hover, aspect }} />}
        {(glow || names) && <Souls glow={glow} names={names} aspect={aspect} />}
      </Suspense>
      <div className="instruments">
        {(ground || glow || map) && <Legend />}
        {circumplex && <Circumplex />}
        <Suspense>{map && <MapLayer />}</Suspense>
      </div>
    </>
  )
}

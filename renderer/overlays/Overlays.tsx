import { lazy, Suspense } from 'react'
import { Boundary } from '../app/Boundary.tsx'
import { eyeAspect, useStream } from '../stream/stream.ts'
import { useSeen } from '../stream/seen.ts'
import { useChosen } from './chosen.ts'
import { Circumplex } from './Circumplex.tsx'
import { Legend } from './Legend.tsx'
import { useOverlays } from './overlays.ts'
import { Souls } from './Souls.tsx'

// Three.js comes only when someone asks for what it draws.
const GroundLayer = lazy(() => import('./GroundLayer.tsx'))
const MapLayer = lazy(() => import('./MapLayer.tsx'))

/** Everything that lies over the frame in the frame's own perspective; over a dream, which has none, nothing does. */
export function Overlays({ hover }: { hover: { x: number; y: number } | null }) {
  const { ground, glow, names } = useOverlays()
  const chosen = useChosen()
  const aspect = useStream(eyeAspect)
  const isSomewhere = useSeen(({ camera }) => camera !== null)
  if (!isSomewhere) return null
  return (
    <Boundary instead={null}>
      <Suspense>
        {ground && <GroundLayer hover={hover && { ...hover, aspect }} />}
        {(glow || names || chosen !== null) && (
          <Souls glow={glow} names={names} chosen={chosen} aspect={aspect} hover={hover} />
        )}
      </Suspense>
    </Boundary>
  )
}

/** What stands beside the picture: what the colours mean, the plane of feeling, the map. */
export function Instruments() {
  const { ground, glow, circumplex, map } = useOverlays()
  return (
    <div className="instruments">
      {(ground || glow || map) && <Legend />}
      {circumplex && <Circumplex />}
      <Boundary instead={null}>
        <Suspense>{map && <MapLayer />}</Suspense>
      </Boundary>
    </div>
  )
}

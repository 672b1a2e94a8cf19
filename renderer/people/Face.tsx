import { useEffect, useRef, useState } from 'react'
import { onFrame } from '../app/link.ts'
import { useEye } from '../flight/eye.ts'
import { project } from '../overlays/projection.ts'
import { useCrowd } from '../overlays/overlays.ts'
import { eyeAspect, useStream } from '../stream/stream.ts'
import { words } from '../words/en.ts'

const sidePixels = 96
const headMetres = 1.55

/** The person's face, cut from the frame on the screen while they are in it; their initials otherwise. */
export function Face({ person, name }: { person: number; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const cut = () => {
      const frame = document.querySelector<HTMLCanvasElement>('.picture-frame')
      const soul = useCrowd.getState().souls.find((one) => one.id === person)
      const { camera } = useEye.getState()
      const context = canvas.current?.getContext('2d')
      if (!frame || !soul || !camera || !context) return
      const stream = useStream.getState()
      const at = project(camera, eyeAspect(stream), { ...soul, z: soul.z + headMetres })
      if (!at || at.x < 0 || at.x > 1 || at.y < 0 || at.y > 1 || at.depthMetres > 40) return
      const pixelsPerMetre = frame.height / (2 * Math.tan(camera.fovRadians / 2) * at.depthMetres)
      const side = Math.max(16, pixelsPerMetre * 0.8)
      context.drawImage(
        frame,
        // Of two views the right one is the generated picture.
        ((stream.eyes - 1 + at.x) / stream.eyes) * frame.width - side / 2,
        at.y * frame.height - side / 2,
        side,
        side,
        0,
        0,
        sidePixels,
        sidePixels,
      )
      setSeen(true)
    }
    cut()
    // A picture that does not change is sent once, and may come before what says who stands where.
    const letGo = [onFrame(cut), useCrowd.subscribe(cut), useEye.subscribe(cut)]
    return () => {
      for (const end of letGo) end()
    }
  }, [person])
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
  return (
    <div className="face">
      {!seen && <span aria-hidden="true">{initials}</span>}
      <canvas
        ref={canvas}
        width={sidePixels}
        height={sidePixels}
        role="img"
        aria-label={words.people.face(name, seen)}
      />
    </div>
  )
}

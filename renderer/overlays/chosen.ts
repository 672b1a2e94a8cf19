import type { Camera } from '../../electron/wire/values.ts'
import { usePanels } from '../app/panels.ts'
import { useEye } from '../flight/eye.ts'
import { project } from './projection.ts'
import type { Seen } from './sight.ts'

/** Whom the window is about now: the one whose sheet lies open, or else whoever the eye goes after. */
export function useChosen(): number | null {
  const open = usePanels(({ open, subject }) => (open === 'people' && typeof subject === 'number' ? subject : null))
  const followed = useEye(({ following }) => following?.person ?? null)
  return open ?? followed
}

const ringMetres = 0.55
/** However far away they are, one sees where. */
const ringPixelsMin = 7
const ringPoints = 28
const behindWalls = 0.55

/** A ring on the ground about somebody's feet; broken where a wall stands before them. */
export function drawRing(
  pen: CanvasRenderingContext2D,
  { soul, at }: Seen,
  camera: Camera,
  { width, height, pixelsPerMetre }: { width: number; height: number; pixelsPerMetre: number },
): void {
  const radius = Math.max(ringMetres, (ringPixelsMin * at.depthMetres) / pixelsPerMetre)
  pen.beginPath()
  for (let i = 0; i < ringPoints; i++) {
    const angle = (i / ringPoints) * Math.PI * 2
    const place = { x: soul.x + Math.cos(angle) * radius, y: soul.y + Math.sin(angle) * radius, z: soul.z + 0.05 }
    const point = project(camera, width / height, place)
    // Somebody beneath the eye's own feet has no ring about them.
    if (!point) return
    pen.lineTo(point.x * width, point.y * height)
  }
  pen.closePath()
  pen.globalAlpha = soul.hidden ? behindWalls : 1
  pen.setLineDash(soul.hidden ? [4, 4] : [])
  pen.lineWidth = 4.5
  pen.strokeStyle = 'rgb(8 11 15 / 0.5)'
  pen.stroke()
  pen.lineWidth = 2
  pen.strokeStyle = '#8fe6cb'
  pen.stroke()
  pen.setLineDash([])
  pen.globalAlpha = 1
}

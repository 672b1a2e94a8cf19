import { useEffect, useRef } from 'react'
import { useEye } from '../flight/eye.ts'
import { cssColour } from './colour.ts'
import { measure, useCrowd, useOverlays } from './overlays.ts'
import { project } from './projection.ts'

const namesMax = 24
const headMetres = 1.8

/** A glow about each person in the colour of what they feel, and the names of the nearest. */
export function Souls({ glow, names, aspect }: { glow: boolean; names: boolean; aspect: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    let scheduled = 0
    const paint = () => {
      scheduled = 0
      const { clientWidth: width, clientHeight: height } = element
      const ratio = Math.min(2, devicePixelRatio)
      element.width = width * ratio
      element.height = height * ratio
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      const { camera } = useEye.getState()
      if (camera) draw(context, width, height, camera)
    }
    const draw = (
      pen: CanvasRenderingContext2D,
      width: number,
      height: number,
      camera: Parameters<typeof project>[0],
    ) => {
      const { dimension, feeling, opacity } = useOverlays.getState()
      const near = useCrowd
        .getState()
        .souls.flatMap((soul) => {
          const at = project(camera, aspect, { x: soul.x, y: soul.y, z: soul.z + headMetres / 2 })
          return at && at.x > -0.1 && at.x < 1.1 && at.y > -0.1 && at.y < 1.1 ? [{ soul, at }] : []
        })
        .sort((a, b) => b.at.depthMetres - a.at.depthMetres)
      const pixelsPerMetre = height / (2 * Math.tan(camera.fovRadians / 2))
      for (const { soul, at } of glow ? near : []) {
        const radius = Math.max(5, (pixelsPerMetre / at.depthMetres) * 1.1)
        const value = measure(soul, dimension, feeling)
        const [x, y] = [at.x * width, at.y * height]
        const light = pen.createRadialGradient(x, y, 0, x, y, radius)
        light.addColorStop(0, cssColour(dimension, value, opacity))
        light.addColorStop(0.55, cssColour(dimension, value, opacity * 0.4))
        light.addColorStop(1, cssColour(dimension, value, 0))
        pen.fillStyle = light
        pen.fillRect(x - radius, y - radius, radius * 2, radius * 2)
      }
      if (!names) return
      pen.font = '500 12px "Inter Variable", system-ui, sans-serif'
      pen.textAlign = 'center'
      const seen = visiblePart(element)
      const taken: { left: number; right: number; y: number }[] = []
      for (const { soul, at } of near.slice(-namesMax).toReversed()) {
        const x = at.x * width
        const y = at.y * height - (pixelsPerMetre / at.depthMetres) * (headMetres * 0.62) - 6
        const half = pen.measureText(soul.name).width / 2 + 6
        const clash = taken.some(
          (other) => Math.abs(other.y - y) < 17 && x - half < other.right && x + half > other.left,
        )
        const cut = x - half < seen.left || x + half > seen.right || y - 12 < seen.top || y + 4 > seen.bottom
        if (clash || cut) continue
        taken.push({ left: x - half, right: x + half, y })
        pen.lineWidth = 3
        pen.strokeStyle = 'rgb(6 8 11 / 0.75)'
        pen.strokeText(soul.name, x, y)
        pen.fillStyle = '#f4f7f9'
        pen.fillText(soul.name, x, y)
      }
    }
    const schedule = () => {
      scheduled ||= requestAnimationFrame(paint)
    }
    const letGo = [useCrowd.subscribe(schedule), useEye.subscribe(schedule), useOverlays.subscribe(schedule)]
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    return () => {
      cancelAnimationFrame(scheduled)
      resized.disconnect()
      for (const end of letGo) end()
    }
  }, [glow, names, aspect])
  return <canvas ref={canvas} className="overlay" aria-hidden="true" />
}

/** The picture may be larger than its stage, and the prompt lies over its lower edge: a name that is cut says nothing. */
function visiblePart(canvas: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const own = canvas.getBoundingClientRect()
  const stage = canvas.closest('.stage')?.getBoundingClientRect() ?? own
  const floor = document.querySelector('.prompt')?.getBoundingClientRect().top ?? stage.bottom
  return {
    left: stage.left - own.left,
    right: stage.right - own.left,
    top: stage.top - own.top,
    bottom: Math.min(stage.bottom, floor) - own.top,
  }
}

import { useEffect, useRef } from 'react'
import { usePanels } from '../app/panels.ts'
import { useSettings } from '../settings/settings.ts'
import { useSeen } from '../stream/seen.ts'
import { useClock } from '../timeline/clock.ts'
import { drawRing } from './chosen.ts'
import { cssColour } from './colour.ts'
import { type Box, chooseNames } from './names.ts'
import { measure, useCrowd, useOverlays } from './overlays.ts'
import { headMetres, inFrame, type Seen } from './sight.ts'

const nameRems = 0.75

/** Feelings shine through walls, but faintly. */
const throughWalls = 0.3

type Sheet = { pen: CanvasRenderingContext2D; width: number; height: number; pixelsPerMetre: number }

/** A glow about each person in the colour of what they feel, and names; and about whoever was chosen, a ring. */
export function Souls({
  glow,
  names,
  chosen,
  aspect,
  hover,
}: {
  glow: boolean
  names: boolean
  chosen: number | null
  aspect: number
  hover: { x: number; y: number } | null
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pointer = useRef(hover)
  const again = useRef(() => {})

  useEffect(() => {
    pointer.current = hover
    if (names) again.current()
  }, [hover, names])

  useEffect(() => {
    const element = canvas.current
    const pen = element?.getContext('2d')
    if (!element || !pen) return
    let scheduled = 0
    const paint = () => {
      scheduled = 0
      const { clientWidth: width, clientHeight: height } = element
      const ratio = Math.min(2, devicePixelRatio)
      const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)]
      // Setting a size, even the same, makes the canvas anew.
      if (element.width !== columns || element.height !== rows) Object.assign(element, { width: columns, height: rows })
      pen.setTransform(ratio, 0, 0, ratio, 0, 0)
      pen.clearRect(0, 0, width, height)
      const { camera } = useSeen.getState()
      if (!camera) return
      const seen = inFrame(useCrowd.getState().souls, camera, aspect)
      const sheet = { pen, width, height, pixelsPerMetre: height / (2 * Math.tan(camera.fovRadians / 2)) }
      if (glow) drawGlow(sheet, seen)
      const whom = seen.find(({ soul }) => soul.id === chosen)
      if (whom) drawRing(pen, whom, camera, sheet)
      // Whoever was chosen is named for as long as there is more to read of them.
      const named = names ? seen : whom && usePanels.getState().open === 'people' ? [whom] : []
      drawNames(sheet, named, element, pointer.current, chosen)
    }
    const schedule = () => {
      scheduled ||= requestAnimationFrame(paint)
    }
    again.current = schedule
    const letGo = [
      useCrowd.subscribe(schedule),
      useSeen.subscribe(({ camera }, before) => camera !== before.camera && schedule()),
      useOverlays.subscribe(schedule),
      usePanels.subscribe(schedule),
    ]
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    // Names make room for what comes over the picture, and take it back when it goes: when that is where it will stay.
    const stage = element.closest('.stage')
    const arrivals = ['animationend', 'transitionend'] as const
    for (const arrival of arrivals) stage?.addEventListener(arrival, schedule)
    return () => {
      for (const arrival of arrivals) stage?.removeEventListener(arrival, schedule)
      cancelAnimationFrame(scheduled)
      resized.disconnect()
      for (const end of letGo) end()
    }
  }, [glow, names, chosen, aspect])
  return <canvas ref={canvas} className="overlay" aria-hidden="true" />
}

function drawGlow({ pen, width, height, pixelsPerMetre }: Sheet, seen: readonly Seen[]): void {
  const { dimension, feeling, opacity } = useOverlays.getState()
  for (const { soul, at } of seen) {
    const radius = Math.max(5, (pixelsPerMetre / at.depthMetres) * 1.1)
    const value = measure(soul, dimension, feeling)
    const [x, y] = [at.x * width, at.y * height]
    const light = pen.createRadialGradient(x, y, 0, x, y, radius)
    const bright = soul.hidden ? opacity * throughWalls : opacity
    light.addColorStop(0, cssColour(dimension, value, bright))
    light.addColorStop(0.55, cssColour(dimension, value, bright * 0.4))
    light.addColorStop(1, cssColour(dimension, value, 0))
    pen.fillStyle = light
    pen.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  }
}

/** Each name on a dark ground of its own: the picture beneath may be as bright and busy as it likes. */
function drawNames(
  { pen, width, height, pixelsPerMetre }: Sheet,
  seen: readonly Seen[],
  element: HTMLElement,
  pointer: { x: number; y: number } | null,
  chosen: number | null,
): void {
  if (seen.length === 0) return
  const linePixels = nameRems * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  pen.font = `520 ${linePixels}px "Inter Variable", system-ui, sans-serif`
  pen.textAlign = 'center'
  const followed = followedHere(chosen)
  const labels = chooseNames(
    seen.toReversed().map(({ soul, at }) => {
      const metre = pixelsPerMetre / at.depthMetres
      const { id, name, hidden } = soul
      const aboveMiddle = (soul.tallMetres - headMetres / 2) * metre
      return {
        id,
        name,
        hidden,
        x: at.x * width,
        y: at.y * height - aboveMiddle - linePixels,
        tallPixels: metre * headMetres,
      }
    }),
    {
      within: visiblePart(element),
      taken: coveredParts(element),
      followed,
      pointer: pointer && { x: pointer.x * width, y: pointer.y * height },
      linePixels,
      widthOf: (name) => widthIn(pen, name),
    },
  )
  for (const { id, name, x, y, box, light } of labels) {
    pen.globalAlpha = light
    pen.beginPath()
    pen.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, linePixels * 0.5)
    pen.fillStyle = 'rgb(8 11 15 / 0.72)'
    pen.fill()
    pen.fillStyle = followed.has(id) ? '#8fe6cb' : '#f4f7f9'
    pen.fillText(name, x, y)
  }
  pen.globalAlpha = 1
}

const widthsMax = 2_000
const widths = new Map<string, number>()

/** To measure a name takes longer than all else that is done about it, and names stay the same. */
function widthIn(pen: CanvasRenderingContext2D, name: string): number {
  const key = `${pen.font}/${name}`
  const known = widths.get(key) ?? pen.measureText(name).width
  if (widths.size >= widthsMax) widths.clear()
  widths.set(key, known)
  return known
}

/** Whom the window is about, and whoever of this universe the user wants to hear of. */
function followedHere(chosen: number | null): Set<number> {
  const universe = useClock.getState().universe?.id
  const { follows } = useSettings.getState()
  const heard = follows.filter((one) => one.universe === universe).map(({ person }) => person)
  return new Set(chosen === null ? heard : [chosen, ...heard])
}

/** The picture may be larger than its stage; a name that is cut says nothing. */
function visiblePart(canvas: HTMLElement): Box {
  const own = canvas.getBoundingClientRect()
  const stage = canvas.closest('.stage')?.getBoundingClientRect() ?? own
  return {
    left: Math.max(own.left, stage.left) - own.left,
    right: Math.min(own.right, stage.right) - own.left,
    top: Math.max(own.top, stage.top) - own.top,
    bottom: Math.min(own.bottom, stage.bottom) - own.top,
  }
}

const covers =
  '.tour, .top-universe, .top .state-chip, .following, .rail-group, .instruments > *, .notice, .panel, .prompt > *, .prompt-said > *'

function coveredParts(canvas: HTMLElement): Box[] {
  const own = canvas.getBoundingClientRect()
  return [...document.querySelectorAll(covers)].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left: left - own.left, right: right - own.left, top: top - own.top, bottom: bottom - own.top }
  })
}
